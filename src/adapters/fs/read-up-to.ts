import { fstatSync, readSync } from 'node:fs'

/**
 * All of an open file, read from where it stands, whatever size it says it has.
 *
 * @param most bytes; one more is given where the file is larger, so that its reader says so
 * @throws the system's error
 */
export function readUpTo(descriptor: number, most: number): Buffer {
  const { size } = fstatSync(descriptor)
  const chunks: Buffer[] = []
  for (let total = 0; total <= most;) {
    const chunk = Buffer.allocUnsafe(Math.min(Math.max(size - total, 4096), most + 1 - total))
    const read = readSync(descriptor, chunk, 0, chunk.length, null)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    total += read
  }
  return Buffer.concat(chunks)
}
