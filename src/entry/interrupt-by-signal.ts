import type { Interrupt } from '../ports/interrupt.ts'

/** Ends a scan at its next pause on Ctrl-C or a request to terminate; the second one ends the process. */
export function interruptBySignal(): Interrupt {
  const state: { signal: string | null } = { signal: null }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (state.signal !== null) process.exit(2)
      state.signal = signal
    })
  }
  return state
}
