/** A plain file, open for one reading from start to end. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

// No link is followed and nothing blocks, should a link or a pipe have taken the file's place since the listing.
// (Windows has none of these flags.)
const flags =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOCTTY as number | undefined) ?? 0)

export class OpenFile {
  #descriptor: number | null

  /**
   * @param path as `onDisk` makes it
   * @throws the system's error
   */
  constructor(path: string | Buffer) {
    this.#descriptor = openSync(path, flags)
  }

  /** In bytes, as of now. */
  size(): number {
    return this.#descriptor === null ? 0 : fstatSync(this.#descriptor).size
  }

  /**
   * Reads on until `into` is full or the file ends, and closes it at its end. A short read alone does not prove the
   * end: some network file systems answer in parts.
   *
   * @returns the number of bytes
   * @throws the system's error
   */
  read(into: Uint8Array): number {
    let filled = 0
    while (this.#descriptor !== null && filled < into.length) {
      const got = readSync(this.#descriptor, into, filled, into.length - filled, null)
      if (got === 0) this.close()
      filled += got
    }
    return filled
  }

  hasEnded(): boolean {
    return this.#descriptor === null
  }

  close(): void {
    const descriptor = this.#descriptor
    this.#descriptor = null
    if (descriptor !== null) closeSync(descriptor)
  }
}
