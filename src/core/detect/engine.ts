/** The engine: bytes in, hits out. It neither knows nor asks where the bytes come from. */
import type { Hit } from './hit.ts'
import { Lens, MIN_BUFFER } from './lens.ts'

/** What the engine reads; `Piece` of the ports is one. */
export interface Readable {
  /** Fills `into` from where the last call ended; fewer bytes than its length only at the end. */
  read(into: Uint8Array): number | Promise<number>
}

export interface Engine {
  /**
   * Scans a piece and reports each key as soon as it is known, in the order of their places. One piece at a time.
   *
   * @returns a promise only where the piece answers by promise
   * @throws whatever the piece's `read` throws, after what was read so far has been scanned
   */
  scan(piece: Readable, found: (hit: Hit) => void): void | Promise<void>
  /** Scans bytes that are in memory; not while a piece is being scanned. */
  scanBytes(bytes: Uint8Array): readonly Hit[]
  /** Bytes scanned so far. */
  readonly bytes: number
}

/** New bytes that are looked at in one go; larger ones do not pay (performance.md). */
const WINDOW_SIZE = 1 << 20

/** @param windowSize new bytes a look; the one buffer is made here, and lent to each piece in turn */
export function createEngine({ windowSize = WINDOW_SIZE }: { readonly windowSize?: number } = {}): Engine {
  return new BufferedEngine(Buffer.alloc(MIN_BUFFER - 1 + windowSize))
}

class BufferedEngine implements Engine {
  readonly #buffer: Buffer
  bytes = 0

  constructor(buffer: Buffer) {
    this.#buffer = buffer
  }

  scan(piece: Readable, found: (hit: Hit) => void): void | Promise<void> {
    const lens = new Lens(this.#buffer, found)
    for (;;) {
      const read = this.#read(piece, lens)
      if (typeof read !== 'number') return this.#scanOn(piece, lens, read)
      if (this.#accept(lens, read)) return undefined
    }
  }

  scanBytes(bytes: Uint8Array): readonly Hit[] {
    const hits: Hit[] = []
    let at = 0
    const read = (into: Uint8Array): number => {
      const part = bytes.subarray(at, at + into.length)
      into.set(part)
      at += part.length
      return part.length
    }
    void this.scan({ read }, (hit) => hits.push(hit))
    return hits
  }

  async #scanOn(piece: Readable, lens: Lens, first: Promise<number>): Promise<void> {
    let read: number | Promise<number> = first
    for (;;) {
      let size: number
      try {
        size = await read
      } catch (error) {
        lens.accept(0)
        throw error
      }
      if (this.#accept(lens, size)) return
      read = this.#read(piece, lens)
    }
  }

  #read(piece: Readable, lens: Lens): number | Promise<number> {
    try {
      return piece.read(lens.room())
    } catch (error) {
      lens.accept(0)
      throw error
    }
  }

  #accept(lens: Lens, read: number): boolean {
    this.bytes += read
    return lens.accept(read)
  }
}
