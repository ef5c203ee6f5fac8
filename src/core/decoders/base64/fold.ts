/** What stands between two lines of one base64 text: line breaks, real or spelled, with margins; string joins. */
import { concatenationAt } from '../../detect/reader/concatenation.ts'
import { endOf, marginEnd } from '../../detect/reader/white-space.ts'

/** Bytes in which a fold is looked for. */
export const MAX_FOLD = 512

const blanks = /[ \t]*/y
const lineBreak =
  /(?:\\{0,32}\r\n?|\\{0,32}\n|=\r\n?|=\n|\\{1,32}r\\{1,32}n|\\{1,32}[nr]|%(?:25)?0[dD]%(?:25)?0[aA]|%(?:25)?0[aA]|&#(?:13;&#10|10|x[dD];&#x[aA]|x[aA]);)/y
const mark = /[>|*#]|(?:[+-]|\/\/)(?=[ \t])/y

/**
 * @param mark `+` or `-` where each line of the text has it in its first column (a diff), else empty
 * @returns where the next line's own text begins, `null` where no fold is
 */
export function foldAt(text: string, at: number, diffMark: string): number | null {
  const broken = endOf(lineBreak, text, endOf(blanks, text, at) ?? at)
  if (broken === null) return concatenationAt(text, at)?.end ?? null
  const end = diffMark !== '' && text[broken] === diffMark ? broken + 1 : broken
  return marginEnd(text, end, mark)
}
