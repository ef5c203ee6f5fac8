/** Paths, refs and names as the report shows them: keys masked, bytes that are not UTF-8 visible. */
import { utf8SequenceLength } from '../utf8.ts'

/** A key in some bytes: byte offsets, end exclusive, and what to show in its place. */
export interface MaskedSpan {
  readonly start: number
  readonly end: number
  readonly masked: string
}

/** Finds the keys in a few bytes; the engine provides it. */
export type MaskKeys = (bytes: Uint8Array) => readonly MaskedSpan[]

/**
 * Shows bytes that git or the file system calls a name.
 *
 * Valid UTF-8 stays as text, any other byte becomes `\xNN` in lower-case hex; a backslash that is in the name stays
 * as it is. Where spans overlap the whole stretch is hidden behind the first one's mask.
 *
 * @param bytes the raw name
 * @param maskKeys where keys stand in it
 * @returns text that holds no key; not neutralised for any output
 */
export function showPath(bytes: Uint8Array, maskKeys: MaskKeys): string {
  const spans = [...maskKeys(bytes)].sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let shownTo = 0
  for (const { start, end, masked } of spans) {
    if (start >= shownTo) text += showBytes(bytes.subarray(shownTo, start)) + masked
    shownTo = Math.max(shownTo, end)
  }
  return text + showBytes(bytes.subarray(shownTo))
}

/** The same for what is text already, such as an author. */
export function showText(text: string, maskKeys: MaskKeys): string {
  return showPath(Buffer.from(text), maskKeys)
}

function showBytes(bytes: Uint8Array): string {
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  let validFrom = 0
  for (let i = 0; i < stored.length;) {
    const length = utf8SequenceLength(stored, i)
    if (length > 0) {
      i += length
      continue
    }
    text += `${stored.toString('utf8', validFrom, i)}\\x${stored[i]!.toString(16).padStart(2, '0')}`
    i += 1
    validFrom = i
  }
  return text + stored.toString('utf8', validFrom)
}
