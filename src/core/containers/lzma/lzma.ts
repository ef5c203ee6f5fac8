/** LZMA data without its wrapping, as `.lzma`, 7z and zip hold it. */
import type { Allowance } from '../allowance.ts'
import { ContainerError } from '../container-error.ts'
import type { ByteQueue } from '../input/byte-queue.ts'
import { LzmaDictionary } from './dictionary.ts'
import { broken, cut } from './fault.ts'
import { LzmaModel } from './model.ts'
import { RANGE_START, RangeDecoder } from './range-decoder.ts'

/** Bytes of the properties: one for lc, lp and pb, four for the dictionary's size. */
export const LZMA_PROPERTIES = 5

/** Plain bytes given at once, and stored ones looked ahead for them. */
export const LZMA_STEP = 64 * 1024

/**
 * A model of all common properties is smaller. One of the largest takes 6 MB, and thousands of entries with a few bytes
 * each can ask for it.
 */
const FREE_MODEL = 32 * 1024

export interface LzmaStream {
  /** `LZMA_PROPERTIES` of them. */
  readonly properties: Uint8Array
  /** Of the plain data in bytes; `null` if an end marker ends it. */
  readonly size: number | null
  /** Charged for an unusually large model, not for the data. */
  readonly allowance: Allowance
}

/**
 * Takes from the queue what belongs to the data, for all that is known; each chunk is valid until the next is asked for.
 *
 * @throws ContainerError after all that could be decoded
 */
export async function* inflateLzma(
  queue: ByteQueue,
  { properties, size, allowance }: LzmaStream,
): AsyncGenerator<Uint8Array, void> {
  if (properties.length < LZMA_PROPERTIES) throw broken()
  const view = new DataView(properties.buffer, properties.byteOffset)
  const dictionary = new LzmaDictionary(view.getUint32(1, true))
  const model = new LzmaModel()
  allowance.take(Math.max(0, LzmaModel.bytesFor(properties[0]!) - FREE_MODEL))
  if (!model.setProperties(properties[0]!)) throw broken()
  if (!(await queue.fill(RANGE_START))) throw cut()
  const range = new RangeDecoder()
  range.supply(queue.view())
  range.start()
  queue.take(RANGE_START)
  let left = size ?? Infinity
  while (left > 0) {
    const isLast = !(await queue.fill(LZMA_STEP))
    const { available } = queue
    range.supply(queue.view())
    const before = dictionary.total
    const count = Math.min(left, LZMA_STEP, dictionary.room)
    const stop = model.decode(range, dictionary, count, available, isLast)
    queue.take(Math.min(range.used, available))
    left -= dictionary.total - before
    yield dictionary.take()
    if (stop === 'end-marker') return
    if (stop === 'too-far') throw tooFar()
    if (stop === 'broken') throw broken()
    if (stop === 'input' && isLast) throw cut()
  }
}

export function tooFar(): ContainerError {
  return new ContainerError('limit', 'needs a dictionary of more than 128 MB')
}
