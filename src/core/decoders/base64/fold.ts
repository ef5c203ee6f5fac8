/** What stands between two lines of one base64 text: line breaks, real or spelled, with margins; string joins. */
import { concatenationAt } from '../../detect/reader/concatenation.ts'
import { endOf, marginEnd } from '../../detect/reader/white-space.ts'

/** Bytes in which a fold is looked for. */
export const MAX_FOLD = 512

const blanks = /[ \t]*/y
const lineBreak =
  /(?:=|%(?:25){0,4}3[dD])?(?:\\{0,32}\r\n?|\\{0,32}\n|(?:\\|%(?:25){0,4}5[cC]){1,32}r(?:\\|%(?:25){0,4}5[cC]){1,32}n|(?:\\|%(?:25){0,4}5[cC]){1,32}[nr]|%(?:25){0,4}0[dD]%(?:25){0,4}0[aA]|%(?:25){0,4}0[aA]|&#(?:13;&#10|10|x[dD];&#x[aA]|x[aA]);)/y
/** Indentation in a text whose line breaks are `%0A`. */
const spelledBlanks = /(?:%(?:25){0,4}(?:20|09))*/y
const mark = /[>|*#]|(?:[+-]|\/\/)(?=[ \t])/y

/**
 * @param mark `+` or `-` where each line of the text has it in its first column (a diff), else empty
 * @returns where the next line's own text begins, `null` where no fold is
 */
export function foldAt(text: string, at: number, diffMark: string): number | null {
  const broken = endOf(lineBreak, text, endOf(blanks, text, at) ?? at)
  if (broken === null) return concatenationAt(text, at)?.end ?? null
  const end = diffMark !== '' && text[broken] === diffMark ? broken + 1 : broken
  return marginEnd(text, endOf(spelledBlanks, text, end) ?? end, mark)
}
