/**
 * Digits only, hexadecimal digits in one case only (a digest), letters of one case only.
 *
 * Q is uniform over the texts of each class, and the five classes share it evenly: Q(text) = 1/5 × size^-n, the sum
 * over all texts of a length is at most 1. So a class gains log2(62 / size) bits a character and pays 2.3: 41
 * characters of one case gain 49 bits, 20 hexadecimal ones 36.
 */
import { alphabetSize, type Look } from './look.ts'

const classes = [
  { pattern: /^[0-9]+$/, size: 10, reason: 'digits only' },
  { pattern: /^[0-9a-f]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
  { pattern: /^[0-9A-F]+$/, size: 16, reason: 'hexadecimal digits only, like a digest' },
  { pattern: /^[a-z]+$/, size: 26, reason: 'letters of one case only' },
  { pattern: /^[A-Z]+$/, size: 26, reason: 'letters of one case only' },
] as const

const classOf = (text: string) => classes.find(({ pattern }) => pattern.test(text))

export const classLook: Look = {
  model: 'classes',
  bits(text) {
    const found = classOf(text)
    return found === undefined
      ? -Infinity
      : text.length * Math.log2(alphabetSize / found.size) - Math.log2(classes.length)
  },
  reason: (text) => classOf(text)?.reason ?? 'characters of one sort only',
}
