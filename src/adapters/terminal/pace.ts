/** How fast a scan is just now, and how long it will still take. */
import type { ProgressFacts } from '../../ports/progress.ts'

/**
 * Milliseconds after which what was counts for a third: large files and small ones alternate, and a number that jumps
 * cannot be read.
 */
const MEMORY = 5000

/** A time left that is told earlier than that is wrong. Milliseconds. */
const TOLD_AFTER = 3000

export interface PaceNow {
  /** 0 as long as nothing is known. */
  readonly bytesPerSecond: number
  /** `null` where that cannot be told; never negative. */
  readonly secondsLeft: number | null
}

export class Pace {
  readonly #started: number
  #last: { readonly at: number; readonly pieces: number; readonly bytes: number }
  /** Per millisecond. */
  #rates: { readonly pieces: number; readonly bytes: number } | null = null

  /** @param now milliseconds of a clock that never goes back, as all others here */
  constructor(now: number) {
    this.#started = now
    this.#last = { at: now, pieces: 0, bytes: 0 }
  }

  at(now: number, { pieces, bytes, total }: ProgressFacts): PaceNow {
    // Of several sources each counts anew.
    if (pieces < this.#last.pieces || bytes < this.#last.bytes) {
      this.#last = { at: now, pieces, bytes }
      this.#rates = null
    }
    const passed = now - this.#last.at
    if (passed > 0) {
      const weight = this.#rates === null ? 1 : 1 - Math.exp(-passed / MEMORY)
      const smooth = (old: number, grown: number): number => old + weight * (grown / passed - old)
      this.#rates = {
        pieces: smooth(this.#rates?.pieces ?? 0, pieces - this.#last.pieces),
        bytes: smooth(this.#rates?.bytes ?? 0, bytes - this.#last.bytes),
      }
      this.#last = { at: now, pieces, bytes }
    }
    const rates = this.#rates ?? { pieces: 0, bytes: 0 }
    const lefts = [
      leftOf(total?.pieces, pieces, rates.pieces),
      leftOf(total?.bytes, bytes, rates.bytes),
    ].filter((left) => left !== null)
    const isTold = now - this.#started >= TOLD_AFTER
    return {
      bytesPerSecond: rates.bytes * 1000,
      // Many small files are at the end or few large ones: the one who waits longer is right.
      secondsLeft: isTold && lefts.length > 0 ? Math.max(...lefts) : null,
    }
  }
}

/** Seconds. */
function leftOf(total: number | undefined, reached: number, rate: number): number | null {
  if (total === undefined || total <= reached || rate <= 0) return null
  return (total - reached) / rate / 1000
}
