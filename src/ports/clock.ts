export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  milliseconds(): number
  /** The date in UTC, `YYYY-MM-DD`. */
  today(): string
  /** Lets whatever waits (signals, streams, timers) have its turn. */
  pause(): Promise<void>
}
