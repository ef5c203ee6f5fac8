/** Whether someone asked the run to end. */
export interface Interrupt {
  /** The signal's name, such as `SIGINT`, or `null` as long as none came. */
  readonly signal: string | null
  /** Settles when one comes. */
  readonly asked: Promise<void>
}
