/**
 * The inner interface of `node:zlib`: one call of C++ that inflates from a place in one buffer to a place in another
 * (`processChunkSync` in lib/zlib.js and `CompressionStream::Write` in src/node_zlib.cc of nodejs/node). It is not
 * documented, and wrong arguments end the process; so Node is watched first as it makes the call itself.
 */
import { constants, createInflate, deflateSync } from 'node:zlib'

export interface ZlibHandle {
  /** Ready for a new stream. */
  reset(): void
  /** @returns bytes of `room` that are left; -1 where the stream is damaged, or cut short at Z_FINISH */
  write(
    flush: number,
    bytes: Buffer,
    at: number,
    length: number,
    into: Buffer,
    intoAt: number,
    room: number,
  ): number
  close(): void
}

type WriteSync = (
  flush: number,
  bytes: Uint8Array,
  at: number,
  length: number,
  into: Uint8Array,
  intoAt: number,
  room: number,
) => void

interface Inner {
  _handle?: { reset?: unknown; writeSync?: unknown; onerror?: unknown } | null
  /** The room that a call left, and the bytes that it did not take. */
  readonly _writeState?: unknown
  _processChunk?: (bytes: Uint8Array, flush: number) => unknown
}

/** @returns `undefined` where this Node does not make the call as it is known */
export function openZlibHandle(): ZlibHandle | undefined {
  try {
    if (!makesTheCall()) return undefined
  } catch {
    return undefined
  }
  const stream = createInflate()
  const { _handle: handle, _writeState: state } = stream as unknown as Inner
  if (!handle || !(state instanceof Uint32Array)) return undefined
  const inner = handle as { reset(): void; writeSync: WriteSync; onerror: () => void }
  let failures = 0
  inner.onerror = () => {
    failures++
  }
  return {
    reset() {
      inner.reset()
    },
    write(flush, bytes, at, length, into, intoAt, room) {
      const before = failures
      inner.writeSync(flush, bytes, at, length, into, intoAt, room)
      return failures === before ? state[0]! : -1
    },
    close() {
      stream.close()
    },
  }
}

/** Watches Node as it inflates a small stream at once. */
function makesTheCall(): boolean {
  const bytes = deflateSync('a small stream')
  const stream = createInflate({ chunkSize: 64 })
  const inner = stream as unknown as Inner
  const { _handle: handle, _writeState: state } = inner
  if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function') return false
  if (typeof handle.onerror !== 'function' || !(state instanceof Uint32Array) || state.length !== 2)
    return false
  if (typeof inner._processChunk !== 'function') return false
  const writeSync = handle.writeSync as (...given: unknown[]) => unknown
  let call: readonly unknown[] = []
  handle.writeSync = (...given: unknown[]) => {
    call = given
    return writeSync.apply(handle, given)
  }
  inner._processChunk(bytes, constants.Z_FINISH)
  const [flush, from, at, length, into, intoAt, room] = call
  return (
    call.length === 7 &&
    flush === constants.Z_FINISH &&
    from === bytes &&
    at === 0 &&
    length === bytes.length &&
    into instanceof Uint8Array &&
    intoAt === 0 &&
    room === into.length &&
    state[0] === into.length - 'a small stream'.length &&
    state[1] === 0
  )
}
