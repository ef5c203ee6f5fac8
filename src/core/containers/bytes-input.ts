/** Bytes in memory as an input. */
import type { ByteInput } from './container.ts'

export function bytesInput(bytes: Uint8Array): ByteInput & { read(into: Uint8Array): number } {
  let at = 0
  return {
    read(into) {
      const part = bytes.subarray(at, at + into.length)
      into.set(part)
      at += part.length
      return part.length
    },
  }
}
