/** LZMA2 data without its wrapping, as xz and 7z hold it. */
import type { ByteQueue } from '../input/byte-queue.ts'
import { LzmaDictionary } from './dictionary.ts'
import { broken, cut } from './fault.ts'
import { LZMA_STEP, tooFar } from './lzma.ts'
import { LzmaModel } from './model.ts'
import { RANGE_START, RangeDecoder } from './range-decoder.ts'

/**
 * @param byte the only property
 * @returns bytes; `null` if it tells none (xz-file-format.txt 5.3.1: two bits of mantissa, the others an exponent)
 */
export function lzma2DictionarySize(byte: number | undefined): number | null {
  if (byte === undefined || byte > 40) return null
  return byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11)
}

/**
 * Chunks of up to 64 kB stored or 2 MB plain; a zero byte ends them (xz's lzma2 in xz-file-format.txt 5.3.1, and
 * xz_dec_lzma2.c of xz-embedded for the control byte). Each chunk given is valid until the next is asked for.
 *
 * @param dictionarySize in bytes
 * @throws ContainerError after all that could be decoded
 */
export async function* inflateLzma2(
  queue: ByteQueue,
  dictionarySize: number,
): AsyncGenerator<Uint8Array, void> {
  const dictionary = new LzmaDictionary(dictionarySize)
  const model = new LzmaModel()
  const range = new RangeDecoder()
  let hasProperties = false
  for (;;) {
    if (!(await queue.fill(1))) throw cut()
    const control = queue.view()[0]!
    if (control === 0) {
      queue.take(1)
      return
    }
    const isStored = control < 0x80
    if (isStored && control > 2) throw broken()
    const setsProperties = control >= 0xc0
    const header = isStored ? 3 : setsProperties ? 6 : 5
    if (!(await queue.fill(header))) throw cut()
    const [, a, b, c, d, properties] = queue.view()
    queue.take(header)
    if (control === 1 || control >= 0xe0) dictionary.reset()
    if (isStored) {
      yield* giveStored(queue, dictionary, ((a! << 8) | b!) + 1)
      continue
    }
    // LZMA2 allows for fewer contexts (lc + lp up to 4): a chunk of a few bytes then costs little to prepare for.
    if (setsProperties)
      hasProperties =
        (properties! % 9) + (Math.floor(properties! / 9) % 5) <= 4 && model.setProperties(properties!)
    else if (control >= 0xa0) model.reset()
    if (!hasProperties) throw broken()
    const plain = (((control & 0x1f) << 16) | (a! << 8) | b!) + 1
    const stored = ((c! << 8) | d!) + 1
    const isCut = !(await queue.fill(stored))
    const available = Math.min(queue.available, stored)
    if (available < RANGE_START) throw isCut ? cut() : broken()
    // A copy, because the queue moves its bytes, and not all are used at once.
    range.supply(queue.view().slice(0, available))
    range.start()
    queue.take(available)
    for (let left = plain; left > 0;) {
      const before = dictionary.total
      const count = Math.min(left, LZMA_STEP, dictionary.room)
      const stop = model.decode(range, dictionary, count, available, true)
      left -= dictionary.total - before
      yield dictionary.take()
      if (stop === 'too-far') throw tooFar()
      if (stop !== 'more') throw isCut && stop === 'input' ? cut() : broken()
    }
  }
}

async function* giveStored(
  queue: ByteQueue,
  dictionary: LzmaDictionary,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  for (let left = size; left > 0;) {
    if (!(await queue.fill(1))) throw cut()
    const step = Math.min(left, queue.available, dictionary.room)
    for (const byte of queue.view().subarray(0, step)) dictionary.put(byte)
    queue.take(step)
    left -= step
    yield dictionary.take()
  }
}
