/** A container: bytes that hold other bytes, compressed or with names. */
import type { Allowance } from './allowance.ts'

/** Bytes in order. `Piece` of the ports is one; so is each member of a container. */
export interface ByteInput {
  /** Fills `into` from where the last call ended; fewer bytes than its length only at the end. */
  read(into: Uint8Array): number | Promise<number>
}

export interface Member extends ByteInput {
  /** The raw name inside the container, hostile like any; `null` where there is just one thing in it (gzip). */
  readonly path: Uint8Array | null
}

/** Why something in a container was not read, or not in full. */
export interface MemberSkip {
  readonly path: Uint8Array | null
  /** In words for people; holds no scanned text. */
  readonly reason: string
  /** Whether it could hide a key that we could have found: our own limits do, a password does not (contract.md). */
  readonly incomplete: boolean
}

export interface Opening {
  readonly allowance: Allowance
  /** Tells what is left out while the rest goes on. */
  skip(skipped: MemberSkip): void
}

export interface Container {
  /** Its entry in `encoding`; before `:` and the path for one with named members. */
  readonly id: ContainerId
  /**
   * @param start the first `CONTAINER_START` bytes, fewer only if there are no more
   * @param name what the bytes are called, `null` if nothing; only brotli, which has no magic number, goes by it
   */
  matches(start: Uint8Array, name: Uint8Array | null): boolean
  /**
   * Gives the members one after the other; each is read, or left, before the next is asked for.
   *
   * @throws ContainerError when what is left cannot be read; what was given before stands
   */
  open(input: ByteInput, opening: Opening): AsyncIterable<Member>
}

export const containerIds = [
  'gzip',
  'zlib',
  'brotli',
  'zstd',
  'bzip2',
  'xz',
  'zip',
  'tar',
  '7z',
  'pdf',
] as const
export type ContainerId = (typeof containerIds)[number]

/** So many bytes tell every container: tar's magic number ends at 262; zlib's first kilobyte must inflate. */
export const CONTAINER_START = 1024
