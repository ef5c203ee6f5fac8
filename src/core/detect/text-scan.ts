/** Scans one text, a piece or a member of a container: its bytes as they are, and what they hold if they hold something. */
import { CONTAINER_START, type ByteInput, type Container } from '../containers/container.ts'
import { bytesInput } from '../containers/bytes-input.ts'
import { containerOf } from '../containers/container-of.ts'
import { containerStart } from '../containers/container-start.ts'
import { showText } from '../findings/show-path.ts'
import { anchorsIn, type Anchors } from './anchors-in.ts'
import type { Hit } from './hit.ts'
import { Lens, type PlacedText } from './lens.ts'
import { isAmong } from './is-among.ts'
import { keysIn } from './keys-in.ts'
import { OpenContainer } from './open-container.ts'
import type { ScanReports, ScanTools, Surroundings } from './scan-reports.ts'
import type { Stretch } from './stretch.ts'
import type { DecodedText } from './sweep.ts'
import { Tap } from './tap.ts'

interface DecodedContainer {
  readonly decoded: DecodedText
  readonly place: PlacedText
}

/** Raw hits that wait for the container to say the same with a name. */
const MAX_HELD = 10_000

export class TextScan {
  readonly #input: ByteInput
  readonly #name: () => Uint8Array | null
  readonly #around: Surroundings
  readonly #tools: ScanTools
  readonly #reports: ScanReports
  readonly #buffer: Buffer
  readonly #isFile: boolean
  #lens: Lens | null = null
  #decoded: DecodedContainer[] = []
  /** While a container is open: what the raw scan has found. */
  #held: Hit[] | null = null
  #isLimited = false

  /** @param name what it is called; `null` says that it is no file, so that no container is looked for */
  constructor(
    input: ByteInput,
    name: (() => Uint8Array | null) | null,
    around: Surroundings,
    tools: ScanTools,
    reports: ScanReports,
  ) {
    this.#input = input
    this.#name = name ?? noName
    this.#around = around
    this.#tools = tools
    this.#reports = reports
    this.#buffer = tools.bufferAt(around.depth)
    this.#isFile = name !== null
  }

  /**
   * @returns a promise only where the input answers by promise, or where something is to be opened
   * @throws whatever the input's `read` throws, after what was read so far has been scanned
   */
  run(): void | Promise<void> {
    for (;;) {
      const room = this.#room()
      const read = this.#read(room)
      if (typeof read !== 'number') return this.#runOn(room, read)
      const ended = this.#accept(room, read)
      if (ended === true) return undefined
      if (ended !== false) return this.#goOn(ended)
    }
  }

  /** Scans a text in memory, no container, with all its anchors; the byte behind it is none of its own. */
  runWhole(bytes: Buffer, anchors: Anchors): void | Promise<void> {
    this.#tools.allowance.grow(bytes.length)
    this.#lens = this.#newLens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length + 1))
    const opened = this.#lookAndOpen(bytes.length, anchors)
    return opened instanceof Promise ? opened.then(() => undefined) : undefined
  }

