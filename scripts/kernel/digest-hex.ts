/** Whether the hex digits at a mark may go on: `isInHex` is asked then. */
import { isAt, isOf } from './bytes.ts'
import { hexDigitsIn } from './hex-digits.ts'
import { giveAsk } from './run-verdict.ts'
import { add, both, either, equal, get, i32, load, not, set, subtract, when } from './wat.ts'

/** Sets a number to one bit for each of the 32 bytes from there that is a hex digit. */
const setHex = (name: string, address: string): string =>
  set(name, either(hexDigitsIn(load(address)), `(i32.shl ${hexDigitsIn(load(address, 16))} ${i32(16)})`))

/** Whether the first row of bits in `mask`, from the end whose zeros are counted, is as long as the digits at the mark. */
const isAlike = (zeros: string, shift: string, mask: string): string =>
  equal(
    `(${zeros} (i32.xor ${i32(-1)} (${shift} ${get(mask)} (${zeros} ${get(mask)}))))`,
    add(get('count'), get('before')),
  )

const isMark = (at: number): string => not(isOf(at, 'letter or digit'))

/**
 * There are `count` digits from the mark on, and `before` right before it. In a list as many stand on one side, and a
 * mark right behind, or an `h`. (Before the digits of a digest stands its name, which is no mark.)
 */
export const checkHex = `
    ${set('q', get('mark'))}
    ${when(
      isOf(0, 'hex digit'),
      `${setHex('ahead', get('q'))}
      ${setHex('behind', subtract(get('q'), i32(32)))}
      ${set('count', `(i32.ctz (i32.xor ${i32(-1)} ${get('ahead')}))`)}
      ${set('before', `(i32.clz (i32.xor ${i32(-1)} ${get('behind')}))`)}
      ${set('q', get('to'))}
      ${set('endsInMark', isMark(-1))}
      ${set('q', add(get('mark'), get('count')))}
      ${when(both(get('endsInMark'), isMark(0), isMark(1)), giveAsk)}
      ${when(
        both(either(isMark(0), isAt(0, 'hH')), not(both(add(get('count'), get('before')), i32(1)))),
        `${setHex('ahead', get('q'))}
        ${set('behind', `(i32.shl ${get('behind')} ${get('before')})`)}
        ${set('q', subtract(get('mark'), get('before')))}
        ${when(
          either(
            isAt(-1, 'xX'),
            isAlike('i32.ctz', 'i32.shr_u', 'ahead'),
            isAlike('i32.clz', 'i32.shl', 'behind'),
          ),
          giveAsk,
        )}`,
      )}`,
    )}`
