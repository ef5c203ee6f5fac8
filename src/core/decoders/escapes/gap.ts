/** What may stand between two escapes of one run. */
import { base64url } from '../../detect/characters.ts'

/** Plain bytes between two escapes of a run, and taken along on either side of it. */
export const MAX_GAP = 64

/** A word is not cut: a gap may be longer where it is one. No longer word is a key (`MAX_BODY`). */
export const MAX_WORD = 512

const marks = new Uint8Array(256)
for (const character of ' \t\r\n"\'`+.&~|>*#/\\-,()') marks[character.charCodeAt(0)] = 1

/** 1 for what a string join, a line break and the marks at the beginning of a continued line consist of. */
export const joinMarks: Uint8Array = marks

/** 1 for what a key or a name consists of. */
export const wordBytes: Uint8Array = base64url

/**
 * How the bytes since the last escape look, one after the other.
 *
 * A terminator (a line break, say) may stand in a gap only where the gap consists of the marks of a join.
 */
export class Gap {
  #isWord = true
  #isJoin = true

  clear(): void {
    this.#isWord = true
    this.#isJoin = true
  }

  add(byte: number): void {
    if (wordBytes[byte] !== 1) this.#isWord = false
    if (joinMarks[byte] !== 1) this.#isJoin = false
  }

  get isJoin(): boolean {
    return this.#isJoin
  }

  /** Whether escapes on its two sides belong to one run, if it has this length. */
  connects(length: number): boolean {
    return length <= (this.#isWord ? MAX_WORD : MAX_GAP)
  }
}

/** Whether what is taken along beside a run ends before `byte`, at this distance from its last escape. */
export function endsMargin(byte: number, distance: number): boolean {
  return distance >= (wordBytes[byte] === 1 ? MAX_WORD : MAX_GAP)
}
