/** Streams that follow each other as one: members of gzip, frames of zstd, streams and blocks of xz. */
import type { Allowance } from '../allowance.ts'

/**
 * A decompressor takes up to 0.1 ms to set up, as long as many bytes take to unpack, and an empty stream has 9 bytes:
 * without this, 10 MB of them would take a minute.
 */
const WORTH = 16 * 1024

/**
 * Charges one that follows another.
 *
 * @throws ContainerError of fault `limit`
 */
export function chargeSetUp(allowance: Allowance): void {
  allowance.entry()
  allowance.take(WORTH)
}
