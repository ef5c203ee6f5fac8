/** Proves that a key is nowhere in an output: not as it is, nor in a form from which it can be read off. */
import { expect } from 'vitest'

/** More of a key than its mask shows: any 9 characters of its body in a row. */
const LEAK = 9

export function expectNoKey(key: string, ...outputs: readonly string[]): void {
  const forms = [key, key.slice(4)].flatMap((text) => [
    text,
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('hex'),
    encodeURIComponent(text),
  ])
  for (const output of outputs) {
    for (const form of forms) expect(output.includes(form), 'a key is in an output').toBe(false)
    const body = key.slice(4)
    for (let i = 0; i + LEAK <= body.length; i++) {
      expect(output.includes(body.slice(i, i + LEAK)), 'a part of a key is in an output').toBe(false)
    }
  }
}
