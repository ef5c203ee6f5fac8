/** Other threads of this process, each with an engine of its own. */
import type { Reading } from './source.ts'

/** What a thread is to read. Plain values and shared memory only: it is copied to the thread. */
export type ThreadJob = Readonly<Record<string, unknown>> & { readonly is: string }

export interface Threads {
  /** How many may be started beside this one. */
  readonly most: number
  /**
   * Starts a thread on a job.
   *
   * @returns what it read; a thread that ends without an answer makes the reading incomplete
   */
  start(job: ThreadJob): Promise<Reading>
  /** Ends those that still run. */
  close(): Promise<void>
}
