/**
 * Looks along a text through a buffer: what was read is passed over as far as nothing beyond the buffer can matter,
 * then the rest moves to the front. Where a decoder asks for more, the buffer grows. What is found does not depend on
 * where the cuts fall.
 */
import type { Allowance } from '../containers/allowance.ts'
import type { ContainerError } from '../containers/container-error.ts'
import type { Anchors } from './anchors-in.ts'
import type { Hit } from './hit.ts'
import { hitOf } from './hit-of.ts'
import type { Kernel } from './kernel/kernel.ts'
import { MAX_LOOKAHEAD, MAX_LOOKBEHIND, MAX_RUN } from './limits.ts'
import { LineComments } from './line-comments.ts'
import { PendingPlaces, type Pending } from './pending.ts'
import { PlaceCounter, type Span } from './place-counter.ts'
import type { Stretch } from './stretch.ts'
import { sweep, type DecodedText, type Pass } from './sweep.ts'
import { isDocument, namesIn, noNames } from './whole-document.ts'

/**
 * What is kept when the rest moves on: for what is passed over next, and for what was found before it and is not told
 * yet; up to three bytes more, not to cut a character, and room for a new one.
 */
export const MIN_BUFFER = 2 * MAX_LOOKBEHIND + MAX_LOOKAHEAD + 4

/** A text is kept up to here for a decoder that asks for more of it, or to tell the names of its parts. */
const MAX_KEPT = MAX_RUN + MIN_BUFFER

export interface LensReports {
  /** A buffer of at least so many bytes, used by this lens alone. */
  readonly larger: (length: number) => Buffer
  readonly hit: (hit: Hit) => void
  /** Some text decodes to what may be a container: its bytes, where it stands, and how it is encoded. */
  readonly decoded: (decoded: DecodedText, place: PlacedText) => void
  readonly limit: (error: ContainerError) => void
  /** Whether decoded bytes are worth a report. */
  readonly isContainer: (bytes: Buffer) => boolean
}

export interface PlacedText extends Span {
  readonly start: number
  readonly end: number
}

export class Lens {
  #buffer: Buffer
  readonly #reports: LensReports
  readonly #pass: Pass
  readonly #places = new PlaceCounter()
  readonly #comments = new LineComments()
  readonly #pending = new PendingPlaces()
  /** The text's offset of the buffer's first byte. */
  #offset = 0
  #filled = 0
  #scanned = 0
  /** A source map or a notebook: kept whole if it is not too long, since a key is told with the name of its part. */
  #isDocument: boolean | null = null

  /** @param buffer at least `MIN_BUFFER` bytes, or more than the text has; used by one lens at a time */
  constructor(buffer: Buffer, kernel: Kernel, allowance: Allowance, reports: LensReports) {
    this.#buffer = buffer
    this.#reports = reports
    this.#pass = {
      kernel,
      allowance,
      readTo: new Map(),
      depth: 0,
      before: '',
      findings: {
        candidate: (candidate) => {
          this.#pending.addKey(candidate, this.#offset)
        },
        decoded: (decoded) => {
          if (reports.isContainer(decoded.bytes)) this.#pending.addContainer(decoded, this.#offset)
        },
        limit: (error) => {
          reports.limit(error)
        },
      },
    }
  }

  /** Where the next bytes of the text go. */
  room(): Uint8Array {
    return this.#buffer.subarray(this.#filled)
  }

  /**
   * Takes the bytes that were read into `room()` and reports what can be told by now.
   *
   * @param anchors of these bytes, if they are known and are all of the text
   * @returns whether the text is at its end: the room was not filled
   */
  accept(read: number, anchors?: Anchors): boolean {
    const atEnd = this.#filled + read < this.#buffer.length
    this.#filled += read
    const stretch: Stretch = {
      bytes: this.#buffer,
      start: 0,
      end: this.#filled,
      offset: this.#offset,
      more: !atEnd,
    }
    this.#isDocument ??= isDocument(stretch)
    const isFull = this.#filled >= MAX_KEPT
    if (atEnd || isFull || !this.#isDocument) this.#lookAlong(stretch, isFull, anchors)
    this.#tell(stretch, atEnd ? Infinity : this.#offset + this.#scanned - MAX_LOOKBEHIND)
    if (!atEnd) this.#moveOn(stretch)
    return atEnd
  }

  #lookAlong(stretch: Stretch, isFull: boolean, anchors?: Anchors): void {
    const to = stretch.more ? Math.max(this.#scanned, stretch.end - MAX_LOOKAHEAD) : stretch.end
    const least = this.#scanned
    while (this.#scanned < to) {
      const settled = sweep(stretch, this.#scanned, to, this.#pass, anchors)
      this.#scanned = settled
      if (settled === to) return
      // A decoder asks for more: it gets it unless it stands at the very start of a buffer that cannot grow.
      if (!isFull || settled > least + MAX_KEPT / 2) return
      this.#scanned = sweep({ ...stretch, more: false }, settled, settled + 1, this.#pass)
    }
  }

  #tell(stretch: Stretch, until: number): void {
    const nameAt = this.#isWhole(stretch) ? namesIn(stretch) : noNames
    for (const pending of this.#pending.before(until)) {
      const place = this.#placeOf(stretch, pending)
      const { start, end } = pending
      if (pending.is === 'container') this.#reports.decoded(pending.decoded, { ...place, start, end })
      else {
        // Found before the rest moved on: it counts from another first byte.
        const candidate = {
          ...pending.candidate,
          start: start - this.#offset,
          end: end - this.#offset,
        }
        const name = nameAt(candidate.start)
        this.#reports.hit(hitOf(stretch, candidate, place, this.#comments, name))
      }
    }
  }

  #isWhole(stretch: Stretch): boolean {
    return this.#isDocument === true && !stretch.more && this.#offset === 0
  }

  #placeOf(stretch: Stretch, { start, end }: Pending): Span {
    const { line, column } = this.#places.placeOf(stretch, start - this.#offset)
    const last = this.#places.placeBehind(stretch, end - this.#offset)
    return { line, column, endLine: last.line, endColumn: last.column }
  }

  #moveOn(stretch: Stretch): void {
    let keep = this.#scanned - 2 * MAX_LOOKBEHIND
    // Never between the bytes of a character: the counter would take them for invalid ones.
    for (let back = 0; back < 3 && keep > 0 && (this.#buffer[keep]! & 0xc0) === 0x80; back++) keep--
    if (keep > 0) {
      this.#places.pass(stretch, keep)
      this.#buffer.copyWithin(0, keep, this.#filled)
      this.#offset += keep
      this.#filled -= keep
      this.#scanned -= keep
    }
    if (this.#filled * 2 > this.#buffer.length) this.#grow()
  }

  /** Somebody waits for more: the buffer doubles, so that what is read again and again stays in proportion. */
  #grow(): void {
    const length = Math.min(2 * this.#buffer.length, MAX_KEPT + 1)
    if (length <= this.#filled) return
    const larger = this.#reports.larger(length)
    this.#buffer.copy(larger, 0, 0, this.#filled)
    this.#buffer = larger
  }
}
