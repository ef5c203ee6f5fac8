/** The codes of a deflated block: the fixed ones, or those in front of it (RFC 1951, 3.2.6 and 3.2.7). */
import { ContainerError } from '../container-error.ts'
import type { BitInput } from './bit-input.ts'
import { prefixCode, type PrefixCode } from './prefix-code.ts'

export interface BlockCodes {
  readonly literals: PrefixCode
  readonly distances: PrefixCode
}

let fixed: BlockCodes | undefined

export function fixedCodes(): BlockCodes {
  return (fixed ??= makeFixedCodes())
}

function makeFixedCodes(): BlockCodes {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280)
  return { literals: prefixCode(lengths), distances: prefixCode(new Uint8Array(32).fill(5)) }
}

/** In which order the lengths of the code for lengths stand. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const

/** @throws ContainerError */
export function readCodes(input: BitInput): BlockCodes {
  const literals = input.bits(5) + 257
  const distances = input.bits(5) + 1
  const ordered = input.bits(4) + 4
  const own = new Uint8Array(19)
  for (const symbol of ORDER.slice(0, ordered)) own[symbol] = input.bits(3)
  const code = prefixCode(own)
  const lengths = new Uint8Array(literals + distances)
  for (let at = 0; at < lengths.length;) {
    const symbol = input.symbol(code)
    if (symbol < 16) {
      lengths[at++] = symbol
      continue
    }
    const repeated = symbol === 16 ? lengths[at - 1] : 0
    const times = symbol === 16 ? 3 + input.bits(2) : symbol === 17 ? 3 + input.bits(3) : 11 + input.bits(7)
    if (repeated === undefined || at + times > lengths.length)
      throw new ContainerError('invalid', 'broken lengths of a code')
    lengths.fill(repeated, at, at + times)
    at += times
  }
  return {
    literals: prefixCode(lengths.subarray(0, literals)),
    distances: prefixCode(lengths.subarray(literals)),
  }
}
