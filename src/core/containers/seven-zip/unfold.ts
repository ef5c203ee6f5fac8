/** Unpacks a folder of 7z: one coder reads another's output, down to the packed bytes (Methods.txt, LZMA SDK). */
import { MAX_IN_MEMORY } from '../allowance.ts'
import { ContainerError } from '../container-error.ts'
import type { ContainerId, Opening } from '../container.ts'
import { inflate } from '../deflate/inflate-bytes.ts'
import type { Deflation } from '../deflate/inflate-slowly.ts'
import { ByteQueue } from '../input/byte-queue.ts'
import { PartsInput, type Parts } from '../input/parts-input.ts'
import { undoDelta } from '../lzma/delta.ts'
import { CHANGED_TEXT, jumpFilterKeepsText } from '../lzma/jump-filters.ts'
import { inflateLzma } from '../lzma/lzma.ts'
import { inflateLzma2, lzma2DictionarySize } from '../lzma/lzma2.ts'
import { charged, storedParts } from '../member/charged.ts'
import { openedWith, type InnerContainers } from '../member/inner-containers.ts'
import type { Coder } from './folder.ts'
import { START_HEADER } from './header.ts'
import { broken } from './header-input.ts'
import { mainOutput, type PlacedFolder } from './streams-info.ts'

export interface Unfolding {
  readonly archive: Buffer
  readonly inner: InnerContainers
  readonly opening: Opening
}

const AES = '06f10701'
const COPY = '00'
const DELTA = '03'
const LZMA = '030101'
const LZMA2 = '21'
const BCJ2 = '0303011b'

const deflations: Readonly<Record<string, Deflation>> = { '040108': 'deflate', '040109': 'deflate64' }

const containers: Readonly<Record<string, ContainerId>> = { '040202': 'bzip2', '04f71101': 'zstd' }

/** Whether its main stream has not the length of what it holds: files cannot be cut out of it. */
export const isShortened = ({ coders }: PlacedFolder): boolean => coders.some(({ method }) => method === BCJ2)

/** @throws ContainerError, in the parts as well */
export function unfold(folder: PlacedFolder, unfolding: Unfolding): Parts {
  return outputOf(folder, mainOutput(folder), unfolding, 0)
}

function outputOf(folder: PlacedFolder, output: number, unfolding: Unfolding, depth: number): Parts {
  const coder = folder.coders.findLast((other) => other.output <= output)
  // Coders that read each other in a ring are hostile.
  if (coder === undefined || depth > folder.coders.length) throw broken()
  const source = folder.bound.get(coder.input)
  const below = (): Parts =>
    source === undefined
      ? [packedBytes(folder, coder.input, unfolding.archive)]
      : outputOf(folder, source, unfolding, depth + 1)
  return decoded(coder, below, folder.sizes[output] ?? 0, unfolding)
}

function packedBytes({ packed, streams }: PlacedFolder, input: number, archive: Buffer): Buffer {
  const stream = streams[packed.indexOf(input)]
  if (stream === undefined) throw broken()
  const start = START_HEADER + stream.start
  return archive.subarray(start, start + stream.size)
}

async function* decoded(
  { method, properties }: Coder,
  below: () => Parts,
  size: number,
  { inner, opening }: Unfolding,
): AsyncGenerator<Uint8Array> {
  const { allowance } = opening
  if (method === AES) throw new ContainerError('closed', 'needs a password')
  const keepsText = jumpFilterKeepsText(method)
  const deflation = Object.hasOwn(deflations, method) ? deflations[method] : undefined
  if (keepsText === false) opening.skip({ path: null, reason: CHANGED_TEXT, incomplete: false })
  if (keepsText !== undefined) yield* below()
  else if (method === DELTA) yield* withoutDelta(below(), (properties[0] ?? 0) + 1)
  else if (method === COPY) for await (const part of below()) yield* storedParts(part, allowance)
  else if (method === LZMA)
    yield* unpacked(below(), opening, (queue) => inflateLzma(queue, { properties, size, allowance }))
  else if (method === LZMA2) {
    const dictionarySize = lzma2DictionarySize(properties[0])
    if (dictionarySize === null) throw broken()
    yield* unpacked(below(), opening, (queue) => inflateLzma2(queue, dictionarySize))
  } else if (deflation !== undefined) yield* inflate(await joined(below()), deflation, allowance)
  else {
    const id = Object.hasOwn(containers, method) ? containers[method] : undefined
    const container = id && inner(id)
    if (container === undefined)
      throw new ContainerError('closed', 'packed by a method that this version does not know')
    yield* openedWith(container, below(), opening)
  }
}

async function* withoutDelta(parts: Parts, distance: number): AsyncGenerator<Uint8Array> {
  const undo = undoDelta(distance)
  for await (const part of parts) yield undo(part)
}

/** @throws ContainerError: why there are no more packed bytes, if that is known */
async function* unpacked(
  packed: Parts,
  { allowance }: Opening,
  inflated: (queue: ByteQueue) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const input = new PartsInput(packed)
  try {
    yield* charged(inflated(new ByteQueue(input)), input, allowance)
  } catch (error) {
    throw input.failure ?? error
  }
}

/** Packed bytes are one part, which is not copied; what another coder made of them is held in memory. */
async function joined(parts: Parts): Promise<Uint8Array> {
  if (Array.isArray(parts)) return parts[0] as Uint8Array
  const all: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    all.push(part.slice())
    size += part.length
    if (size > MAX_IN_MEMORY) throw new ContainerError('limit', 'more than 256 MB, packed twice')
  }
  return Buffer.concat(all)
}
