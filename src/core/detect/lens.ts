/**
 * Looks along a piece through a buffer of fixed size: what was read is scanned as far as nothing beyond the buffer
 * can matter, then the rest moves to the front. What is found does not depend on where the cuts fall.
 */
import { inlineAllowOf } from '../policy/inline-allow.ts'
import { Secret } from '../secret.ts'
import type { Candidate } from './candidate.ts'
import { candidatesIn } from './candidates.ts'
import type { Hit } from './hit.ts'
import { MAX_LOOKAHEAD, MAX_LOOKBEHIND } from './limits.ts'
import { PlaceCounter } from './place-counter.ts'
import { snippetOf } from './snippet.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a

/** What is kept when the rest moves on: up to three bytes more, not to cut a character, and room for a new one. */
export const MIN_BUFFER = MAX_LOOKBEHIND + MAX_LOOKAHEAD + 4

export class Lens {
  readonly #buffer: Buffer
  readonly #found: (hit: Hit) => void
  readonly #places = new PlaceCounter()
  /** The piece's offset of the buffer's first byte. */
  #offset = 0
  #filled = 0
  #scanned = 0
  /** The line that was last looked at for a comment, and the comment. */
  #line = ''
  #allow: string | null = null

  /** @param buffer at least `MIN_BUFFER` bytes; used by one lens at a time */
  constructor(buffer: Buffer, found: (hit: Hit) => void) {
    this.#buffer = buffer
    this.#found = found
  }

  /** Where the next bytes of the piece go. */
  room(): Uint8Array {
    return this.#buffer.subarray(this.#filled)
  }

  /**
   * Takes the bytes that were read into `room()` and reports what can be told by now.
   *
   * @returns whether the piece is at its end: the room was not filled
   */
  accept(read: number): boolean {
    const atEnd = this.#filled + read < this.#buffer.length
    this.#filled += read
    const stretch: Stretch = { bytes: this.#buffer, start: 0, end: this.#filled, offset: this.#offset }
    const to = atEnd ? this.#filled : this.#filled - MAX_LOOKAHEAD
    for (const candidate of candidatesIn(stretch, this.#scanned, to))
      this.#found(this.#hit(stretch, candidate))
    this.#scanned = to
    if (!atEnd) this.#moveOn(stretch)
    return atEnd
  }

  #moveOn(stretch: Stretch): void {
    let keep = this.#scanned - MAX_LOOKBEHIND
    // Never between the bytes of a character: the counter would take them for invalid ones.
    for (let back = 0; back < 3 && keep > 0 && (this.#buffer[keep]! & 0xc0) === 0x80; back++) keep--
    this.#places.pass(stretch, keep)
    this.#buffer.copyWithin(0, keep, this.#filled)
    this.#offset += keep
    this.#filled -= keep
    this.#scanned -= keep
  }

  #hit(stretch: Stretch, candidate: Candidate): Hit {
    const { line, column } = this.#places.placeOf(stretch, candidate.start)
    return {
      secret: new Secret(candidate.value),
      kind: candidate.kind,
      confidence: candidate.confidence,
      issued: candidate.issued,
      start: stretch.offset + candidate.start,
      end: stretch.offset + candidate.end,
      line,
      column,
      endLine: line,
      endColumn: column + (candidate.end - candidate.start),
      encoding: [],
      snippet: snippetOf(stretch, candidate),
      placeholder: candidate.placeholder,
      inlineAllow: this.#allowBeside(stretch, candidate),
    }
  }

  /** Keys on one line share its comment: it is read once. */
  #allowBeside(stretch: Stretch, key: Candidate): string | null {
    const [from, to] = lineAround(stretch, key)
    const line = `${stretch.offset + from} ${stretch.offset + to}`
    if (line !== this.#line) {
      this.#line = line
      this.#allow = inlineAllowOf(stretch.bytes.subarray(from, to))
    }
    return this.#allow
  }
}

/** Where the key's line begins and ends, at most `MAX_LOOKBEHIND` before and `MAX_LOOKAHEAD` after its start. */
function lineAround({ bytes, start, end }: Stretch, key: Candidate): readonly [number, number] {
  const earliest = Math.max(start, key.start - MAX_LOOKBEHIND)
  const before = bytes.subarray(earliest, key.start).lastIndexOf(LF)
  const latest = Math.min(end, key.start + MAX_LOOKAHEAD)
  const after = bytes.subarray(key.start, latest).indexOf(LF)
  return [before === -1 ? earliest : earliest + before + 1, after === -1 ? latest : key.start + after]
}
