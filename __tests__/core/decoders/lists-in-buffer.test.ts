/** Lists of numbers that hold nothing but another encoding: the kernel marks them, wherever they stand in the buffer. */
import { expect, it } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { freshKey } from '../../support/fresh-keys.ts'

const engine = createEngine()
const pair = (byte: number): string => byte.toString(16).padStart(2, '0')

it.each<[string, (bytes: Buffer) => string]>([
  ['pairs with colons', (bytes) => Array.from(bytes, pair).join(':')],
  ['pairs with blanks', (bytes) => Array.from(bytes, pair).join(' ')],
  ['0x and pairs', (bytes) => Array.from(bytes, (byte) => `0x${pair(byte)}`).join(', ')],
  ['tight 0x and pairs', (bytes) => Array.from(bytes, (byte) => `0x${pair(byte)}`).join(',')],
  ['decimals', (bytes) => bytes.join(', ')],
  ['tight decimals', (bytes) => bytes.join(',')],
])('%s of a key that is escaped are found wherever they stand', (_, write) => {
  const key = freshKey()
  const list = write(Buffer.from(key.replace('_', '\\_')))
  for (let lead = 0; lead < 130; lead++) {
    const text = `${' '.repeat(lead)}key: "${list}"\n`
    const [hit, ...others] = engine.scanBytes(Buffer.from(text))
    expect(hit?.secret.reveal() === key).toBe(true)
    expect(hit).toMatchObject({
      start: lead + 6 + (list.startsWith('0x') ? 2 : 0),
      end: lead + 6 + list.length,
    })
    expect(others).toEqual([])
  }
})
