/** Text of a policy file or a comment, as a message may show it: no key in it, nothing that acts, bounded. */
import { hidePrefixed } from '../hide-keys.ts'
import { mask } from '../keys/mask.ts'
import { clip, codePoint, neutralise } from '../neutralise.ts'

/** Code points of a value that an error or a notice shows. */
const maxValueLength = 60

/** A key in base64: long, and not a word or a digest. */
const base64 = /[A-Za-z0-9_+/=-]{40,}/g
/** A legacy key: 43 characters of base64url; a few of them have no digit. */
const base64url = /[A-Za-z0-9_-]{40,}/g
/** Longer than the SHA-256 that an entry may name: nothing else in a policy file is written like that. */
const longRun = /[A-Za-z0-9]{65,}/g
/** A blank of another kind hides in a value of ours, where it is a mistake. */
const oddSpace = /(?! )\p{Zs}/gu

function isMixed(run: string): boolean {
  return /[a-z]/.test(run) && /[A-Z]/.test(run)
}

/** Hides what looks like a key, whole or cut. Not the engine: it errs on the side of hiding. */
export function hideKeys(text: string): string {
  return hidePrefixed(text)
    .replace(base64, (run) => (isMixed(run) && /[0-9]/.test(run) ? mask(run) : run))
    .replace(base64url, (run) => (isMixed(run) ? mask(run) : run))
    .replace(longRun, mask)
}

/** Inert, and with odd blanks as `\u{A0}`. */
export function showVisibly(text: string): string {
  return neutralise(text).replace(oddSpace, codePoint)
}

/** A value in double quotes, for a one-line message. */
export function showValue(text: string): string {
  return `"${clip(showVisibly(hideKeys(text)), maxValueLength)}"`
}

/** The name of a file, for the beginning of a message. */
export function showName(text: string): string {
  return clip(showVisibly(hideKeys(text)), 200)
}
