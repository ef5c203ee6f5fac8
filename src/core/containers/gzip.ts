/** gzip (RFC 1952). */
import { ByteQueue } from './input/byte-queue.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { inflateRaw } from './deflate/inflate-stream.ts'
import { chargeSetUp } from './member/set-up.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'

const FIXED_HEADER = 10
const TRAILER = 8

const FLAG_CHECKSUM = 0x02
const FLAG_EXTRA = 0x04
const FLAG_NAME = 0x08
const FLAG_COMMENT = 0x10

/** Members one after the other are one stream. What stands behind the last is padding or somebody else's: no error. */
const inflate: Inflate = async function* (input, { allowance }) {
  const queue = new ByteQueue(input)
  for (let members = 0; ; members++) {
    if (!(await queue.fill(FIXED_HEADER)) || !isGzip(queue.view())) {
      if (members === 0) throw new ContainerError('invalid', 'is no gzip stream')
      return
    }
    if (members > 0) chargeSetUp(allowance)
    if (!(await passHeader(queue))) throw cut()
    if ((yield* inflateRaw(queue)) === 'broken')
      throw new ContainerError('ends-early', 'holds broken gzip data')
    if ((await queue.pass(TRAILER)) < TRAILER) throw cut()
  }
}

export const gzip: Container = {
  id: 'gzip',
  matches: (start) => start.length > 3 && isGzip(start),
  open: openAsOne(inflate),
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08 && bytes[3]! < 0x20
}

function cut(): ContainerError {
  return new ContainerError('ends-early', 'ends within a gzip stream')
}

/** @returns whether the header is all there */
async function passHeader(queue: ByteQueue): Promise<boolean> {
  const flags = queue.view()[3]!
  queue.take(FIXED_HEADER)
  if ((flags & FLAG_EXTRA) !== 0) {
    if (!(await queue.fill(2))) return false
    const [low, high] = queue.view()
    queue.take(2)
    const size = low! | (high! << 8)
    if ((await queue.pass(size)) < size) return false
  }
  if ((flags & FLAG_NAME) !== 0 && !(await passText(queue))) return false
  if ((flags & FLAG_COMMENT) !== 0 && !(await passText(queue))) return false
  return (flags & FLAG_CHECKSUM) === 0 || (await queue.pass(2)) === 2
}

/** Names and comments end with a zero byte. */
async function passText(queue: ByteQueue): Promise<boolean> {
  while (await queue.fill(1)) {
    const end = queue.view().indexOf(0)
    queue.take(end < 0 ? queue.available : end + 1)
    if (end >= 0) return true
  }
  return false
}
