/** Raw deflate (RFC 1951), as gzip and zlib hold it. */
import { constants, createInflateRaw } from 'node:zlib'
import type { ByteQueue } from '../input/byte-queue.ts'
import { ByteRecord } from '../input/byte-record.ts'
import { ContainerError } from '../container-error.ts'
import { NATIVE_CHUNK, nativeInflate, type NativeEnd } from '../native-inflate.ts'
import { BitInput } from './bit-input.ts'
import { inflateSlowly } from './inflate-slowly.ts'

/** Compressed bytes that are kept, so that they can be inflated again. */
const MAX_RECORD = 1024 * 1024

/**
 * Node's own gzip and zlib streams are not used: they throw away the last bytes when a checksum is wrong, and a key in
 * a damaged file is a key. What zlib holds back when data is broken is up to 32 kB; if that came soon, it is inflated
 * again without zlib, up to the very byte.
 *
 * @returns `whole` also for an end of the input amid the data: what follows the data is missing then, too
 */
export async function* inflateRaw(queue: ByteQueue): AsyncGenerator<Uint8Array, NativeEnd> {
  const options = { chunkSize: NATIVE_CHUNK, finishFlush: constants.Z_SYNC_FLUSH }
  const record = new ByteRecord(MAX_RECORD)
  queue.recordTo(record)
  const chunks = nativeInflate(createInflateRaw(options), queue)
  let given = 0
  let end: NativeEnd | null = null
  try {
    while (end === null) {
      const next = await chunks.next()
      if (next.done === true) end = next.value
      else {
        given += next.value.length
        yield next.value
      }
    }
  } finally {
    queue.recordTo(null)
    await chunks.return('broken')
  }
  const recorded = end === 'broken' ? record.bytes() : null
  if (recorded !== null) yield* rest(Buffer.concat([recorded, queue.view()]), given)
  return end
}

/** What the deflated bytes hold behind the first `given` plain ones, up to where they are broken. */
function* rest(bytes: Uint8Array, given: number): Generator<Uint8Array> {
  let skip = given
  try {
    for (const part of inflateSlowly(new BitInput(bytes), 'deflate')) {
      const step = Math.min(skip, part.length)
      skip -= step
      if (step < part.length) yield part.subarray(step)
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
  }
}
