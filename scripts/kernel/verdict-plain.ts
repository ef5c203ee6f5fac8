/** Verdicts on prefixes and names. */
import { PLAIN_BODY } from '../../src/core/detect/kernel/confirm-prefix.ts'
import { isAt, isOf } from './bytes.ts'
import { ask, askIf, drop, dropIf, hit } from './verdict.ts'
import { add, call, either, get, i32, set, subtract, when } from './wat.ts'

/** Behind the underscore a body has to follow, or what can cut one. */
const prefix = `
    ${when(
      isAt(3, '_'),
      `${set('at', add(get('q'), i32(4)))}
      ${set('bits', `(i32.ctz (i32.xor ${i32(-1)} ${either(call('alphanumeric', get('at')), `(i32.shl ${call('alphanumeric', add(get('at'), i32(16)))} ${i32(16)})`)}))`)}
      ${when(`(i32.ge_u ${get('bits')} ${i32(PLAIN_BODY)})`, hit('prefix'))}
      ${set('q', add(get('q'), get('bits')))}
      ${when(isOf(4, 'start of a join in a body'), `${set('q', subtract(get('q'), get('bits')))} ${ask}`)}
      ${drop}`,
    )}
    ${askIf(isOf(3, 'start of a join'))}
    ${drop}`

/** With a `p` before it, it is a plain prefix, and told there; in a word it is none. */
const behindSplit = `
    ${dropIf(isAt(-1, 'p'))}
    ${dropIf(isOf(-1, 'letter of a word'), isOf(-2, 'letter'))}
    ${ask}`

/** In any case, as the confirm compares: each byte with the bit of lower case set. */
function name(text: string, before: number): string {
  const lower = `(i64.or (i64.load (i32.sub ${get('q')} ${i32(before)})) (i64.const 0x2020202020202020))`
  const mask = (1n << BigInt(8 * text.length)) - 1n
  const value = Buffer.from(text.padEnd(8, '\0'), 'latin1').readBigUInt64LE()
  return `
    ${when(
      `(i64.eq (i64.and ${lower} (i64.const 0x${mask.toString(16)})) (i64.const 0x${value.toString(16)}))`,
      hit('name', before),
    )}
    ${drop}`
}

export const plainVerdicts = {
  prefix,
  'prefix cut behind the p': behindSplit,
  posthog: name('posthog', 4),
  personal: name('personal', 2),
  /** A digit right behind it makes it another number. */
  decimal: `${dropIf(isOf(3, 'digit'))} ${ask}`,
  'base64, second form, cut behind the B': `
    ${askIf(either(isAt(2, '\\%'), isAt(3, 'o&'), isOf(3, 'of a fold')))}
    ${drop}`,
} as const
