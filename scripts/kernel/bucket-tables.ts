/** The tables that tell by a byte's nibbles in which buckets it may be. */
import { buckets } from '../../src/core/detect/kernel/anchor-table.ts'
import { type Trigram, TRIGRAM, trigrams } from '../../src/core/detect/kernel/trigrams.ts'
import { high, low, type NibbleTable } from './nibbles.ts'

/** By the place of a byte in its trigram and by its nibble, low or high: one bit for each bucket. */
export const bucketTables: readonly (readonly NibbleTable[])[] = Array.from({ length: TRIGRAM }, (_, place) =>
  [low, high].map((nibble) => {
    const table = new Array<number>(16).fill(0)
    for (const [bit, names] of buckets.entries())
      for (const name of names) {
        const members = (trigrams[name] as Trigram)[place]
        for (let byte = 0; byte < 256; byte++)
          if (members === undefined || members.includes(String.fromCharCode(byte)))
            table[nibble(byte)]! |= 1 << bit
      }
    return table
  }),
)

/** A table that tells every nibble the same tells nothing. */
export function tellsNothing(table: NibbleTable): boolean {
  return table.every((bits) => bits === table[0])
}
