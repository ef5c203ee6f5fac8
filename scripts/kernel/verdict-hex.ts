/** The verdict on `70`: a stride at which `68` and `5f` follow is a hit, other digits behind it are dropped. */
import { byteAt, isAt, isOf, whereIs } from './bytes.ts'
import { askIf, drop, hit } from './verdict.ts'
import { add, both, either, equal, get, i32, set, when } from './wat.ts'

/** Strides of 2 to 9. */
const STRIDES = 0xff
const kindIsAt = (at: number): string =>
  either(both(isAt(at, '7'), isAt(at + 1, '832')), both(isAt(at, '6'), isAt(at + 1, '13')))
const isMark = (at: number): string => both(isAt(at, '0'), isAt(at + 1, 'xX'))
/** What a pair or the way to it begins with. */
const goesOn = (at: number): string => either(isOf(at, 'between pairs'), isMark(at))

const fiveAt = (at: string): string =>
  both(
    equal(`(i32.load8_u ${at})`, i32(0x35)),
    equal(`(i32.or (i32.load8_u offset=1 ${at}) ${i32(0x20)})`, i32(0x66)),
  )
const isUnderscore = (at: number): string =>
  both(isAt(at, '5'), equal(`(i32.or ${byteAt(at + 1)} ${i32(0x20)})`, i32(0x66)))

export const hexVerdicts = {
  hex: `
    ${set('bits', both(whereIs(2, '6'), whereIs(3, '8'), i32(STRIDES)))}
    (block $none (loop $eachStride
      (br_if $none (i32.eqz ${get('bits')}))
      ${set('at', add(get('q'), `(i32.mul ${add(`(i32.ctz ${get('bits')})`, i32(2))} ${i32(3)})`))}
      ${when(fiveAt(get('at')), hit('hex'))}
      ${set('bits', `(i32.and ${get('bits')} (i32.sub ${get('bits')} ${i32(1)}))`)}
      (br $eachStride)))
    ${when(isOf(2, 'between pairs'), askIf(either(isOf(3, 'between pairs'), isAt(3, '60'))))}
    ${askIf(isMark(2))}
    ${when(both(isAt(2, '6'), isAt(3, '8')), askIf(either(goesOn(4), kindIsAt(4), isUnderscore(7))))}
    ${when(both(isAt(3, '6'), isAt(4, '8')), askIf(isUnderscore(8)))}
    ${drop}`,
} as const
