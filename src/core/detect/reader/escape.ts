/** Characters of a key that are written as escapes: `%5F`, `\u005f`, `&#95;`, `\_`. */
import type { EncodingName } from '../encoding.ts'

export interface Character {
  /** The character it stands for; ASCII. */
  readonly text: string
  /** Where the next one begins. */
  readonly end: number
  /** `null` for a plain one. */
  readonly escape: EncodingName | null
}

type Reading = readonly [escape: EncodingName, pattern: RegExp, base: number]

const hexDigits = '([0-9A-Fa-f]{2})'

/** By their first character; a text that was escaped several times has more backslashes, `25`s and `amp;`s. */
const readings: Readonly<Record<string, readonly Reading[]>> = {
  '%': [['percent', new RegExp(`%(?:25){0,4}${hexDigits}`, 'y'), 16]],
  '\\': [
    ['unicode-escape', new RegExp(String.raw`\\{1,32}(?:u|U0000)00${hexDigits}`, 'y'), 16],
    ['unicode-escape', new RegExp(String.raw`\\{1,32}u\{0{0,4}${hexDigits}\}`, 'y'), 16],
    ['hex-escape', new RegExp(String.raw`\\{1,32}x${hexDigits}`, 'y'), 16],
    ['octal-escape', /\\{1,32}0?([01][0-7]{2})/y, 8],
  ],
  '&': [
    ['html-entity', /&(?:amp;){0,4}#0{0,4}([0-9]{2,3});?/y, 10],
    ['html-entity', new RegExp(`&(?:amp;){0,4}#[xX]0{0,4}${hexDigits};?`, 'y'), 16],
  ],
  '=': [['quoted-printable', /=([0-9A-F]{2})/y, 16]],
}

/** Escapes of the underscore that have no number: Markdown's `\_`, HTML's names (HTML, *Named character references*). */
const underscores: Readonly<Record<string, readonly [EncodingName, RegExp]>> = {
  '\\': ['backslash-escape', /\\{1,32}_/y],
  '&': ['html-entity', /&(?:amp;){0,4}(?:lowbar|UnderBar);/y],
}

/** @returns the escape that begins at `at`, if it stands for an ASCII character */
export function escapeAt(text: string, at: number): Character | null {
  const first = text[at]!
  for (const [escape, pattern, base] of readings[first] ?? []) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const code = Number.parseInt(match[1]!, base)
    return code < 128 ? { text: String.fromCharCode(code), end: pattern.lastIndex, escape } : null
  }
  const underscore = underscores[first]
  if (underscore === undefined) return null
  const [escape, pattern] = underscore
  pattern.lastIndex = at
  return pattern.test(text) ? { text: '_', end: pattern.lastIndex, escape } : null
}