  async #goOn(ended: Promise<boolean>): Promise<void> {
    if (!(await ended)) await this.run()
  }

  async #runOn(room: Uint8Array, reading: Promise<number>): Promise<void> {
    let read: number
    try {
      read = await reading
    } catch (error) {
      this.#lens?.accept(0)
      throw error
    }
    const ended = this.#accept(room, read)
    if (ended !== true) await this.#goOn(Promise.resolve(ended))
  }

  #room(): Uint8Array {
    return this.#lens?.room() ?? this.#buffer
  }

  #read(room: Uint8Array): number | Promise<number> {
    try {
      return this.#input.read(room)
    } catch (error) {
      this.#lens?.accept(0)
      throw error
    }
  }

  /** @returns whether the text is at its end */
  #accept(room: Uint8Array, read: number): boolean | Promise<boolean> {
    if (this.#around.depth === 0) this.#tools.allowance.grow(read)
    const isFirst = this.#lens === null
    if (isFirst && this.#isFile) {
      const chunk = Buffer.from(room.buffer, room.byteOffset, read)
      const from = containerStart(chunk, this.#name)
      if (from !== -1) return this.#openIfContainer(chunk, from)
    }
    if (!isFirst || read === room.length) return this.#lookAndOpen(read)
    // Most files are read at once, and have no anchor: nothing else is made for them.
    const anchors = this.#anchorsOfAll(read)
    return anchors.places.length === 0 ? true : this.#lookAndOpen(read, anchors)
  }

  /** @returns whether the text is at its end */
  #lookAndOpen(read: number, anchors?: Anchors): boolean | Promise<boolean> {
    const ended = this.#look(read, anchors)
    if (this.#decoded.length === 0) return ended
    return this.#openAndRelease().then(() => ended)
  }

  /** @param from where in the first bytes it may begin */
  async #openIfContainer(first: Buffer, from: number): Promise<boolean> {
    const opening = first.subarray(from)
    const container = await containerOf(startOf(opening), this.#name())
    if (container !== null) return this.#open(container, Buffer.from(opening), first.length)
    return this.#lookAndOpen(first.length)
  }

  #anchorsOfAll(end: number): Anchors {
    const stretch: Stretch = { bytes: this.#buffer, start: 0, end, offset: 0, more: false }
    return anchorsIn(stretch, 0, end, this.#tools.kernel)
  }

  #look(read: number, anchors?: Anchors): boolean {
    this.#lens ??= this.#newLens(this.#buffer)
    return this.#lens.accept(read, anchors)
  }

  #newLens(buffer: Buffer): Lens {
    const { kernel, allowance } = this.#tools
    return new Lens(buffer, kernel, allowance, {
      larger: (length) => this.#tools.largerAt(this.#around.depth, length),
      hit: (hit) => {
        this.#tell(hit)
      },
      decoded: (decoded, place) => this.#decoded.push({ decoded, place }),
      isContainer: (bytes) => containerStart(bytes, noName) !== -1,
      limit: (error) => {
        if (this.#isLimited) return
        this.#isLimited = true
        this.#reports.skipped({ inner: this.#around.inner, reason: error.message, incomplete: true })
      },
    })
  }

  #tell(hit: Hit): void {
    const { chain, place, depth } = this.#around
    const encoding = [...chain, ...hit.encoding.map((entry) => this.#masked(entry))]
    const told: Hit =
      depth === 0 && chain.length === 0
        ? { ...hit, encoding }
        : { ...hit, ...(place ?? { start: 0, end: 0 }), encoding }
    if (this.#held === null && this.#decoded.length > 0) this.#held = []
    if (this.#held !== null && this.#held.length < MAX_HELD) this.#held.push(told)
    else this.#reports.found(told)
  }

  /** The name of a document's part is foreign text. */
  #masked(entry: string): string {
    return entry.includes(':') ? showText(entry, keysIn(this.#tools)) : entry
  }

  async #open(container: Container, first: Buffer, read: number): Promise<boolean> {
    this.#held = []
    let ended = this.#look(read)
    const pull = async (): Promise<Buffer | null> => {
      if (ended) return null
      const room = this.#room()
      const size = await this.#read(room)
      if (this.#around.depth === 0) this.#tools.allowance.grow(size)
      const chunk = Buffer.from(room.subarray(0, size))
      ended = this.#look(size)
      return chunk
    }
    const open = new OpenContainer(container, this.#name, this.#around, this.#tools, this.#reports)
    // What was found is told, too, where the input ends by an error.
    try {
      await open.scan(new Tap(first, pull))
      while (!ended) await pull()
      await this.#openDecoded(new Set())
    } finally {
      this.#release(open.fingerprints)
    }
    return true
  }

  async #openAndRelease(): Promise<void> {
    const inMembers = new Set<string>()
    try {
      await this.#openDecoded(inMembers)
    } finally {
      this.#release(inMembers)
    }
  }

  /** A key that a member holds is told with the member's name only. */
  #release(inMembers: ReadonlySet<string>): void {
    const held = this.#held ?? []
    this.#held = null
    for (const hit of held) if (!isAmong(hit, inMembers)) this.#reports.found(hit)
  }

  /** @param inMembers takes the fingerprints of the keys in them */
  async #openDecoded(inMembers: Set<string>): Promise<void> {
    const found = this.#decoded
    for (const { decoded, place } of found) {
      const bytes = decoded.bytes.subarray(Math.max(0, containerStart(decoded.bytes, noName)))
      const container = await containerOf(startOf(bytes), null)
      if (container === null) continue
      const { chain, inner, depth } = this.#around
      const around: Surroundings = {
        chain: [...chain, ...decoded.encoding],
        inner,
        depth,
        place: this.#around.place ?? place,
      }
      const open = new OpenContainer(container, noName, around, this.#tools, this.#reports)
      await open.scan(bytesInput(bytes))
      for (const fingerprint of open.fingerprints) inMembers.add(fingerprint)
    }
    this.#decoded = []
  }
}

function startOf(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, CONTAINER_START)
}

const noName = (): null => null
