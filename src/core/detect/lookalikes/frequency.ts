/**
 * Few different characters, or one that comes again and again: `xxxxxxxx`, `0000x0000`.
 *
 * Q predicts each character from how often it was seen before, with half a count for every character in advance
 * (Krichevsky and Trofimov): (seen + 1/2) / (position + 31). Each step is a probability over the 62 characters, so
 * their product is one over texts.
 */
import { alphabetSize, type Look } from './look.ts'

const inAdvance = 0.5

export const frequencyLook: Look = {
  model: 'frequency',
  bits(text) {
    const seen = new Uint8Array(128)
    let ratio = 1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      ratio *= (alphabetSize * (seen[code]! + inAdvance)) / (i + inAdvance * alphabetSize)
      seen[code]!++
    }
    return Math.log2(ratio)
  },
  reason: () => 'few different characters',
}
