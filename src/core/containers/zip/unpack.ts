/** What an entry's stored bytes are, by its compression method (APPNOTE.TXT 4.4.5). */
import { bytesInput } from '../bytes-input.ts'
import { ContainerError } from '../container-error.ts'
import type { ContainerId, Opening } from '../container.ts'
import { inflate } from '../deflate/inflate-bytes.ts'
import type { Deflation } from '../deflate/inflate-slowly.ts'
import { ByteQueue } from '../input/byte-queue.ts'
import type { Parts } from '../input/parts-input.ts'
import { inflateLzma } from '../lzma/lzma.ts'
import { charged, storedParts } from '../member/charged.ts'
import { openedWith, type InnerContainers } from '../member/inner-containers.ts'
import type { PlacedEntry } from './entry.ts'

const deflations: Readonly<Record<number, Deflation>> = { 8: 'deflate', 9: 'deflate64' }

/** 20 is zstd's former number. */
const containers: Readonly<Record<number, ContainerId>> = { 12: 'bzip2', 20: 'zstd', 93: 'zstd', 95: 'xz' }

export interface Unpacking {
  readonly inner: InnerContainers
  readonly opening: Opening
  /** Told where the entry's stored bytes end, if its method tells that and it was unpacked to there. */
  readonly ended: (end: number) => void
}

/** @param stored the entry's bytes, or more where its size is not known */
export function unpack(entry: PlacedEntry, stored: Buffer, unpacking: Unpacking): Parts {
  if (entry.method === 0) return storedParts(stored, unpacking.opening.allowance)
  const deflation = deflations[entry.method]
  if (deflation !== undefined) return inflated(entry, stored, deflation, unpacking)
  if (entry.method === LZMA) return lzma(entry, stored, unpacking.opening)
  const id = containers[entry.method]
  const container = id && unpacking.inner(id)
  if (container === undefined)
    return fail(new ContainerError('closed', 'packed by a method that this version does not know'))
  return openedWith(container, [stored], unpacking.opening)
}

function* inflated(
  entry: PlacedEntry,
  stored: Buffer,
  deflation: Deflation,
  { opening, ended }: Unpacking,
): Generator<Uint8Array> {
  ended(entry.data + (yield* inflate(stored, deflation, opening.allowance)))
}

const LZMA = 14

/** APPNOTE 5.8.8: a version, the length of the properties, those, and LZMA, whose end flag bit 1 says to be marked. */
async function* lzma(
  { size }: PlacedEntry,
  stored: Buffer,
  { allowance }: Opening,
): AsyncGenerator<Uint8Array> {
  if (stored.length < 4) throw new ContainerError('ends-early', 'ends within LZMA data')
  const data = 4 + stored.readUInt16LE(2)
  const queue = new ByteQueue(bytesInput(stored.subarray(data)))
  const chunks = inflateLzma(queue, { properties: stored.subarray(4, data), size, allowance })
  yield* charged(chunks, queue, allowance)
}

// eslint-disable-next-line require-yield -- it has none: its first step says why
function* fail(error: ContainerError): Generator<Uint8Array> {
  throw error
}
