/** LZWDecode (ISO 32000-1, 7.4.4.2). */
import { ContainerError } from '../container-error.ts'

const CLEAR = 256
const END = 257
const FIRST_FREE = 258
const TABLE = 4096
const PART = 64 * 1024

/** Codes grow from 9 to 12 bits, one code early, as is PDF's default (`/EarlyChange 1`). */
const widthFor = (next: number): number => (next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9)

/** @throws ContainerError after it has given all that comes before the fault */
export function* decodeLzw(bytes: Uint8Array): Generator<Uint8Array> {
  // A text is that of the entry before it, and one byte more.
  const before = new Uint16Array(TABLE)
  const last = Uint8Array.from({ length: TABLE }, (_, code) => code)
  const first = last.slice()
  const lengths = new Uint16Array(TABLE).fill(1)
  const out = new Uint8Array(PART + TABLE)
  let filled = 0
  let next = FIRST_FREE
  let previous = -1
  let held = 0
  let count = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfffff
    count += 8
    const width = widthFor(next)
    if (count < width) continue
    count -= width
    const code = (held >> count) & ((1 << width) - 1)
    if (code === END) {
      yield out.slice(0, filled)
      return
    }
    if (code === CLEAR) {
      next = FIRST_FREE
      previous = -1
      continue
    }
    if (previous >= 0 && next < TABLE) {
      before[next] = previous
      first[next] = first[previous]!
      last[next] = first[code < next ? code : previous]!
      lengths[next] = lengths[previous]! + 1
      next++
    }
    if (code >= next || (previous < 0 && code > END)) {
      yield out.slice(0, filled)
      throw new ContainerError('invalid', 'an LZW code that was never made')
    }
    filled += lengths[code]!
    for (let entry = code, at = filled - 1, left = lengths[code]!; left > 0; left--) {
      out[at--] = last[entry]!
      entry = before[entry]!
    }
    previous = code
    if (filled < PART) continue
    yield out.slice(0, filled)
    filled = 0
  }
  yield out.slice(0, filled)
  throw new ContainerError('ends-early', 'LZW bytes end early')
}
