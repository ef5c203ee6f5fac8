/** What of the leading trees leads on: entry by entry, as numbers. Names stand once, however many trees have them. */
import type { BytePath } from '../../../core/byte-path.ts'
import { MAX_PATH_CHARACTERS } from '../limits.ts'
import type { LeadingForest } from './leading-forest.ts'
import type { ObjectQuestions } from './object-questions.ts'
import { eachEntry } from './tree-entries.ts'
import type { WantedThings } from './wanted-things.ts'

/** Entries that are kept, 8 bytes each: a thousand keys in a folder that ten thousand commits changed. */
const MAX_ENTRIES = 10_000_000

const none = new Int32Array(0)

export class TreeShapes {
  readonly #objects: ObjectQuestions
  readonly #forest: LeadingForest
  readonly #wanted: WantedThings
  readonly #shapes: (Int32Array | undefined)[] = []
  readonly #names: BytePath[] = []
  readonly #numbers = new Map<BytePath, number>()
  #characters = 0
  #entries = 0

  constructor(objects: ObjectQuestions, forest: LeadingForest, wanted: WantedThings) {
    this.#objects = objects
    this.#forest = forest
    this.#wanted = wanted
  }

  /** Whether there was more than is kept. */
  get cut(): boolean {
    return this.#entries >= MAX_ENTRIES || this.#characters >= MAX_PATH_CHARACTERS
  }

  /**
   * Pairs, one after the other: the number of a name, and what it leads to (below 0: a thing, `-1 - its number`; else
   * the number of a tree).
   */
  of(tree: number): Int32Array {
    return this.#shapes[tree] ?? none
  }

  nameOf(number: number): BytePath {
    return this.#names[number]!
  }

  /** Reads the trees that the forest has gained since the last call. */
  async grow(): Promise<void> {
    const ids = this.#forest.leading.slice(this.#shapes.length)
    if (ids.length === 0) return
    const from = this.#shapes.length
    this.#shapes.length = from + ids.length
    await this.#objects.each(ids, (index, _, bytes) => {
      if (!this.cut) this.#shapes[from + index] = this.#shapeOf(bytes, ids[index]!.length / 2)
    })
  }

  #shapeOf(bytes: Buffer, idBytes: number): Int32Array {
    const pairs: number[] = []
    eachEntry(bytes, idBytes, (kind, from, end) => {
      const targets = [
        this.#wanted.nameAt(bytes, from, end),
        kind === 'submodule' ? -1 : this.#wanted.blobAt(bytes, end + 1),
      ].flatMap((thing) => (thing < 0 ? [] : [-1 - thing]))
      const tree = kind === 'folder' ? this.#forest.numberAt(bytes, end + 1) : -1
      if (tree >= 0) targets.push(tree)
      for (const target of targets) {
        if (this.cut) return
        pairs.push(this.#numberOf(bytes.toString('latin1', from, end)), target)
        this.#entries++
      }
    })
    return Int32Array.from(pairs)
  }

  #numberOf(name: BytePath): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#names.push(name) - 1
    this.#numbers.set(name, number)
    this.#characters += name.length
    return number
  }
}
