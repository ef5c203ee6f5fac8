/** The other end: a thread that was started with a job. */
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import type { Interrupt } from '../../ports/interrupt.ts'
import type { Progress } from '../../ports/progress.ts'
import type { Reading } from '../../ports/source.ts'
import type { ThreadJob } from '../../ports/threads.ts'
import { toMessage } from './reading-message.ts'
import { ThreadControl } from './thread-control.ts'
import type { ThreadStart } from './worker-threads.ts'

export interface ServedThread {
  readonly job: ThreadJob
  readonly interrupt: Interrupt
  readonly progress: Progress
  /** The thread's answer; it ends with it. */
  answer(reading: Reading): void
}

/** @returns `null` where this is the program itself */
export function servedThread(): ServedThread | null {
  const port = parentPort
  if (isMainThread || port === null) return null
  const { job, control: memory } = workerData as ThreadStart
  const control = new ThreadControl(memory)
  return {
    job,
    interrupt: {
      get signal() {
        return control.signal
      },
      // Nothing waits for it here: a scan asks at each piece.
      asked: new Promise(() => undefined),
    },
    progress: {
      update: (facts) => {
        control.update(facts)
      },
      end: () => undefined,
    },
    answer: (reading) => {
      port.postMessage(toMessage(reading))
    },
  }
}
