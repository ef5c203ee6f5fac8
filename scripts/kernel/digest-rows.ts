/** Whether a row of digits in a run shows a text, or hex. */
import { HEX_IN_A_ROW } from '../../src/core/detect/kernel/confirm-digest.ts'
import { ASCII_ROW, asciiCharacters, setAsciiRows } from './ascii-groups.ts'
import { classTables } from './class-tables.ts'
import { hexDigitsIn } from './hex-digits.ts'
import { rowIn } from './mask-row.ts'
import { tableText } from './nibbles.ts'
import { giveHit } from './run-verdict.ts'
import { add, and, both, either, get, i32, less, load, set, splat, subtract, when } from './wat.ts'

const tables = asciiCharacters.map((characters) => classTables(characters))
const places = [0, 1, 2] as const
/** The masks of 64 bytes, and those of their second half. */
const masks = ['ascii0', 'ascii1', 'ascii2', 'hex'] as const
const nextOf = (mask: string): string => `${mask}Next`

/** Sets the halves' masks of the 32 bytes at `q`. */
function setNext(swizzle: string): string {
  const lookUp = (place: number, side: string): string =>
    `(i8x16.ne ${get('zero')} ${and(
      `(${swizzle} ${get(`low${place}`)} ${and(get(`v${side}`), get('f'))})`,
      `(${swizzle} ${get(`high${place}`)} ${get(`nibbles${side}`)})`,
    )})`
  const joined = (low: string, high: string): string =>
    `(i64.extend_i32_u ${either(low, `(i32.shl ${high} ${i32(16)})`)})`
  return `
      ${[0, 1]
        .map(
          (side) => `${set(`v${side}`, load(get('q'), side * 16))}
      ${set(`nibbles${side}`, and(`(i16x8.shr_u ${get(`v${side}`)} ${i32(4)})`, get('f')))}`,
        )
        .join('\n      ')}
      ${places.map((place) => set(nextOf(`ascii${place}`), joined(`(i8x16.bitmask ${lookUp(place, '0')})`, `(i8x16.bitmask ${lookUp(place, '1')})`))).join('\n      ')}
      ${set(nextOf('hex'), joined(hexDigitsIn(get('v0')), hexDigitsIn(get('v1'))))}`
}

/** A hit where a row of `length` bytes in all begins at a bit of `rows`, before the run's end. */
const hitIfAny = (rows: string, length: number): string => `
      ${set('count', subtract(get('to'), add(get('at'), i32(length - 1))))}
      ${when(
        both(less(i32(0), get('count')), `(i64.ne ${get(rows)} (i64.const 0))`),
        when(
          `(i64.ne (i64.const 0) (i64.shl ${get(rows)} (i64.extend_i32_u (i32.mul ${subtract(i32(64), get('count'))} ${less(get('count'), i32(64))}))))`,
          giveHit,
        ),
      )}`

/** Goes along the run in steps of 32 bytes, over 64 each. */
export const checkRows = (swizzle: string): string => `
    ${set('f', splat(15))}
    ${places.map((place) => `${set(`low${place}`, tableText(tables[place]![0]))} ${set(`high${place}`, tableText(tables[place]![1]))}`).join('\n    ')}
    ${set('at', get('from'))}
    ${set('q', get('from'))}
    ${setNext(swizzle)}
    (loop $window
      ${set('q', add(get('at'), i32(32)))}
      ${masks.map((mask) => set(mask, get(nextOf(mask)))).join(' ')}
      ${setNext(swizzle)}
      ${masks.map((mask) => set(mask, `(i64.or ${get(mask)} (i64.shl ${get(nextOf(mask))} (i64.const 32)))`)).join('\n      ')}
      ${setAsciiRows('rows', ['ascii0', 'ascii1', 'ascii2'])}
      ${hitIfAny('rows', ASCII_ROW)}
      ${rowIn('hex', HEX_IN_A_ROW, 1)}
      ${hitIfAny('hex', HEX_IN_A_ROW)}
      ${set('at', get('q'))}
      (br_if $window ${less(add(get('at'), i32(HEX_IN_A_ROW - 1)), get('to'))}))`

const locals = (names: readonly string[], type: string): string =>
  names.map((name) => `(local $${name} ${type})`).join(' ')
/** The locals that it uses, but for `from`, `to`, `at`, `q` and `count`. */
export const rowLocals = [
  locals(['rows', ...masks, ...masks.map(nextOf)], 'i64'),
  locals(
    [
      'f',
      'zero',
      ...places.flatMap((place) => [`low${place}`, `high${place}`]),
      'v0',
      'v1',
      'nibbles0',
      'nibbles1',
    ],
    'v128',
  ),
].join(' ')
