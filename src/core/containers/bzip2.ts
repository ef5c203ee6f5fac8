/** bzip2: streams of blocks that need not begin at a byte. */
import { BitReader, BitsEnd } from './bzip2/bit-reader.ts'
import { ByteQueue } from './input/byte-queue.ts'
import { Bzip2Block, LONGEST_BLOCK } from './bzip2/block.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { chargeSetUp } from './member/set-up.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'

/** `BZh` and the level. */
const HEADER = 4

/** The magic numbers are π and its square root, in hexadecimal digits; each is followed by a checksum. */
const BLOCK = 0x314159265359
const END_OF_STREAM = 0x177245385090
const MAGIC_BITS = 48
const CHECKSUM_BITS = 32

/** Streams one after the other are one; what stands behind the last is no error. */
const inflate: Inflate = async function* (input, { allowance }) {
  const queue = new ByteQueue(input)
  const chunk = new Uint8Array(64 * 1024)
  // One for all streams: a stream may have 14 bytes, and a block takes 3.6 MB.
  const block = new Bzip2Block()
  for (let streams = 0; ; streams++) {
    if (!(await queue.fill(HEADER + MAGIC_BITS / 8)) || !isBzip2(queue.view())) {
      if (streams === 0) throw new ContainerError('invalid', 'is no bzip2 stream')
      return
    }
    if (streams > 0) chargeSetUp(allowance)
    queue.take(HEADER)
    let bit = 0
    for (;;) {
      await queue.fill(LONGEST_BLOCK)
      const bits = new BitReader(queue.view(), bit)
      if (readNext(bits, block) === 'end') {
        queue.take(Math.ceil(bits.position / 8))
        break
      }
      queue.take(bits.position >> 3)
      bit = bits.position & 7
      for (let size = block.write(chunk); size > 0; size = block.write(chunk)) yield chunk.subarray(0, size)
    }
  }
}

export const bzip2: Container = {
  id: 'bzip2',
  matches: isBzip2,
  open: openAsOne(inflate),
}

function isBzip2(bytes: Uint8Array): boolean {
  const [b, z, h, level] = bytes
  if (b !== 0x42 || z !== 0x5a || h !== 0x68 || level! < 0x31 || level! > 0x39) return false
  if (bytes.length < HEADER + MAGIC_BITS / 8) return false
  const magic = readMagic(new BitReader(bytes, HEADER * 8))
  return magic === BLOCK || magic === END_OF_STREAM
}

function readMagic(bits: BitReader): number {
  return bits.read(MAGIC_BITS / 2) * 2 ** (MAGIC_BITS / 2) + bits.read(MAGIC_BITS / 2)
}

/** @throws ContainerError if the next block is cut or broken: nothing of it can be had then */
function readNext(bits: BitReader, block: Bzip2Block): 'block' | 'end' {
  try {
    const magic = readMagic(bits)
    if (magic === END_OF_STREAM) {
      bits.skip(CHECKSUM_BITS)
      return 'end'
    }
    if (magic === BLOCK && block.read(bits)) return 'block'
  } catch (error) {
    if (!(error instanceof BitsEnd)) throw error
    throw new ContainerError('ends-early', 'ends within a bzip2 stream')
  }
  throw new ContainerError('ends-early', 'holds broken bzip2 data')
}
