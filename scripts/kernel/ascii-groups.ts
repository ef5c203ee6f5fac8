/**
 * Groups of base64's digits that mean ASCII, at all alignments at once: a group begins wherever three digits in a row have
 * their byte's highest bit clear.
 */
import { digitOf } from '../../src/core/decoders/base64/digits.ts'
import { GROUP, highest, IN_A_ROW } from '../../src/core/decoders/base64/may-mean-text.ts'
import { runCharacters } from '../../src/core/detect/kernel/confirm-run.ts'
import { code, get, set } from './wat.ts'
import { rowIn } from './mask-row.ts'

/** The characters that stand for such a digit, as the first, second and third of a group. */
export const asciiCharacters: readonly string[] = highest.map((high) =>
  Array.from(runCharacters)
    .filter((character) => (digitOf[code(character)]! & high) === 0)
    .join(''),
)

/** Digits of a row that shows a text. */
export const ASCII_ROW = IN_A_ROW * GROUP

/**
 * Sets the 64 bits of `into` to where such a row begins.
 *
 * @param masks locals, one for each place in a group
 */
export function setAsciiRows(
  into: string,
  [first, second, third]: readonly [string, string, string],
): string {
  const ahead = (mask: string, count: number): string => `(i64.shr_u ${get(mask)} (i64.const ${count}))`
  return `${set(into, `(i64.and (i64.and ${get(first)} ${ahead(second, 1)}) ${ahead(third, 2)})`)}
      ${rowIn(into, IN_A_ROW, GROUP)}`
}
