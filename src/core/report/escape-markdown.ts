/**
 * Foreign text in GitHub's Markdown. Every character that is syntax becomes a character reference, which CommonMark
 * never takes for structure (spec 0.31, section 2.5). GitHub looks for mentions, references, emoji names and bare
 * addresses in the text *after* that: those are broken up by an empty element, which splits the text without a trace
 * in what is shown or copied.
 */
import { showText } from '../neutralise.ts'

/**
 * Syntax of CommonMark, of GitHub's extensions (tables, strikethrough, footnotes, math, alerts) and of HTML, and the
 * beginnings of addresses (`www.`) and references (`GH-1`).
 */
const syntax = /[!"#$&'*:<>@[\\\]^_`{|}~]|www(?=\.)|GH(?=-)/gi

/** After these an address, a mention, a reference or an emoji name would go on. */
const live = /^(?:[@:#]|www|GH)$/i

/** In code GitHub looks for none of them; only its Markdown parser does, for mail addresses and `www.`. */
const liveInCode = /^(?:@|www)$/i

/** What makes a list item, a heading or a rule where it stands first: `-`, `+`, `=`, `1.`, `1)`. */
const leadingMark = /^[-+=]|(?<=^\d+)[.)]/

const split = '<span></span>'

/** @param length code points that are kept at most */
export function escapeMarkdown(text: string, length = 300): string {
  return escape(text, length, live).replace(leadingMark, reference)
}

/** Foreign text in a fixed-width face: paths, refs, lines. Not a code span, which no escape could close safely. */
export function codeMarkdown(text: string, length = 300): string {
  return `<code>${escape(text, length, liveInCode)}</code>`
}

function escape(text: string, length: number, broken: RegExp): string {
  return showText(text, length)
    .trim()
    .replace(syntax, (match) => {
      const written = match.length === 1 ? reference(match) : match
      return broken.test(match) ? written + split : written
    })
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}
