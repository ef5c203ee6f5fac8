/**
 * Comments that allow the keys on their own line: `posthog-key-guard:allow <reason>`, in whatever comment the
 * language has.
 */
import { maxReasonLength, reasonOf } from './reason.ts'

export const inlineAllowMarker = 'posthog-key-guard:allow'

/** Bytes after the marker that are looked at: enough for the longest reason, in any script, with keys to hide. */
const maxTail = 4 * 4 * maxReasonLength

/** What ends a comment, with or without code behind it. No part repeats, so that a long run costs one look. */
const closers = /--!?>|--%>|--\}\}|\*\/|#\}|%\}|%>|\?>|\}\}|\*\)|#>|\|#/
/** What ends one only at the end of the line, because it also stands in sentences. */
const lastCloser = /(?:-\}|=#|"""|'''|\]\])\s*$/
/** The end of a string that holds the comment, in a format without comments such as JSON. */
const closingQuote = /(["'`])[\s,;)}\]]*$/

/** `--`, which begins a comment in many languages, is no part of a word. */
const wordBefore = /[A-Za-z0-9_:]$|[A-Za-z0-9_]-$/
/** `allowed`, `allow-list`; not `allow-->`. */
const wordAfter = /^(?:[A-Za-z0-9_]|-[A-Za-z0-9_])/

/**
 * The reason in the first inline comment of a line.
 *
 * @param line without its line break, of any length
 * @returns the reason, bounded and without keys or control characters; empty where the comment gives none; `null`
 *   where the line has no such comment
 */
export function inlineAllowOf(line: Uint8Array | string): string | null {
  const bytes = typeof line === 'string' ? Buffer.from(line) : asBuffer(line)
  for (let at = bytes.indexOf(inlineAllowMarker); at >= 0; at = bytes.indexOf(inlineAllowMarker, at + 1)) {
    const from = at + inlineAllowMarker.length
    if (wordBefore.test(bytes.toString('latin1', Math.max(0, at - 2), at))) continue
    const tail = bytes.toString('utf8', from, from + maxTail)
    if (wordAfter.test(tail)) continue
    // The last word of what is looked at could be the beginning of a key.
    return reasonIn(from + maxTail < bytes.length ? withoutLastWord(tail) : tail)
  }
  return null
}

function withoutLastWord(text: string): string {
  let end = text.length
  while (end > 0 && !/\s/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function reasonIn(tail: string): string {
  const [line = ''] = tail.split(/[\r\n]/, 1)
  const closer = closers.exec(line)
  const comment = closer === null ? line : withoutRun(line.slice(0, closer.index), closer[0][0]!)
  return reasonOf(withoutClosingQuote(comment.replace(lastCloser, '')))
}

/** What is left of a closer that is longer than it has to be. */
function withoutRun(text: string, character: string): string {
  if (character !== '-' && character !== '*') return text
  let end = text.length
  while (text[end - 1] === character) end--
  return text.slice(0, end)
}

/** A quote that the reason itself opened stays. */
function withoutClosingQuote(comment: string): string {
  const found = closingQuote.exec(comment)
  if (found === null) return comment
  const inComment = comment.split(found[1]!).length - 1
  return inComment % 2 === 1 ? comment.slice(0, found.index) : comment
}
