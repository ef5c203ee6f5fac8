/** Where a word stands in some bytes, for whoever asks again and again: what was looked through is not looked through again. */

export class Occurrences {
  readonly #bytes: Buffer
  readonly #word: Buffer
  /** None stands in [from, found). */
  #from = 0
  #found = -1

  constructor(bytes: Buffer, word: Buffer) {
    this.#bytes = bytes
    this.#word = word
  }

  /** @returns the index of the first one from `at` on, -1 if there is none */
  from(at: number): number {
    if (at < this.#from || at > this.#found) {
      const found = this.#bytes.indexOf(this.#word, at)
      this.#from = at
      this.#found = found < 0 ? Infinity : found
    }
    return this.#found === Infinity ? -1 : this.#found
  }
}
