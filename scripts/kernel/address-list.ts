/** Lists of addresses that one step of the filter writes for another. */
import { get, i32, increase, set } from './wat.ts'

/** Notes an address where a condition (0 or 1) holds, branchless: what is not needed is written over. */
export const note = (list: string, address: string, condition: string): string => `
    (i32.store ${get(list)} ${address})
    ${increase(list, `(i32.shl ${condition} ${i32(2)})`)}`

/** Goes along a list from the address `from` up to what the local `to` holds, with each address in `q`. */
export const each = (label: string, from: number, to: string, body: string): string => `
    ${set('note', i32(from))}
    (block $${label}Done (loop $${label}
      (br_if $${label}Done (i32.ge_u ${get('note')} ${get(to)}))
      ${set('q', `(i32.load ${get('note')})`)}
      ${increase('note', i32(4))}
      ${body}
      (br $${label})))`
