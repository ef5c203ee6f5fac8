/** Text of a policy file or a comment, as a message may show it: no key in it, nothing that acts, bounded. */
import { prefixes } from '../keys/kinds.ts'
import { mask } from '../keys/mask.ts'

/** Code points of a value that an error or a notice shows. */
const maxValueLength = 60

/** A prefix and what is left of a body, even of one that is cut short. */
const prefixed = new RegExp(`(?:${prefixes.join('|')})[A-Za-z0-9]{8,}`, 'g')
/** A key in base64: long, and not a word or a digest. */
const base64 = /[A-Za-z0-9_+/=-]{40,}/g
/** A legacy key: 43 characters of base64url; a few of them have no digit. */
const base64url = /[A-Za-z0-9_-]{40,}/g
/** Longer than the SHA-256 that an entry may name: nothing else in a policy file is written like that. */
const longRun = /[A-Za-z0-9]{65,}/g
/** Everything invisible or with an effect: control and format characters (bidi), odd spaces, half surrogates. */
const invisible = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu

function isMixed(run: string): boolean {
  return /[a-z]/.test(run) && /[A-Z]/.test(run)
}

/** Hides what looks like a key, whole or cut. Not the engine: it errs on the side of hiding. */
export function hideKeys(text: string): string {
  return text
    .replace(prefixed, mask)
    .replace(base64, (run) => (isMixed(run) && /[0-9]/.test(run) ? mask(run) : run))
    .replace(base64url, (run) => (isMixed(run) ? mask(run) : run))
    .replace(longRun, mask)
}

/** Control, format and odd space characters as `\u{…}`; `##[`, which a runner reads anywhere in a line, broken up. */
export function showInvisible(text: string): string {
  return text
    .replace(invisible, (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`)
    .replaceAll('##[', '##\\u{5B}')
}

/** At most `length` code points, the last one an ellipsis where some were left out. */
export function cut(text: string, length: number): string {
  // Twice as many code units always hold that many code points.
  const points = Array.from(text.slice(0, length * 2 + 2))
  return points.length <= length ? text : `${points.slice(0, length - 1).join('')}…`
}

/** A value in double quotes, for a one-line message. */
export function showValue(text: string): string {
  return `"${cut(showInvisible(hideKeys(text)), maxValueLength)}"`
}

/** The name of a file, for the beginning of a message. */
export function showName(text: string): string {
  return cut(showInvisible(hideKeys(text)), 200)
}
