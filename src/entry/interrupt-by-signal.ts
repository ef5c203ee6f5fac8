import type { Interrupt } from '../ports/interrupt.ts'

/** Ends a scan at its next pause on Ctrl-C or a request to terminate; the second one ends the process. */
export function interruptBySignal(): Interrupt {
  const { promise, resolve } = withResolver()
  const state: { signal: string | null; readonly asked: Promise<void> } = { signal: null, asked: promise }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (state.signal !== null) process.exit(2)
      state.signal = signal
      resolve()
      // An open pipe would keep the process waiting for what nobody reads any more.
      setImmediate(() => process.stdin.destroy())
    })
  }
  return state
}

/** `Promise.withResolvers` is not in Node 20. */
function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return {
    promise,
    resolve: () => {
      resolve()
    },
  }
}
