/** One way to spell a character by its number or name. */
import type { EncodingName } from '../../detect/encoding.ts'

/** No spelling is longer than this, its backslashes left out: `&DiacriticalGrave;` has 18 bytes. */
export const MAX_SPELLING = 24

/** So many backslashes at most belong to one escape: JSON in JSON doubles them, so that is six levels. */
export const MAX_BACKSLASHES = 64

/** What `Spelling.read` answers where no escape stands. */
export const NO_ESCAPE = -1

const MAX_LENGTH = 32

/**
 * An escape as one number, since one is made for each escape of a text: how many bytes it has behind its introducer
 * (under `MAX_SPELLING`), and the byte, character or half of a surrogate pair that it stands for.
 */
export const escapeOf = (length: number, value: number): number => value * MAX_LENGTH + length

export const lengthOf = (escape: number): number => escape % MAX_LENGTH

export const valueOf = (escape: number): number => Math.floor(escape / MAX_LENGTH)

export interface Spelling {
  readonly encoding: EncodingName
  /** Whether a value under 256 is a byte rather than a character: `\xC3\xA9` is one letter in UTF-8. */
  readonly standsForBytes: boolean
  /** The bytes that introduce an escape; none of them may stand within one, but for repeated backslashes. */
  readonly introducers: readonly string[]
  /** What ends a run beside line breaks and control bytes. */
  readonly terminators: string
  /**
   * Whether a run goes on over a line break and the marks of a string join. Only where no escape ends in one of those
   * marks, so that it can be told where the join begins.
   */
  readonly crossesJoins: boolean
  /** Whether `\n` and its like may stand beside its escapes (short-escapes.ts). */
  readonly hasShortEscapes: boolean
  /**
   * Reads the escape whose introducer (the last backslash of several) stands right before `at`.
   *
   * @returns by `escapeOf`, or `NO_ESCAPE`
   */
  read(bytes: Uint8Array, at: number, end: number): number
}
