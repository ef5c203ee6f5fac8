/**
 * zstd for a Node without it (before 22.15 and 23.8): the reference implementation as WebAssembly. The package's own
 * streaming does not look at error codes and would go on for ever with a broken frame, so its exports are called here
 * as zstd.h tells.
 */
import type { ByteQueue } from '../input/byte-queue.ts'
import { ContainerError } from '../container-error.ts'
import type { NativeEnd } from '../native-inflate.ts'

/** The exports that are used; pointers and sizes are numbers, an error is a size just below zero. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer }
  malloc(size: number): number
  free(pointer: number): void
  ZSTD_createDCtx(): number
  ZSTD_freeDCtx(context: number): void
  ZSTD_decompressStream(context: number, output: number, input: number): number
}

/** Bytes that go in and come out at once: a block of zstd. */
const STEP = 128 * 1024

/** A pointer, a size, a position: `ZSTD_inBuffer` and `ZSTD_outBuffer`. */
const BUFFER_STRUCT = 12
const POSITION = 8

let library: Promise<Exports> | null = null

async function load(): Promise<Exports> {
  const { ZSTDDecoder } = await import('zstddec/stream')
  return new Promise<Exports>((resolve, reject) => {
    class Loader extends ZSTDDecoder {
      override _init(result: unknown): void {
        // The package learns here whom to tell that the memory grew.
        super._init(result)
        resolve((result as { readonly instance: { readonly exports: Exports } }).instance.exports)
      }
    }
    new Loader().init().catch(reject)
  })
}

/** One frame: takes it from the queue and leaves what stands behind it. */
export async function* libraryInflateZstd(queue: ByteQueue): AsyncGenerator<Uint8Array, NativeEnd> {
  const zstd = await (library ??= load())
  const context = zstd.ZSTD_createDCtx()
  const buffers = zstd.malloc(2 * STEP + 2 * BUFFER_STRUCT)
  try {
    if (context === 0 || buffers === 0) throw new ContainerError('limit', 'takes more memory than there is')
    const input = buffers + 2 * STEP
    const output = input + BUFFER_STRUCT
    for (;;) {
      const isOver = !(await queue.fill(1))
      const given = queue.view().subarray(0, STEP)
      // A view of the memory is good until the memory grows, which any call may bring about.
      new Uint8Array(zstd.memory.buffer).set(given, buffers)
      let view = new DataView(zstd.memory.buffer)
      view.setUint32(input, buffers, true)
      view.setUint32(input + 4, given.length, true)
      view.setUint32(input + POSITION, 0, true)
      view.setUint32(output, buffers + STEP, true)
      view.setUint32(output + 4, STEP, true)
      view.setUint32(output + POSITION, 0, true)
      const result = zstd.ZSTD_decompressStream(context, output, input)
      view = new DataView(zstd.memory.buffer)
      queue.take(view.getUint32(input + POSITION, true))
      const size = view.getUint32(output + POSITION, true)
      // A copy: another frame, within this one, may use the memory before it is read.
      if (size > 0) yield new Uint8Array(zstd.memory.buffer).slice(buffers + STEP, buffers + STEP + size)
      if (isError(result)) return 'broken'
      if (result === 0) return 'whole'
      if (isOver && size === 0) return 'broken'
    }
  } finally {
    zstd.free(buffers)
    zstd.ZSTD_freeDCtx(context)
  }
}

/** As `ZSTD_isError`: error codes end at 120. */
function isError(result: number): boolean {
  const signed = result | 0
  return signed < 0 && signed > -120
}
