/** Reads a short text from its end towards its beginning, each character once: what stands before a key. */

/** What may surround a name or a value: quotes, also escaped ones, and blanks, also such as an escape spells. */
const around = new Set('"\'`\\ \t\r\n')

/** Quotes of HTML, and of a URL. */
const spelledQuotes = ['&quot;', '&#34;', '&#39;', '&apos;', '%22'] as const

/** 1 for what names are made of, by character code. */
const nameCharacters = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/[\w$.-]/.test(String.fromCharCode(code))) nameCharacters[code] = 1

export class Backwards {
  readonly #text: string
  #at: number

  constructor(text: string) {
    this.#text = text
    this.#at = text.length
  }

  /** What is not read yet. */
  get rest(): string {
    return this.#text.slice(0, this.#at)
  }

  /** The next character towards the beginning, empty there. */
  get last(): string {
    return this.#text.charAt(this.#at - 1)
  }

  /** Reads `text` if it comes next. */
  skip(text: string): boolean {
    if (!this.#text.endsWith(text, this.#at)) return false
    this.#at -= text.length
    return true
  }

  /** @returns the quotes and blanks that were read over */
  skipAround(): string {
    const end = this.#at
    for (;;) {
      // Most of what is asked comes to nothing: the cheapest question first.
      if (this.#spellsBlank()) this.#at -= 2
      else if (around.has(this.last)) this.#at--
      else if (!spelledQuotes.some((quote) => this.skip(quote))) break
    }
    return this.#text.slice(this.#at, end)
  }

  /** Reads the longest run of characters of a name, or of `more`. */
  takeName(more = ''): string {
    const end = this.#at
    while (this.#at > 0 && (this.#isName() || more.includes(this.last))) this.#at--
    // The letter of an escape such as \n is no part of the name behind it.
    if (this.last === '\\' && this.#at < end && /[nrt]/.test(this.#text.charAt(this.#at))) this.#at++
    return this.#text.slice(this.#at, end)
  }

  #isName(): boolean {
    return nameCharacters[this.#text.charCodeAt(this.#at - 1)] === 1
  }

  #spellsBlank(): boolean {
    return this.#text.charAt(this.#at - 2) === '\\' && /[nrt]/.test(this.last)
  }
}
