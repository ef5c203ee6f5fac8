/** RunLengthDecode (ISO 32000-1, 7.4.5). */
import { PartBuilder } from './part-builder.ts'

const END = 128

/** The longest of what one length tells: 128 bytes as they are, or one 128 times. */
const LONGEST = 128

export function* decodeRunLength(bytes: Uint8Array): Generator<Uint8Array> {
  const out = new PartBuilder(LONGEST)
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at++]!
    if (length === END) break
    if (length < END) {
      out.add(bytes.subarray(at, at + length + 1))
      at += length + 1
    } else out.repeat(bytes[at++] ?? 0, 257 - length)
    if (out.isFull) yield out.take()
  }
  yield out.take()
}
