/**
 * How much may come out of one outermost file, all that is nested in it together: inflated bytes, stored members,
 * containers in decoded text. A Go module can hold a zip that holds itself as a hex string: without one common allowance
 * 77 kB take minutes.
 */
import { ContainerError } from './container-error.ts'

/** Bytes that any file may inflate to. */
export const MAX_FREE = 256 * 1024 * 1024

/** A larger file may inflate to so many times its size: logs, databases, disk images stay below. */
export const MAX_RATIO = 100

/** Whatever the ratio: about a minute's work. */
export const MAX_TOTAL = 8 * 1024 * 1024 * 1024

/** Members in all; a zip without zip64 can hold 65,535. */
export const MAX_ENTRIES = 500_000

/** What a container in memory may take: 7z, PDF and zip are read from their end. */
export const MAX_IN_MEMORY = 256 * 1024 * 1024

/** How deep containers may nest. */
export const MAX_DEPTH = 5

export interface Limits {
  /** Bytes. */
  readonly free: number
  readonly ratio: number
  /** Bytes. */
  readonly total: number
  readonly entries: number
}

const limits: Limits = { free: MAX_FREE, ratio: MAX_RATIO, total: MAX_TOTAL, entries: MAX_ENTRIES }

export class Allowance {
  readonly #limits: Limits
  #stored = 0
  #taken = 0
  #entries = 0

  /** @param own other limits than those above */
  constructor(own: Partial<Limits> = {}) {
    this.#limits = { ...limits, ...own }
  }

  /** @param bytes of the outermost file that were read just now: they allow for more */
  grow(bytes: number): void {
    this.#stored += bytes
  }

  /**
   * @param bytes that came out of a container
   * @throws ContainerError of fault `limit`
   */
  take(bytes: number): void {
    const { free, ratio, total } = this.#limits
    this.#taken += bytes
    if (this.#taken > total) throw new ContainerError('limit', `holds more than ${amount(total)}`)
    if (this.#taken > Math.max(free, ratio * this.#stored))
      throw new ContainerError('limit', `holds more than ${amount(free)} and ${ratio} times its size`)
  }

  /** @throws ContainerError of fault `limit` */
  entry(): void {
    const { entries } = this.#limits
    if (++this.#entries > entries)
      throw new ContainerError('limit', `holds more than ${entries.toLocaleString('en')} members`)
  }
}

function amount(bytes: number): string {
  const megabytes = bytes / 2 ** 20
  return megabytes >= 1024 ? `${megabytes / 1024} GB` : `${megabytes} MB`
}
