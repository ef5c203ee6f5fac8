/** Where the value of a key ends, if it may go on behind joins. */
import { generationOf } from '../../keys/generations.ts'
import type { KindId } from '../../keys/kinds.ts'
import type { Cut, Parts } from './parts.ts'

/**
 * The shortest cut that is a generation's shape; a longer shape wins only if every join up to it is sure. ("The longest
 * shape" would eat the neighbour: `"<46>","y"` and `<43>\nHOST` are shapes, too.) Where no cut is a shape, the value ends
 * at the first join that is not sure.
 */
export function valueEnd(kind: KindId, { body, cuts }: Pick<Parts, 'body' | 'cuts'>): Cut {
  let found: Cut | null = null
  for (const cut of cuts) {
    if (found !== null && !isSure(cut)) break
    if (generationOf(kind, body.slice(0, cut.length)) !== undefined) found = cut
  }
  return found ?? cuts.findLast(isSure) ?? cuts[0]!
}

function isSure({ weakest }: Cut): boolean {
  return weakest !== 'weak' && weakest !== 'wrap'
}
