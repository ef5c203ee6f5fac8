/** Brotli (RFC 7932) has no magic number: it goes by the name `.br`, and only if the start decompresses. */
import { brotliDecompressSync, constants, createBrotliDecompress } from 'node:zlib'
import { ByteQueue } from './input/byte-queue.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { NATIVE_CHUNK, nativeInflate } from './native-inflate.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'

/** A kilobyte may decompress to gigabytes: so much tells enough. */
const LARGEST_TRIAL = 1024 * 1024

const inflate: Inflate = async function* (input) {
  const decompressor = createBrotliDecompress({ chunkSize: NATIVE_CHUNK })
  // The default flush at the end tells a cut stream from a whole one; by then all bytes were given.
  if ((yield* nativeInflate(decompressor, new ByteQueue(input))) === 'broken')
    throw new ContainerError('ends-early', 'holds brotli data that is broken or cut')
}

export const brotli: Container = {
  id: 'brotli',
  matches: (start, name) => name !== null && endsInBr(name) && decompresses(start),
  open: openAsOne(inflate),
}

function endsInBr(name: Uint8Array): boolean {
  return /\.br$/i.test(Buffer.from(name.subarray(-3)).toString('latin1'))
}

function decompresses(start: Uint8Array): boolean {
  try {
    const finishFlush = constants.BROTLI_OPERATION_FLUSH
    return brotliDecompressSync(start, { finishFlush, maxOutputLength: LARGEST_TRIAL }).length > 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
  }
}
