/**
 * What may stand inside a key without belonging to it. Its strength says how sure it is that the key goes on behind it:
 *
 * - `strong`: what has no width (colours of a terminal, zero-width characters) and continued lines;
 * - `concat`: two string literals that the language makes one;
 * - `weak`: neighbours that may as well be two values: a comma, a blank, a tag;
 * - `wrap`: a bare line break.
 */
import type { EncodingName } from '../encoding.ts'
import { concatenationAt } from './concatenation.ts'
import { endOf, whiteSpaceAt } from './white-space.ts'

export const strengths = ['strong', 'concat', 'weak', 'wrap'] as const
export type Strength = (typeof strengths)[number]

export interface Join {
  readonly strength: Strength
  readonly encoding: EncodingName
  /** Where the key may go on. */
  readonly end: number
}

/** Longer ones separate. Runs of a word processor, `</w:t></w:r><w:r …><w:rPr>…</w:rPr><w:t>`, take a few hundred. */
export const MAX_JOIN = 1024

const control = String.raw`\[[0-9;:?]{0,32}[A-Za-z]`
/** ECMA-48's control sequences, raw or as strings spell them. */
const rawAnsi = new RegExp(`\\x1b${control}`, 'y')
const spelledAnsi = new RegExp(String.raw`\\{1,32}(?:u001[bB]|u\{1[bB]\}|x1[bB]|0?33|e)${control}`, 'y')

/** U+00AD, U+180E, U+200B to U+200F, U+202A to U+202E, U+2060 to U+2064, U+FEFF, in UTF-8. */
const zeroWidth = /\xc2\xad|\xe1\xa0\x8e|\xe2\x80[\x8b-\x8f\xaa-\xae]|\xe2\x81[\xa0-\xa4]|\xef\xbb\xbf/y
const spelledZeroWidth =
  /\\{1,32}(?:u(?:00[aA][dD]|180[eE]|200[b-fB-F]|202[a-eA-E]|206[0-4]|[fF][eE][fF][fF])|x[aA][dD])/y
const zeroWidthEntity =
  /&(?:amp;){0,4}(?:shy|ZeroWidthSpace|zwj|zwnj|NoBreak|#173|#820[3-7]|#8288|#65279|#[xX](?:[aA][dD]|200[b-fB-F]|2060|[fF][eE][fF][fF]));/y

/** `\` in most languages, the backtick in PowerShell, `^` in batch files, `=` in quoted-printable. */
const continuedLine = /(?:\\{1,32}|`|\^)(?:\r\n?|\n)/y
const softBreak = /=(?:\r\n?|\n)/y

/** A literal inside a template: `ab${'cd'}ef`. */
const openedLiteral = /\$\{[ ]?["'`]/y
const closedLiteral = /["'`][ ]?\}/y

const wordBreak = /<wbr ?\/?>/iy
const tag = /<[/!?]?[A-Za-z][^<>]{0,400}>/y
/** Text in a PDF is placed in parts: `[(ab) -20 (cd)] TJ`. */
const placedText = /\)[ \t\r\n]{0,8}(?:-?[0-9.]{1,12}[ \t\r\n]{0,8})?\(/y
const tjOperator =
  /\)[ \t\r\n]{0,8}(?:Tj|'|TJ)?[ \t\r\n]{0,8}(?:-?[0-9.]{1,12}[ \t\r\n]{1,8}){0,6}(?:T[dDm*]|')?[ \t\r\n]{0,8}\(/y

/** @returns what joins at `at`, or `null`: there the key ends */
export function joinAt(text: string, at: number): Join | null {
  switch (text[at]) {
    case '\x1b':
      return made('strong', 'ansi', endOf(rawAnsi, text, at))
    case '\xc2':
    case '\xe1':
    case '\xe2':
    case '\xef':
      return made('strong', 'zero-width', endOf(zeroWidth, text, at))
    case '&':
      return made('strong', 'zero-width', endOf(zeroWidthEntity, text, at)) ?? concatenationAt(text, at)
    case '\\':
      return (
        continued(text, at) ??
        made('strong', 'ansi', endOf(spelledAnsi, text, at)) ??
        made('strong', 'zero-width', endOf(spelledZeroWidth, text, at)) ??
        concatenationAt(text, at) ??
        wrapped(text, at)
      )
    case '^':
      return continued(text, at)
    case '`':
      return (
        continued(text, at) ??
        concatenationAt(text, at) ??
        made('concat', 'string-join', endOf(closedLiteral, text, at))
      )
    case '"':
    case "'":
      return concatenationAt(text, at) ?? made('concat', 'string-join', endOf(closedLiteral, text, at))
    case '$':
      return made('concat', 'string-join', endOf(openedLiteral, text, at))
    case '=':
      return afterMargin(text, 'quoted-printable', endOf(softBreak, text, at))
    case '<':
      return made('strong', 'tags', endOf(wordBreak, text, at)) ?? made('weak', 'tags', endOfTags(text, at))
    case ')':
      return made('weak', 'string-join', endOf(placedText, text, at) ?? endOf(tjOperator, text, at))
    case '\n':
    case '\r':
      return wrapped(text, at)
    default:
      return null
  }
}

function made(strength: Strength, encoding: EncodingName, end: number | null): Join | null {
  return end === null ? null : { strength, encoding, end }
}

function continued(text: string, at: number): Join | null {
  return afterMargin(text, 'string-join', endOf(continuedLine, text, at))
}

/** The next line's margin belongs to the break. */
function afterMargin(text: string, encoding: EncodingName, end: number | null): Join | null {
  return end === null ? null : { strength: 'strong', encoding, end: whiteSpaceAt(text, end - 1).end }
}

function wrapped(text: string, at: number): Join | null {
  const { end, lines } = whiteSpaceAt(text, at)
  return lines === 0 ? null : { strength: 'wrap', encoding: 'line-wrap', end }
}

function endOfTags(text: string, at: number): number | null {
  let end = endOf(tag, text, at)
  if (end === null) return null
  for (;;) {
    const next = endOf(tag, text, whiteSpaceAt(text, end).end)
    if (next === null || next - at > MAX_JOIN) return end
    end = next
  }
}
