/** Verdicts on escapes: two that touch are a hit; one with no other near, and no prefix around it, is dropped. */
import { isAt, isOf, textAt, whereIs } from './bytes.ts'
import { askIf, drop, dropIf, hit } from './verdict.ts'
import { both, either, i32, when } from './wat.ts'

const not = (condition: string): string => `(i32.eqz ${condition})`
/** The delete character is not visible. */
const isDelete = (at: number): string => both(isAt(at, '7'), isAt(at + 1, 'fF'))
/** Two hex digits of a visible character. */
const visible = (at: number): string =>
  both(isOf(at, 'visible digit'), isOf(at + 1, 'hex digit'), not(isDelete(at)))
/** A `p` before it, or another backslash: a prefix may be cut there, or the anchor begins earlier. */
const beginsEarlier = askIf(isAt(-1, 'p\\'))
/** Whether a leading byte stands in some bytes. */
const near = (lead: string, from: number, to: number): string =>
  `(i32.ne (i32.and ${whereIs(from, lead)} ${i32((1 << (to - from + 1)) - 1)}) ${i32(0)})`

/** Bytes from an escape's start in which the next one's may stand. */
const REACH = 8

/** An escape of two digits behind what leads them, or of their last two. */
function ofDigits(lead: string): string {
  const length = lead.length + 2
  return `
    ${beginsEarlier}
    ${dropIf(not(visible(lead.length)))}
    ${when(both(textAt(length, lead), visible(length + lead.length)), hit('escape'))}
    ${askIf(either(near(lead[0]!, length, REACH), textAt(lead.length, '70h')))}
    ${drop}`
}

const percent = `
    ${askIf(isAt(1, '2'), isAt(2, '5'))}
    ${ofDigits('%')}`
const byte = `
    ${askIf(isAt(2, '{'))}
    ${ofDigits('\\x')}`
const character = `
    ${askIf(either(isAt(1, 'U'), isAt(2, '{')))}
    ${beginsEarlier}
    ${dropIf(not(textAt(2, '00')))}
    ${ofDigits('\\u00')}`
/** It has two or three digits. */
const octal = `
    ${beginsEarlier}
    ${askIf(either(near('\\', 3, REACH), isAt(3, 'h'), isAt(4, 'h')))}
    ${drop}`

export const escapeVerdicts = {
  'percent escape': percent,
  'byte escape': byte,
  'character escape': character,
  'octal escape': octal,
  'octal escape of two digits': octal,
  'octal escape of a colour': octal,
} as const
