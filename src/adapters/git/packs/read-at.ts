import { readSync } from 'node:fs'

/**
 * Reads from `position` of an open file: as many bytes as asked for, fewer only at the file's end.
 *
 * @returns how many bytes lie at `at`
 * @throws what the system says
 */
export function readAt(
  descriptor: number,
  into: Uint8Array,
  at: number,
  length: number,
  position: number,
): number {
  let done = 0
  while (done < length) {
    const count = readSync(descriptor, into, at + done, length - done, position + done)
    if (count === 0) break
    done += count
  }
  return done
}
