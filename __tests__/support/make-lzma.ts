/**
 * Encodes LZMA and LZMA2 (lzma-specification.txt). Matches are looked for simply and taken in every way that there is:
 * a repetition of each of the last four distances, for one byte, by a distance of its own.
 */
import { LzmaState, type LengthOdds, type LzmaProperties } from './lzma-state.ts'
import { RangeEncoder } from './range-encoder.ts'

const LONGEST = 273

/** Bytes of LZMA that go on where a state and a position are. @param marked whether an end mark follows */
function encode(bytes: Uint8Array, from: number, to: number, state: LzmaState, marked: boolean): Buffer {
  const { lc, lp, pb } = state.properties
  const coder = new RangeEncoder()
  const seen = new Map<string, number>()
  const key = (at: number): string => bytes.subarray(at, at + 3).join()
  for (let at = Math.max(0, from - 3000); at < from; at++) seen.set(key(at), at)

  const lengthAt = (at: number, distance: number): number => {
    if (distance > at) return 0
    let length = 0
    while (length < LONGEST && at + length < to && bytes[at + length] === bytes[at + length - distance])
      length++
    return length
  }

  for (let at = from; at < to;) {
    const place = at & ((1 << pb) - 1)
    const lengths = [...state.distances].map((distance) => lengthAt(at, distance + 1))
    const repeated = lengths.findIndex((length) => length >= 2)
    const found = seen.get(key(at))
    const length = found === undefined ? 0 : lengthAt(at, at - found)
    seen.set(key(at), at)
    coder.bit(
      state.isMatch,
      (state.state << 4) + place,
      repeated >= 0 || lengths[0]! > 0 || length >= 3 ? 1 : 0,
    )
    if (repeated >= 0 && lengths[repeated]! >= length - 1) {
      coder.bit(state.isRepetition, state.state, 1)
      for (let index = 0; index < Math.min(3, repeated + 1); index++)
        coder.bit(state.isLater[index]!, state.state, index < repeated ? 1 : 0)
      if (repeated === 0) coder.bit(state.isLong, (state.state << 4) + place, 1)
      const chosen = state.distances[repeated]!
      state.distances.copyWithin(1, 0, repeated)
      state.distances[0] = chosen
      pushLength(coder, state.repetitionLengths, place, lengths[repeated]! - 2)
      state.state = state.state < 7 ? 8 : 11
      at += lengths[repeated]!
    } else if (length >= 3) {
      pushMatch(coder, state, place, at - found! - 1, length)
      at += length
    } else if (repeated >= 0 || lengths[0]! > 0) {
      coder.bit(state.isRepetition, state.state, 1)
      if (lengths[0] === 0) throw new Error('a repetition of one byte is of the last distance')
      coder.bit(state.isLater[0], state.state, 0)
      coder.bit(state.isLong, (state.state << 4) + place, 0)
      state.state = state.state < 7 ? 9 : 11
      at++
    } else {
      const before = at === 0 ? 0 : bytes[at - 1]!
      const start = 0x300 * (((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)))
      pushLiteral(coder, state, start, bytes[at]!, bytes[at - 1 - state.distances[0]!] ?? 0)
      at++
    }
  }
  if (marked) {
    const place = to & ((1 << pb) - 1)
    coder.bit(state.isMatch, (state.state << 4) + place, 1)
    pushMatch(coder, state, place, 0xffffffff, 2)
  }
  return coder.bytes()
}

function pushLiteral(
  coder: RangeEncoder,
  state: LzmaState,
  start: number,
  byte: number,
  other: number,
): void {
  let alike = state.state >= 7
  let node = 1
  for (let place = 7; place >= 0; place--) {
    const bit = (byte >> place) & 1
    const expected = (other >> place) & 1
    coder.bit(state.literals, start + (alike ? (1 + expected) << 8 : 0) + node, bit)
    alike &&= bit === expected
    node = (node << 1) | bit
  }
  state.state -= state.state < 4 ? state.state : state.state < 10 ? 3 : 6
}

function pushLength(coder: RangeEncoder, odds: LengthOdds, place: number, length: number): void {
  coder.bit(odds.choices, 0, length < 8 ? 0 : 1)
  if (length < 8) {
    coder.tree(odds.low, place << 3, 3, length)
    return
  }
  coder.bit(odds.choices, 1, length < 16 ? 0 : 1)
  if (length < 16) coder.tree(odds.middle, place << 3, 3, length - 8)
  else coder.tree(odds.high, 0, 8, length - 16)
}

function pushMatch(
  coder: RangeEncoder,
  state: LzmaState,
  place: number,
  distance: number,
  length: number,
): void {
  coder.bit(state.isRepetition, state.state, 0)
  pushLength(coder, state.matchLengths, place, length - 2)
  const bits = distance < 4 ? 0 : 30 - Math.clz32(distance)
  const slot = distance < 4 ? distance : 2 * bits + 2 + (Math.floor(distance / 2 ** bits) & 1)
  coder.tree(state.slots, Math.min(length - 2, 3) << 6, 6, slot)
  const base = (2 + (slot & 1)) * 2 ** bits
  if (slot >= 4 && slot < 14) coder.treeReversed(state.nearDistances, base - slot, bits, distance - base)
  else if (slot >= 14) {
    coder.evenBits(Math.floor((distance - base) / 16), bits - 4)
    coder.treeReversed(state.alignments, 0, 4, (distance - base) % 16)
  }
  state.distances.copyWithin(1, 0, 3)
  state.distances[0] = distance
  state.state = state.state < 7 ? 7 : 10
}

export const propertiesByte = ({ lc, lp, pb }: LzmaProperties): number => lc + 9 * (lp + 5 * pb)

/** @param marked whether an end mark follows */
export const makeLzma = (bytes: Uint8Array, properties: LzmaProperties, marked = false): Buffer =>
  encode(bytes, 0, bytes.length, new LzmaState(properties), marked)

/** @param kinds of chunk, in turn: stored, going on, with a new state, with new properties, or from the start */
export function makeLzma2(
  bytes: Uint8Array,
  properties: LzmaProperties,
  kinds: readonly ('stored' | 'on' | 'state' | 'properties' | 'all')[],
  size: number,
): Buffer {
  const out: Buffer[] = []
  let state: LzmaState | undefined
  let origin = 0
  for (let at = 0, turn = 0; at < bytes.length; at += size, turn++) {
    const end = Math.min(at + size, bytes.length)
    const asked = kinds[turn % kinds.length]!
    const kind =
      at === 0 && asked !== 'stored'
        ? 'all'
        : state === undefined && asked !== 'stored'
          ? 'properties'
          : asked
    if (kind === 'all') origin = at
    const unpacked = Buffer.alloc(2)
    unpacked.writeUInt16BE((end - at - 1) & 0xffff)
    if (kind === 'stored') {
      out.push(Buffer.from([at === 0 ? 1 : 2]), unpacked, Buffer.from(bytes.subarray(at, end)))
      continue
    }
    if (kind !== 'on' || state === undefined) state = new LzmaState(properties)
    const packed = encode(bytes.subarray(origin), at - origin, end - origin, state, false)
    const control = { on: 0x80, state: 0xa0, properties: 0xc0, all: 0xe0 }[kind]
    const length = Buffer.alloc(2)
    length.writeUInt16BE(packed.length - 1)
    out.push(Buffer.from([control | ((end - at - 1) >> 16)]), unpacked, length)
    if (kind === 'properties' || kind === 'all') out.push(Buffer.from([propertiesByte(properties)]))
    out.push(packed)
  }
  return Buffer.concat([...out, Buffer.from([0])])
}
