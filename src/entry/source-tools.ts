/** What the sources of a scan share: the engine's memory, and other threads. */
import type { EngineHeap } from '../core/detect/engine.ts'
import { realpathSync } from 'node:fs'
import { workerThreads, type WorkerThreads } from '../adapters/threads/worker-threads.ts'
import type { Interrupt } from '../ports/interrupt.ts'
import type { Progress, ProgressFacts } from '../ports/progress.ts'
import type { Threads } from '../ports/threads.ts'

export interface SourceTools {
  readonly heap: EngineHeap
  readonly threads: Threads
}

/** Threads run the program's own file again; `argv` tells which that is. */
export function ownThreads(interrupt: Interrupt): WorkerThreads {
  const file = process.argv[1]
  return workerThreads(file === undefined ? null : realpathSync(file), interrupt)
}

/** Milliseconds between two looks at the other threads, where this one has nothing left to do but to wait for them. */
const LOOK_EVERY = 500

/** What all threads have read is told together. */
export function withThreads(progress: Progress, threads: WorkerThreads): Progress {
  let own: ProgressFacts | null = null
  const tell = (): void => {
    if (own === null) return
    const others = threads.progress()
    progress.update({ ...own, pieces: own.pieces + others.pieces, bytes: own.bytes + others.bytes })
  }
  const timer = setInterval(tell, LOOK_EVERY).unref()
  return {
    update(facts) {
      own = facts
      tell()
    },
    end() {
      clearInterval(timer)
      own = null
      progress.end()
    },
  }
}
