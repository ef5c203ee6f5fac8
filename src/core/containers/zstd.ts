/** zstd (RFC 8878), with Node's own decompressor where it has one. */
import * as native from 'node:zlib'
import { ByteQueue } from './input/byte-queue.ts'
import type { Container } from './container.ts'
import { ContainerError } from './container-error.ts'
import { NATIVE_CHUNK, nativeInflate, type NativeEnd } from './native-inflate.ts'
import { chargeSetUp } from './member/set-up.ts'
import { openAsOne, type Inflate } from './member/stream-member.ts'
import { readZstdFrame, ZSTD_HEADER } from './zstd/frame.ts'
import { libraryInflateZstd } from './zstd/library.ts'

/** As both decompressors have it (ZSTD_WINDOWLOG_LIMIT_DEFAULT); only `zstd --long=28` and more exceed it. */
const MAX_WINDOW = 128 * 1024 * 1024

export type InflateZstdFrame = (queue: ByteQueue) => AsyncGenerator<Uint8Array, NativeEnd>

/** From 22.15 and 23.8 on; the types say that it is always there. */
const hasNative = typeof (native.createZstdDecompress as unknown) === 'function'

const nativeInflateZstd: InflateZstdFrame = (queue) =>
  nativeInflate(native.createZstdDecompress({ chunkSize: NATIVE_CHUNK }), queue)

/** Frames one after the other are one; what stands behind the last is no error. */
export function makeZstd(inflateFrame: InflateZstdFrame): Container {
  const inflate: Inflate = async function* (input, { allowance }) {
    const queue = new ByteQueue(input)
    for (let frames = 0; ; frames++) {
      await queue.fill(ZSTD_HEADER)
      const frame = readZstdFrame(queue.view())
      if (frame.type === 'none') {
        if (frames === 0) throw new ContainerError('invalid', 'is no zstd stream')
        return
      }
      if (frame.type === 'skippable') {
        allowance.entry()
        if ((await queue.pass(frame.size)) < frame.size) throw cut()
        continue
      }
      if (frame.window > MAX_WINDOW)
        throw new ContainerError('limit', 'needs a window of more than 128 MB to decompress')
      if (frame.needsDictionary)
        throw new ContainerError('closed', 'was compressed with a dictionary that is kept elsewhere')
      if (frames > 0) chargeSetUp(allowance)
      if ((yield* inflateFrame(queue)) === 'broken') throw cut()
    }
  }
  return { id: 'zstd', matches, open: openAsOne(inflate) }
}

export const zstd: Container = makeZstd(hasNative ? nativeInflateZstd : libraryInflateZstd)

/** A skippable frame alone holds nothing; it counts if it is told to be followed by another, or is longer than `start`. */
function matches(start: Uint8Array): boolean {
  for (let at = 0; at < start.length;) {
    const frame = readZstdFrame(start.subarray(at))
    if (frame.type !== 'skippable') return frame.type === 'data'
    at += frame.size
    if (at >= start.length) return true
  }
  return false
}

function cut(): ContainerError {
  return new ContainerError('ends-early', 'holds zstd data that is broken or cut')
}
