/** The engine: bytes in, hits out. It neither knows nor asks where the bytes come from. */
import { Allowance } from '../containers/allowance.ts'
import type { ByteInput } from '../containers/container.ts'
import { containerStart } from '../containers/container-start.ts'
import { anchorsIn, type Anchors } from './anchors-in.ts'
import type { Hit } from './hit.ts'
import { createKernel } from './kernel/create-kernel.ts'
import type { Kernel } from './kernel/kernel.ts'
import type { LinearMemory } from './kernel/web-assembly.ts'
import { Lens, MIN_BUFFER } from './lens.ts'
import type { InnerSkip, ScanTools, Surroundings } from './scan-reports.ts'
import type { Stretch } from './stretch.ts'
import { TextScan } from './text-scan.ts'

/** What the engine reads; `Piece` of the ports is one. */
export interface Readable extends ByteInput {
  /** What it is called, if it is a file: only a file is opened where it is a container. */
  readonly called?: () => Uint8Array | string
  /** All its bytes, where they are in memory: after `isPlain` of them it is scanned where it lies. */
  readonly whole?: Buffer
}

export interface ScanOptions {
  /** Something in the piece that was not read. */
  readonly skipped?: (skip: InnerSkip) => void
  /** Asked between two reads of what containers hold; it may throw, to end the scan. */
  readonly breathe?: () => void | Promise<void>
}

export interface Engine {
  /**
   * Scans a piece and reports each key as soon as it is known: those that the piece holds as plain or encoded text in
   * the order of their places, those in a container before them. One piece at a time.
   *
   * @returns a promise only where the piece answers by promise, or holds a container
   * @throws whatever the piece's `read` throws, after what was read so far has been scanned
   */
  scan(piece: Readable, found: (hit: Hit) => void, options?: ScanOptions): void | Promise<void>
  /**
   * Whether bytes that are in memory hold nothing at all that a scan would look into: no anchor of any encoding, no
   * container. Then they count as scanned.
   *
   * @param called as of a piece: only then it is asked whether they are a container
   */
  isPlain(bytes: Buffer, called?: () => Uint8Array | string): boolean
  /** Memory for the bytes of pieces, in which the kernel searches without a copy; empty unless asked for. */
  readonly heap: EngineHeap
  /** Scans bytes that are in memory, decoded but not opened. */
  scanBytes(bytes: Uint8Array): readonly Hit[]
  /** Bytes of pieces read so far. */
  readonly bytes: number
}

/** New bytes that are looked at in one go; larger ones do not pay (performance.md). */
const WINDOW_SIZE = 1 << 20

/** The same for a member of a container. */
const MEMBER_WINDOW_SIZE = 1 << 18

export interface EngineHeap {
  readonly memory: Buffer
  /** As `Kernel.linear`. */
  readonly linear: LinearMemory | undefined
}

export interface EngineOptions {
  /** New bytes a look; the one buffer is made here, and lent to each piece in turn. */
  readonly windowSize?: number
  /** Bytes of `Engine.heap`. */
  readonly heapSize?: number
}

export function createEngine({ windowSize = WINDOW_SIZE, heapSize = 0 }: EngineOptions = {}): Engine {
  const buffer = MIN_BUFFER - 1 + windowSize
  return new BufferedEngine(createKernel(buffer + heapSize), buffer, Math.min(windowSize, MEMBER_WINDOW_SIZE))
}

function wholeOf(bytes: Buffer): Stretch {
  return { bytes, start: 0, end: bytes.length, offset: 0, more: false }
}

function hasByteBehind({ buffer, byteOffset, length }: Buffer): boolean {
  return byteOffset + length < buffer.byteLength
}

const outside: Surroundings = { chain: [], inner: null, depth: 0, place: null }

const nothing = (): void => undefined

class BufferedEngine implements Engine {
  readonly #kernel: Kernel
  readonly #buffers: Buffer[]
  readonly #larger: Buffer[] = []
  readonly #memberWindow: number
  /** What `isPlain` found last. */
  #looked: { readonly bytes: Buffer; readonly anchors: Anchors } | null = null
  readonly heap: EngineHeap
  bytes = 0

  constructor(kernel: Kernel, buffer: number, memberWindow: number) {
    this.#kernel = kernel
    this.#buffers = [kernel.memory.subarray(0, buffer)]
    this.heap = { memory: kernel.memory.subarray(buffer), linear: kernel.linear }
    this.#memberWindow = memberWindow
  }

  isPlain(bytes: Buffer, called?: () => Uint8Array | string): boolean {
    this.#looked = null
    if (called !== undefined && containerStart(bytes, () => Buffer.from(called())) !== -1) return false
    const anchors = anchorsIn(wholeOf(bytes), 0, bytes.length, this.#kernel)
    if (anchors.places.length > 0) {
      this.#looked = { bytes, anchors }
      return false
    }
    this.bytes += bytes.length
    return true
  }

  scan(piece: Readable, found: (hit: Hit) => void, options: ScanOptions = {}): void | Promise<void> {
    const { called } = piece
    const tools: ScanTools = {
      kernel: this.#kernel,
      allowance: new Allowance(),
      bufferAt: (depth) => this.#bufferAt(depth),
      largerAt: (depth, length) => this.#largerAt(depth, length),
      breathe: options.breathe ?? nothing,
      scanBytes: (bytes) => this.scanBytes(bytes),
    }
    const name = called === undefined ? null : (): Uint8Array => Buffer.from(called())
    const counted: ByteInput = { read: (into) => this.#counted(piece.read(into)) }
    const reports = { found, skipped: options.skipped ?? nothing }
    const scan = new TextScan(counted, name, outside, tools, reports)
    const looked = this.#looked
    this.#looked = null
    if (looked === null || looked.bytes !== piece.whole || !hasByteBehind(looked.bytes)) return scan.run()
    this.bytes += looked.bytes.length
    return scan.runWhole(looked.bytes, looked.anchors)
  }

  scanBytes(bytes: Uint8Array): readonly Hit[] {
    const hits: Hit[] = []
    const buffer = Buffer.alloc(Math.max(bytes.length + 1, MIN_BUFFER))
    const lens = new Lens(buffer, this.#kernel, new Allowance(), {
      larger: (length) => Buffer.allocUnsafeSlow(length),
      hit: (hit) => hits.push(hit),
      decoded: nothing,
      isContainer: () => false,
      limit: nothing,
    })
    lens.room().set(bytes)
    lens.accept(bytes.length)
    return hits
  }

  #counted(read: number | Promise<number>): number | Promise<number> {
    if (typeof read !== 'number') return read.then((size) => this.#count(size))
    return this.#count(read)
  }

  #count(read: number): number {
    this.bytes += read
    return read
  }

  /** The largest so far is kept for the next text: thousands of source maps would leave a buffer each behind. */
  #largerAt(depth: number, length: number): Buffer {
    const known = this.#larger[depth]
    if (known !== undefined && known.length >= length) return known
    const larger = Buffer.allocUnsafeSlow(length)
    this.#larger[depth] = larger
    return larger
  }

  #bufferAt(depth: number): Buffer {
    this.#buffers[depth] ??= Buffer.allocUnsafeSlow(MIN_BUFFER - 1 + this.#memberWindow)
    return this.#buffers[depth]
  }
}
