/**
 * Joins inside a prefix that are written in letters: entities (`&quot;`, `&shy;`), spelled colours (`\u001b[31m`) and
 * zero-width characters (`\u200b`), the letters before a literal (`f"…"`). `join.ts` of the reader knows them all; here they
 * only have to be passed over.
 */

import { classOf, digits, letters } from './byte-class.ts'

/** The longest is a spelled colour with a few parameters. */
const MAX_LENGTH = 32

const join =
  /&(?:amp;)?(?:quot|apos|shy|zwj|zwnj|NoBreak|ZeroWidthSpace|#0?3[49]|#173|#820[3-7]|#8288|#65279|#[xX](?:2[27]|[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF][fF]));|\\(?:u001[bB]|x1[bB]|0?33|e)\[[0-9;:]*[A-Za-z]|\\(?:u(?:00[aA][dD]|200[b-fB-F]|206[0-4]|[fF][eE][fF][fF])|x[aA][dD])/

const AMPERSAND = 0x26
const BACKSLASH = 0x5c
/** What may follow the first byte of a join. */
const entityStarts = classOf('aqszNZ#')
const numberStarts = classOf('0368xX')
/** The first digits of a code point, and of a byte. */
const unicodeStarts = classOf('02fF')
const hexStarts = classOf('1aA')
const [HASH, ONE, SEVEN] = [0x23, 0x31, 0x37]
/** What a join may have behind its first byte. */
const between = classOf(digits, letters, '#;:[')
const literals = classOf('fFrRbBuUlL@$')

const at = new RegExp(join.source, 'y')
const before = new RegExp(`(?:${join.source})$`)

/** Whether an expression has to be asked: the first bytes behind `&` or a backslash tell most others. */
function maybeJoin(bytes: Uint8Array, from: number): boolean {
  const second = bytes[from + 1]!
  const third = bytes[from + 2]!
  if (bytes[from] === AMPERSAND) {
    if (entityStarts[second] !== 1) return false
    return second !== HASH || (third === ONE ? bytes[from + 3] === SEVEN : numberStarts[third] === 1)
  }
  switch (second) {
    case 0x75 /* u */:
      return unicodeStarts[third] === 1
    case 0x78 /* x */:
      return hexStarts[third] === 1
    case 0x65 /* e */:
      return third === 0x5b
    default:
      return (second === 0x30 || second === 0x33) && third === 0x33
  }
}

function isQuote(value: number | undefined): boolean {
  return value === 0x22 || value === 0x27 || value === 0x60
}

/** Where one or two letters of a literal end that begin at `from`. */
function afterLiteralLetters(bytes: Uint8Array, from: number, end: number): number {
  if (literals[bytes[from]!] !== 1 || from + 1 >= end) return -1
  if (isQuote(bytes[from + 1])) return from + 1
  return literals[bytes[from + 1]!] === 1 && from + 2 < end && isQuote(bytes[from + 2]) ? from + 2 : -1
}

/** Where the join ends that begins at `from`; -1 where none does. */
export function afterSpelledJoin(bytes: Uint8Array, from: number, end: number): number {
  if (bytes[from] !== AMPERSAND && bytes[from] !== BACKSLASH) return afterLiteralLetters(bytes, from, end)
  if (!maybeJoin(bytes, from)) return -1
  at.lastIndex = 0
  return at.test(textOf(bytes, from, Math.min(end, from + MAX_LENGTH))) ? from + at.lastIndex : -1
}

/** Where the join begins whose last byte is at `last`; -1 where none ends there. */
export function startOfSpelledJoin(bytes: Uint8Array, last: number, start: number): number {
  const next = bytes[last + 1]
  if (isQuote(next)) {
    if (literals[bytes[last]!] !== 1) return -1
    return last > start && literals[bytes[last - 1]!] === 1 ? last - 1 : last
  }
  const from = Math.max(start, last + 1 - MAX_LENGTH)
  let lead = last
  while (lead > from && bytes[lead] !== AMPERSAND && bytes[lead] !== BACKSLASH) {
    if (between[bytes[lead]!] !== 1) return -1
    lead--
  }
  const match = before.exec(textOf(bytes, lead, last + 1))
  return match === null ? -1 : lead + match.index
}

function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!)
  return text
}
