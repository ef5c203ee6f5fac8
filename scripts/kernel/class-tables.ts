/** A class of ASCII bytes as two tables of nibbles: a byte is in it if the bits of both its halves meet. */
import { high, low, type NibbleTable } from './nibbles.ts'

/** One bit for each of the high nibbles 0 to 7. */
export function classTables(characters: string): readonly [NibbleTable, NibbleTable] {
  const lows = new Array<number>(16).fill(0)
  const highs = new Array<number>(16).fill(0)
  for (const character of characters) {
    const byte = character.charCodeAt(0)
    lows[low(byte)]! |= 1 << high(byte)
    highs[high(byte)]! |= 1 << high(byte)
  }
  return [lows, highs]
}
