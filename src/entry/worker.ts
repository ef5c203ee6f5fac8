/** A thread of a scan: it reads its share of a source with an engine of its own, and answers with what it found. */
import { systemClock } from '../adapters/clock/system-clock.ts'
import { filesOfJob, type FilesJob } from '../adapters/fs/threaded-files.ts'
import { storeShare, type StoreJob } from '../adapters/git/history/store-share.ts'
import { servedThread } from '../adapters/threads/served-thread.ts'
import { readSource } from '../app/read-source.ts'
import { createEngine, type EngineHeap } from '../core/detect/engine.ts'
import type { Source } from '../ports/source.ts'
import type { ThreadJob } from '../ports/threads.ts'
import { HEAP_SIZE } from './settings/heap-size.ts'

/** Serves the job that this thread was started with. */
export async function serveThread(): Promise<void> {
  const thread = servedThread()
  if (thread === null) return
  const { job, interrupt, progress } = thread
  const engine = createEngine({ heapSize: job.is === 'store' ? HEAP_SIZE : 0 })
  const source = sourceOf(job, engine.heap)
  try {
    const reading = await readSource(source, { engine, clock: systemClock, interrupt, progress })
    thread.answer({ ...reading, coverage: source.coverage() })
  } finally {
    await source.close()
  }
}

function sourceOf(job: ThreadJob, heap: EngineHeap): Source {
  switch (job.is) {
    case 'store':
      return storeShare(job as StoreJob, heap)
    case 'files':
      return filesOfJob(job as FilesJob)
    default:
      throw new Error('a thread was started with a job that it does not know')
  }
}
