/**
 * Inflating without zlib (RFC 1951), for what zlib cannot do or not tell: deflate64, everything up to the very byte at
 * which a stream is broken, output of any length in bounded memory.
 */
import { ContainerError } from '../container-error.ts'
import type { BitInput } from './bit-input.ts'
import { fixedCodes, readCodes, type BlockCodes } from './code-lengths.ts'
import { SlidingWindow } from './sliding-window.ts'

/**
 * Deflate64 (method 9 of zip) differs in its window, in its longest length, and in two more distance codes; no
 * specification was ever published. Facts: zlib's contrib/infback9 (madler/zlib).
 */
export type Deflation = 'deflate' | 'deflate64'

/** Lengths and distances: the base of each symbol is the one before, and 1 << its extra bits. */
function bases(first: number, extra: readonly number[]): readonly number[] {
  let next = first
  return extra.map((bits) => (next += 1 << bits) - (1 << bits))
}

const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]
const LENGTH_BASE = bases(3, LENGTH_EXTRA)
const DISTANCE_EXTRA = Array.from({ length: 32 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1))
const DISTANCE_BASE = bases(1, DISTANCE_EXTRA)

const forms = {
  deflate: { last: { base: 258, extra: 0 }, distances: 30, window: 1 << 15, longest: 258 },
  deflate64: { last: { base: 3, extra: 16 }, distances: 32, window: 1 << 16, longest: 65_538 },
} as const satisfies Record<Deflation, object>

const END_OF_BLOCK = 256
const LAST_LENGTH = 285

/**
 * @param input read up to the end of the deflated bytes
 * @throws ContainerError after it has given all that comes before the fault
 */
export function* inflateSlowly(input: BitInput, deflation: Deflation): Generator<Uint8Array> {
  const { window, longest } = forms[deflation]
  const output = new SlidingWindow(window, longest)
  try {
    for (let last = 0; last === 0;) {
      last = input.bits(1)
      const type = input.bits(2)
      if (type === 0) yield* copyStored(input, output)
      else if (type === 1) yield* inflateBlock(input, output, fixedCodes(), deflation)
      else if (type === 2) yield* inflateBlock(input, output, readCodes(input), deflation)
      else throw new ContainerError('invalid', 'no block of deflated bytes')
    }
  } catch (error) {
    yield output.rest()
    throw error
  }
  yield output.rest()
}

function* copyStored(input: BitInput, output: SlidingWindow): Generator<Uint8Array> {
  let at = input.toByte()
  const { bytes } = input
  if (at + 4 > bytes.length) throw new ContainerError('ends-early', 'deflated bytes end early')
  const length = bytes[at]! | (bytes[at + 1]! << 8)
  if (length !== (~(bytes[at + 2]! | (bytes[at + 3]! << 8)) & 0xffff))
    throw new ContainerError('invalid', 'no stored block')
  at += 4
  for (const end = at + length; at < end; at++) {
    if (at >= bytes.length) throw new ContainerError('ends-early', 'deflated bytes end early')
    if (output.isFull) yield output.part()
    output.push(bytes[at]!)
  }
  input.moveTo(at)
}

function* inflateBlock(
  input: BitInput,
  output: SlidingWindow,
  { literals, distances }: BlockCodes,
  deflation: Deflation,
): Generator<Uint8Array> {
  const { last, distances: known } = forms[deflation]
  for (;;) {
    if (output.isFull) yield output.part()
    const symbol = input.symbol(literals)
    if (symbol < END_OF_BLOCK) {
      output.push(symbol)
      continue
    }
    if (symbol === END_OF_BLOCK) return
    if (symbol > LAST_LENGTH) throw new ContainerError('invalid', 'no length')
    const index = symbol - END_OF_BLOCK - 1
    const length =
      symbol === LAST_LENGTH
        ? last.base + input.bits(last.extra)
        : LENGTH_BASE[index]! + input.bits(LENGTH_EXTRA[index]!)
    const code = input.symbol(distances)
    if (code >= known) throw new ContainerError('invalid', 'no distance')
    const distance = DISTANCE_BASE[code]! + input.bits(DISTANCE_EXTRA[code]!)
    if (!output.repeat(distance, length)) throw new ContainerError('invalid', 'a distance before the start')
  }
}
