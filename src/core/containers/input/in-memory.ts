/** Containers that are read from their end, or from everywhere, are held in memory: up to a limit. */
import type { ByteInput } from '../container.ts'

const FIRST_PART = 64 * 1024
const LARGEST_PART = 16 * 1024 * 1024

export interface InMemory {
  readonly bytes: Buffer
  /** Whether this is everything; else it is the first `limit` bytes. */
  readonly whole: boolean
}

/**
 * Memory grows with what really comes: a part is as large as all before it, so a small input costs little, and at the
 * end it is held twice for a moment.
 *
 * @param limit in bytes
 */
export async function readUpTo(input: ByteInput, limit: number): Promise<InMemory> {
  const parts: Buffer[] = []
  let size = 0
  for (;;) {
    // One byte more than the limit tells whether there is more.
    const part = Buffer.allocUnsafe(Math.min(Math.max(FIRST_PART, size), LARGEST_PART, limit + 1 - size))
    const got = await input.read(part)
    parts.push(part.subarray(0, got))
    size += got
    if (got < part.length) return { bytes: joined(parts), whole: true }
    if (size > limit) return { bytes: joined(parts).subarray(0, limit), whole: false }
  }
}

const joined = (parts: readonly Buffer[]): Buffer => (parts.length === 1 ? parts[0]! : Buffer.concat(parts))
