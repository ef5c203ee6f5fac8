/** Inflating bytes that are in memory: by zlib where that does it. */
import { inflateRawSync } from 'node:zlib'
import type { Allowance } from '../allowance.ts'
import { BitInput } from './bit-input.ts'
import { inflateSlowly, type Deflation } from './inflate-slowly.ts'

/** What zlib may make of them at once; longer output comes in parts, at a third of the speed. */
const AT_ONCE = 16 * 1024 * 1024

const PART = 256 * 1024

/** What zlib allocates at once: thousands of entries may have a few bytes each. */
const SMALLEST_CHUNK = 1024
const LARGEST_CHUNK = 16 * 1024

/** What a stream that zlib cannot inflate costs beside its bytes: zlib's memory, an error, a second attempt. */
const FAILURE = 64 * 1024

/**
 * @param bytes deflated, without a header; what stands behind their end is ignored
 * @returns how many of them were read
 * @throws ContainerError after it has given all that comes before the fault
 */
export function* inflate(
  bytes: Uint8Array,
  deflation: Deflation,
  allowance: Allowance,
): Generator<Uint8Array, number> {
  const done = deflation === 'deflate' ? inflateByZlib(bytes) : 'by-hand'
  if (done === 'broken') allowance.take(FAILURE)
  if (typeof done === 'object') {
    for (let at = 0; at < done.inflated.length; at += PART) {
      const part = done.inflated.subarray(at, at + PART)
      allowance.take(part.length)
      yield part
    }
    chargeRead(done.read, done.inflated.length)
    return done.read
  }
  const input = new BitInput(bytes)
  let charged = 0
  try {
    for (const part of inflateSlowly(input, deflation)) {
      allowance.take(part.length)
      charged += part.length
      yield part
    }
  } finally {
    chargeRead(input.read, charged)
  }
  return input.read

  /** Many entries can share bytes that inflate to nothing: reading them is work as well. */
  function chargeRead(read: number, given: number): void {
    allowance.take(Math.max(0, read - given))
  }
}

interface Inflated {
  readonly inflated: Uint8Array
  readonly read: number
}

function inflateByZlib(bytes: Uint8Array): Inflated | 'broken' | 'too-long' {
  try {
    const chunkSize = Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, 4 * bytes.length))
    const options = { maxOutputLength: AT_ONCE, chunkSize, info: true }
    // With `info` it returns this instead of a buffer, which the types do not know (nodejs.org/api/zlib.html).
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { inflated: buffer, read: engine.bytesWritten }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-long' : 'broken'
  }
}
