/** Random bytes, and their usual spellings: nothing in them is a key, and chance makes something like one now and then. */
import { createCipheriv, createHash } from 'node:crypto'

export const spellings = ['bytes', 'base64', 'folded base64', 'base64url', 'hex'] as const
export type Spelling = (typeof spellings)[number]

/** Columns of MIME's base64 (RFC 2045, section 6.8). */
const columns = 76

/** Whole lines of folded base64, so that no chunk ends within one: 57 bytes are 76 characters. */
const chunkSize = 57 * 16_384

const spell: Readonly<Record<Spelling, (bytes: Buffer) => Buffer>> = {
  bytes: (bytes) => bytes,
  base64: (bytes) => Buffer.from(bytes.toString('base64')),
  'folded base64': (bytes) => {
    const lines = bytes.toString('base64').match(new RegExp(`.{1,${columns}}`, 'g')) ?? []
    return Buffer.from(`${lines.join('\n')}\n`)
  },
  base64url: (bytes) => Buffer.from(bytes.toString('base64url')),
  hex: (bytes) => Buffer.from(bytes.toString('hex')),
}

/** The key stream of AES-128 in counter mode: as good as random, and the same for the same seed. */
function keyStream(seed: string): (size: number) => Buffer {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16)
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16))
  return (size) => cipher.update(Buffer.alloc(size))
}

/**
 * @param size of what is yielded in all, in bytes
 * @param seed the same gives the same text
 */
export function* randomText(spelling: Spelling, size: number, seed: number): Generator<Buffer> {
  const random = keyStream(`${spelling} ${seed}`)
  for (let left = size; left > 0;) {
    const chunk = spell[spelling](random(chunkSize)).subarray(0, left)
    left -= chunk.length
    yield chunk
  }
}
