/** Threads of node:worker_threads: each runs the program's own file again, which serves the job it is handed. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Interrupt } from '../../ports/interrupt.ts'
import type { RawSkipped, Reading } from '../../ports/source.ts'
import type { ThreadJob, Threads } from '../../ports/threads.ts'
import { fromMessage, type ReadingMessage } from './reading-message.ts'
import { ThreadControl } from './thread-control.ts'

/** What a thread is started with. */
export interface ThreadStart {
  readonly job: ThreadJob
  readonly control: SharedArrayBuffer
}

/** More threads than this wait for memory, and each holds some. */
const MOST = 3

export interface WorkerThreads extends Threads {
  /** What the threads have read so far, together. */
  progress(): { readonly pieces: number; readonly bytes: number }
}

/**
 * @param file what a thread runs, absolute; `null` where there is none: then no thread is started
 * @param interrupt ends the threads, too
 */
export function workerThreads(file: string | null, interrupt: Interrupt): WorkerThreads {
  const controls: ThreadControl[] = []
  const workers: Worker[] = []
  void interrupt.asked.then(() => {
    for (const control of controls) control.end(interrupt.signal ?? '')
  })
  return {
    most: file === null ? 0 : Math.min(MOST, availableParallelism() - 1),
    start(job) {
      const control = new ThreadControl()
      if (interrupt.signal !== null) control.end(interrupt.signal)
      controls.push(control)
      const worker = startWorker(file!, { job, control: control.memory })
      workers.push(worker)
      return readingOf(worker)
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
    progress: () => {
      const all = controls.map((control) => control.progress)
      return {
        pieces: all.reduce((sum, { pieces }) => sum + pieces, 0),
        bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      }
    },
  }
}

const ended: RawSkipped = {
  path: 'what a thread was reading',
  reason: 'the thread ended before it was done',
  incomplete: true,
}

/** Nothing of the command line is for the thread. */
function startWorker(file: string, start: ThreadStart): Worker {
  return new Worker(file, { workerData: start, argv: [], execArgv: [] })
}

function readingOf(worker: Worker): Promise<Reading> {
  return new Promise((resolve) => {
    worker.once('message', (message: ReadingMessage) => {
      resolve(fromMessage(message))
    })
    // Neither a lack of memory nor a bug in one thread must take the findings of the others with it. What the error
    // says is not told: it may hold scanned text.
    worker.once('error', () => {
      resolve({ sightings: [], skipped: [ended], bytes: 0 })
    })
    worker.once('exit', () => {
      resolve({ sightings: [], skipped: [ended], bytes: 0 })
    })
  })
}
