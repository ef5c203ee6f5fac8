/**
 * The beginning of a zlib stream in base64. It takes less than the text that it holds, and a key alone no more than the
 * digests that stand in every lock file, which are too many to decode: so it is told by its header (RFC 1950, section
 * 2.2: `78`, then a byte for the level), whose first 18 bits are three digits. All other containers that hold a key are
 * longer.
 */
import { byte } from './byte-class.ts'

const FIRST = byte('e')
/** The second digit for each level, and the least of the third digit's four in a row. */
const levels = [
  ['A', 'E'],
  ['F', '4'],
  ['J', 'w'],
  ['N', 'o'],
].map(([second, third]) => [byte(second!), byte(third!)] as const)

/** Whether a zlib stream in base64 may begin at `at`. */
export function beginsZlib(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== FIRST) return false
  return levels.some(
    ([second, third]) => bytes[at + 1] === second && bytes[at + 2]! >= third && bytes[at + 2]! < third + 4,
  )
}
