/** What two threads tell each other while both work: a few numbers in shared memory. */

/** Indexes of its numbers. */
const SIGNAL = 0
const PIECES = 1
const KILOBYTES = 2
const NUMBERS = 3

const signals = ['', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const

export class ThreadControl {
  readonly memory: SharedArrayBuffer
  readonly #numbers: Int32Array

  /** @param memory another thread's, or none to make it */
  constructor(memory = new SharedArrayBuffer(NUMBERS * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory
    this.#numbers = new Int32Array(memory)
  }

  /** The signal that asks the thread to end, if one does. */
  get signal(): string | null {
    const number = Atomics.load(this.#numbers, SIGNAL)
    return number === 0 ? null : (signals[number] ?? 'a signal')
  }

  end(signal: string): void {
    const known = signals.findIndex((name) => name === signal)
    Atomics.store(this.#numbers, SIGNAL, known > 0 ? known : signals.length)
  }

  /** How far the thread is. */
  get progress(): { readonly pieces: number; readonly bytes: number } {
    return {
      pieces: Atomics.load(this.#numbers, PIECES),
      bytes: Atomics.load(this.#numbers, KILOBYTES) * 1000,
    }
  }

  /** @param bytes told in kilobytes: two terabytes fit */
  update({ pieces, bytes }: { readonly pieces: number; readonly bytes: number }): void {
    Atomics.store(this.#numbers, PIECES, pieces)
    Atomics.store(this.#numbers, KILOBYTES, Math.floor(bytes / 1000))
  }
}
