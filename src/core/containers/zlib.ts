/** zlib (RFC 1950). Its header is two bytes that any text may begin with, so the first kilobyte must inflate. */
import { constants, inflateSync } from 'node:zlib'
import { ByteQueue } from './input/byte-queue.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { inflateRaw } from './deflate/inflate-stream.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'

const HEADER = 2
const TRAILER = 4

/** A kilobyte cannot inflate to more than 1032 times its size. */
const LARGEST_TRIAL = 2 * 1024 * 1024

const inflate: Inflate = async function* (input) {
  const queue = new ByteQueue(input)
  if (!(await queue.fill(HEADER)) || !hasHeader(queue.view()))
    throw new ContainerError('invalid', 'is no zlib stream')
  queue.take(HEADER)
  if ((yield* inflateRaw(queue)) === 'broken')
    throw new ContainerError('ends-early', 'holds broken zlib data')
  if ((await queue.pass(TRAILER)) < TRAILER)
    throw new ContainerError('ends-early', 'ends within a zlib stream')
}

export const zlib: Container = {
  id: 'zlib',
  matches: (start) => hasHeader(start) && inflates(start),
  open: openAsOne(inflate),
}

/** Deflate with a window of 32 kB, one of the four levels, no dictionary; the two bytes are a multiple of 31. */
function hasHeader(bytes: Uint8Array): boolean {
  const [method, flags] = bytes
  return method === 0x78 && flags !== undefined && (flags & 0x20) === 0 && ((method << 8) | flags) % 31 === 0
}

function inflates(start: Uint8Array): boolean {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST_TRIAL }
    return inflateSync(start, options).length > 0
  } catch {
    return false
  }
}
