/**
 * xz (xz-file-format.txt 1.2) and its forerunner `.lzma`, which has no magic number but a header with little freedom.
 * Checksums are not looked at: damaged data may hold a key as well.
 */
import { ByteQueue } from './input/byte-queue.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { undoDelta } from './lzma/delta.ts'
import { CHANGED_TEXT } from './lzma/jump-filters.ts'
import { inflateLzma, LZMA_PROPERTIES } from './lzma/lzma.ts'
import { inflateLzma2 } from './lzma/lzma2.ts'
import { chargeSetUp } from './member/set-up.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'
import { CHECK_SIZES, readBlockHeader, type XzBlockHeader } from './xz/block-header.ts'

/** Magic number, flags, checksum. The footer has the same size. */
const STREAM_HEADER = 12
const STREAM_FOOTER = 12

/** Properties, the dictionary's size, that of the data. */
const LZMA_HEADER = 13

/** A larger one is not plausible, and files of zeros or text would look like it. */
const LARGEST_LZMA = 256 * 2 ** 30

const inflate: Inflate = async function* (input, opening) {
  const { allowance } = opening
  const queue = new ByteQueue(input)
  await queue.fill(LZMA_HEADER + 1)
  if (isLzma(queue.view())) {
    const properties = queue.view().slice(0, LZMA_PROPERTIES)
    const { size } = readLzmaHeader(queue.view())
    queue.take(LZMA_HEADER)
    yield* inflateLzma(queue, { properties, size, allowance })
    return
  }
  let keepsText = true
  for (let streams = 0; ; streams++) {
    if (!(await queue.fill(STREAM_HEADER)) || !isXz(queue.view())) {
      if (streams === 0) throw new ContainerError('invalid', 'is no xz stream')
      return
    }
    if (streams > 0) chargeSetUp(allowance)
    const check = CHECK_SIZES[queue.view()[7]! & 0x0f]!
    queue.take(STREAM_HEADER)
    // Block after block; a zero byte in place of a header's size begins the index.
    for (let blocks = 0; ; blocks++) {
      if (!(await queue.fill(1))) throw cut()
      const size = queue.view()[0]!
      if (size === 0) break
      if (blocks > 0) chargeSetUp(allowance)
      const header = await readHeader(queue, (size + 1) * 4)
      if (keepsText && !header.keepsText)
        opening.skip({ path: null, reason: CHANGED_TEXT, incomplete: false })
      keepsText &&= header.keepsText
      yield* inflateBlock(queue, header)
      await queue.pass(-queue.passed & 3)
      if ((await queue.pass(check)) < check) throw cut()
    }
    await passIndex(queue)
    await passPadding(queue)
  }
}

export const xz: Container = {
  id: 'xz',
  matches: (start) => isXz(start) || isLzma(start),
  open: openAsOne(inflate),
}

function isXz(bytes: Uint8Array): boolean {
  return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00].every((byte, i) => bytes[i] === byte)
}

/** The tests of liblzma's alone_decoder.c: the usual properties, a round dictionary, a size that can be. */
function isLzma(bytes: Uint8Array): boolean {
  if (bytes.length < LZMA_HEADER || bytes[0] !== 0x5d || bytes[LZMA_HEADER] !== 0x00) return false
  const { dictionarySize, size } = readLzmaHeader(bytes)
  const exponent = Math.floor(Math.log2(dictionarySize))
  const isRound = dictionarySize === 2 ** exponent || dictionarySize === 2 ** exponent + 2 ** (exponent - 1)
  return dictionarySize >= 4096 && isRound && (size === null || size < LARGEST_LZMA)
}

function readLzmaHeader(bytes: Uint8Array): { dictionarySize: number; size: number | null } {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const size = view.getBigUint64(5, true)
  return {
    dictionarySize: view.getUint32(1, true),
    size: size === 0xffff_ffff_ffff_ffffn ? null : Number(size),
  }
}

type Lzma2Header = Extract<XzBlockHeader, { readonly type: 'lzma2' }>

async function readHeader(queue: ByteQueue, size: number): Promise<Lzma2Header> {
  if (!(await queue.fill(size))) throw cut()
  const header = readBlockHeader(queue.view().subarray(1, size - 4))
  if (header.type === 'broken') throw broken()
  if (header.type === 'unknown-filter')
    throw new ContainerError('closed', 'was compressed with an xz filter that this version does not know')
  queue.take(size)
  return header
}

async function* inflateBlock(
  queue: ByteQueue,
  { dictionarySize, deltas }: Lzma2Header,
): AsyncGenerator<Uint8Array, void> {
  const filters = deltas.map(undoDelta)
  for await (const chunk of inflateLzma2(queue, dictionarySize))
    yield filters.reduce((bytes, filter) => filter(bytes), chunk)
}

/** Section 4: how many records, the records, padding, a checksum; then the footer. */
async function passIndex(queue: ByteQueue): Promise<void> {
  queue.take(1)
  let left = 2 * (await readNumber(queue))
  while (left > 0 && (await queue.fill(1))) {
    // Each number ends with a byte below 80.
    const view = queue.view()
    let used = 0
    while (used < view.length && left > 0) if (view[used++]! < 0x80) left--
    queue.take(used)
  }
  await queue.pass(-queue.passed & 3)
  const end = 4 + STREAM_FOOTER
  if ((await queue.pass(end)) < end) throw cut()
}

async function readNumber(queue: ByteQueue): Promise<number> {
  let value = 0
  for (let i = 0; i < 9 && (await queue.fill(1)); i++) {
    const byte = queue.view()[0]!
    queue.take(1)
    value += (byte & 0x7f) * 2 ** (7 * i)
    if (byte < 0x80) break
  }
  return value
}

/** Between streams there may be zeros. */
async function passPadding(queue: ByteQueue): Promise<void> {
  while (await queue.fill(1)) {
    const used = queue.view().findIndex((byte) => byte !== 0)
    queue.take(used < 0 ? queue.available : used)
    if (used >= 0) return
  }
}

function cut(): ContainerError {
  return new ContainerError('ends-early', 'ends within an xz stream')
}

function broken(): ContainerError {
  return new ContainerError('ends-early', 'holds broken xz data')
}
