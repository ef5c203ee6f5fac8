/** Plain bytes out of one of Node's decompressors, pulled. */
import type { BrotliDecompress, InflateRaw, ZstdDecompress } from 'node:zlib'
import type { ByteQueue } from './input/byte-queue.ts'

export type NativeDecompressor = BrotliDecompress | InflateRaw | ZstdDecompress

/** How it ended: `whole` also where a decompressor that was told to be content with it met the end of the input. */
export type NativeEnd = 'whole' | 'broken'

/** Bytes given to the decompressor at once: what it held back when it met an error is lost, see `chunkSize`. */
const STEP = 64 * 1024

/** What a decompressor gives at once: less takes more turns of the event loop. */
export const NATIVE_CHUNK = 32 * 1024

/**
 * Takes from the queue what the decompressor used, and leaves what stands behind its end. Holds two of its chunks and
 * one step of input.
 *
 * @returns how it ended; whatever the decompressor threw is not passed on
 */
export async function* nativeInflate(
  decompressor: NativeDecompressor,
  queue: ByteQueue,
): AsyncGenerator<Uint8Array, NativeEnd> {
  const chunks: Uint8Array[] = []
  let state: 'open' | NativeEnd = 'open'
  let idle = true
  let taken = 0
  let wake = (): void => undefined
  // An error throws away what Node's stream still holds, so each chunk is taken out of it as soon as it comes.
  decompressor.on('data', (chunk: Uint8Array) => {
    chunks.push(chunk)
    decompressor.pause()
    wake()
  })
  decompressor.on('end', () => {
    state = 'whole'
    wake()
  })
  decompressor.on('error', () => {
    state = 'broken'
    wake()
  })
  const settle = (): void => {
    queue.take(decompressor.bytesWritten - taken)
    taken = decompressor.bytesWritten
  }
  try {
    for (;;) {
      const chunk = chunks.shift()
      if (chunk !== undefined) {
        yield chunk
        continue
      }
      if ((state as 'open' | NativeEnd) !== 'open') {
        settle()
        return state as NativeEnd
      }
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      decompressor.resume()
      if (idle) {
        idle = false
        settle()
        if (await queue.fill(1)) {
          decompressor.write(queue.view().subarray(0, STEP), () => {
            idle = true
            wake()
          })
        } else decompressor.end()
      }
      await woken
    }
  } finally {
    decompressor.destroy()
  }
}
