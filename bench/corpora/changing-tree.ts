/** The files of a made-up project while it changes, as commands of `git fast-import`. */
import type { Random } from '../random.ts'
import { sourceLine, sourceLines, textOf, words } from './source-text.ts'

const filesAtFirst = 300
/** Bytes. */
const usualSize = 6144
const foldersOfProject = 25
const largeText = 4 << 20
const largeBytes = 1 << 20

/** The change of a file: `M` with its data in line. */
function* written(path: string, content: string | Buffer): Generator<string | Buffer> {
  yield `M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n`
  yield content
  yield '\n'
}

/** Bytes that no compressor makes smaller. */
function noise(size: number, random: Random): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let i = 0; i < size; i += 4) bytes.writeUInt32LE(random.below(2 ** 32), i)
  return bytes
}

export class ChangingTree {
  readonly #random: Random
  readonly #files = new Map<string, string[]>()
  /** The keys of `#files`, to draw from. */
  #paths: string[] = []
  readonly #folders: readonly string[]
  #large: string[] | null = null
  #made = 0
  /** While on a side branch, and until it is merged: its version of each file it changed. */
  #side: Map<string, string[]> | null = null
  #onSide = false

  constructor(random: Random) {
    this.#random = random
    this.#folders = Array.from({ length: foldersOfProject }, () =>
      Array.from({ length: 1 + random.below(3) }, () => random.pick(words)).join('/'),
    )
  }

  *firstFiles(): Generator<string | Buffer> {
    for (let i = 0; i < filesAtFirst; i++) yield* this.#newFile()
  }

  /** One to three files, of each up to three lines, on the branch that one is on. */
  *edits(): Generator<string | Buffer> {
    const random = this.#random
    const paths = new Set(Array.from({ length: 1 + random.below(3) }, () => this.#busyPath()))
    for (const path of paths) {
      const own = this.#side?.get(path)
      // The main branch leaves alone what the side branch has: both would be a conflict.
      if (own !== undefined && !this.#onSide) continue
      const before = own ?? this.#files.get(path)!
      const lines = this.#onSide ? [...before] : before
      this.#edit(lines)
      if (this.#onSide) this.#side!.set(path, lines)
      yield* written(path, textOf(lines))
    }
  }

  /** Now and then a file is renamed, or goes and another comes: the number of files stays. */
  moves(): string {
    const random = this.#random
    if (random.below(25) > 1) return ''
    const index = random.below(this.#paths.length)
    const path = this.#paths[index]!
    const lines = this.#files.get(path)!
    this.#files.delete(path)
    const moved = this.#name()
    this.#paths[index] = moved
    if (random.below(2) === 0) {
      this.#files.set(moved, lines)
      return `R ${path} ${moved}\n`
    }
    const fresh = sourceLines(this.#size(), random)
    this.#files.set(moved, fresh)
    return [`D ${path}\n`, ...written(moved, textOf(fresh))].join('')
  }

  /** By turns a table that changes a little, and bytes without any order. */
  *largeFile(): Generator<string | Buffer> {
    if (this.#large === null || this.#random.below(2) === 0) {
      this.#large ??= sourceLines(largeText, this.#random)
      this.#edit(this.#large)
      yield* written('assets/table.txt', textOf(this.#large))
    } else yield* written('assets/model.bin', noise(largeBytes, this.#random))
  }

  beginSide(): void {
    this.#side = new Map()
    this.#onSide = true
  }

  leaveSide(): void {
    this.#onSide = false
  }

  /** What the side branch changed; one merge of ten changes a file besides, as neither parent has it. */
  *mergeSide(): Generator<string | Buffer> {
    const changed = this.#side!
    this.#side = null
    for (const [path, lines] of changed) {
      this.#files.set(path, lines)
      if (this.#random.below(10) === 0) this.#edit(lines)
      yield* written(path, textOf(lines))
    }
  }

  *#newFile(): Generator<string | Buffer> {
    const path = this.#name()
    const lines = sourceLines(this.#size(), this.#random)
    this.#paths.push(path)
    this.#files.set(path, lines)
    yield* written(path, textOf(lines))
  }

  #name(): string {
    const random = this.#random
    return `${random.pick(this.#folders)}/${random.pick(words)}-${++this.#made}.ts`
  }

  /** Most are small, a few ten times as large. */
  #size(): number {
    return this.#random.below(this.#random.below(10) === 0 ? usualSize * 16 : usualSize * 2)
  }

  /** Large files are changed more often than small ones: of two by chance the larger one. */
  #busyPath(): string {
    const [one, other] = [this.#random.pick(this.#paths), this.#random.pick(this.#paths)]
    return this.#files.get(one)!.length > this.#files.get(other)!.length ? one : other
  }

  #edit(lines: string[]): void {
    const random = this.#random
    for (let times = 1 + random.below(3); times > 0; times--) {
      const at = random.below(lines.length)
      const way = random.below(4)
      if (way === 0) lines.splice(at, 0, sourceLine(random))
      else if (way === 1 && lines.length > 5) lines.splice(at, 1)
      else lines[at] = sourceLine(random)
    }
  }
}
