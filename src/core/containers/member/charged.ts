/** What is unpacked out of bytes in memory, charged to the allowance. */
import type { Allowance } from '../allowance.ts'
import type { Parts } from '../input/parts-input.ts'

const SLICE = 1024 * 1024

/** Bytes as they are stored, which count like those that are inflated: entries may overlap. */
export function* storedParts(bytes: Uint8Array, allowance: Allowance): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    const part = bytes.subarray(at, at + SLICE)
    allowance.take(part.length)
    yield part
  }
}

/**
 * Many entries can share bytes that unpack to nothing, and reading them is work as well: what was read counts where it
 * is more than what came out of it.
 *
 * @param input tells how many bytes were read
 */
export async function* charged(
  parts: Parts,
  input: { readonly passed: number },
  allowance: Allowance,
): AsyncGenerator<Uint8Array> {
  let given = 0
  try {
    for await (const part of parts) {
      allowance.take(part.length)
      given += part.length
      yield part
    }
  } finally {
    allowance.take(Math.max(0, input.passed - given))
  }
}
