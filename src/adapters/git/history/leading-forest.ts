/**
 * The trees of a history through which a path leads to what is looked for. Each tree is read once, however many commits
 * and folders have it, and of those that lead nowhere one bit is remembered: `git log --find-object` compares each with
 * its parents', takes as long for one object as this does for a thousand, and does not come to an end where a handful of
 * trees stand for any number of paths.
 */
import { MAX_DEPTH } from '../limits.ts'
import { IdTable } from './id-table.ts'
import type { ObjectQuestions } from './object-questions.ts'
import { eachEntry } from './tree-entries.ts'
import { UpwardGraph } from './upward-graph.ts'
import type { WantedThings } from './wanted-things.ts'

/** In the table: a tree that leads nowhere; one that leads is its number + 2; one still in question is below 0. */
const barren = 1
const firstLeading = 2

interface Question {
  readonly graph: UpwardGraph
  /** By node. */
  readonly ids: string[]
}

export class LeadingForest {
  readonly #objects: ObjectQuestions
  readonly #wanted: WantedThings
  readonly #states = new IdTable(1 << 16)
  readonly #leading: string[] = []
  #deep = false

  constructor(objects: ObjectQuestions, wanted: WantedThings) {
    this.#objects = objects
    this.#wanted = wanted
  }

  /** Ids of the trees that lead somewhere, by their number. */
  get leading(): readonly string[] {
    return this.#leading
  }

  /** Whether folders are nested deeper than is looked. */
  get deep(): boolean {
    return this.#deep
  }

  /** @returns the number of the tree whose id stands at `at`; below 0 where it leads nowhere */
  numberAt(bytes: Uint8Array, at: number): number {
    return this.#states.get(bytes, at) - firstLeading
  }

  numberOf(id: string): number {
    return this.numberAt(Buffer.from(id, 'hex'), 0)
  }

  /**
   * Looks at these trees and at all below them; new ones that lead somewhere are then among `leading`. One that cannot
   * be read leads nowhere: who reads the objects tells that it is missing.
   */
  async look(roots: readonly string[]): Promise<void> {
    const question: Question = { graph: new UpwardGraph(), ids: [] }
    let level: number[] = []
    for (const root of roots) {
      const id = Buffer.from(root, 'hex')
      if (this.#states.get(id, 0) === 0) level.push(this.#ask(question, id, 0, root))
    }
    for (let depth = 0; level.length > 0 && depth <= MAX_DEPTH; depth++)
      level = await this.#read(question, level)
    if (level.length > 0) this.#deep = true
    const reached = question.graph.reached()
    question.ids.forEach((id, node) => {
      const state = reached.has(node) ? firstLeading + this.#leading.push(id) - 1 : barren
      this.#states.set(Buffer.from(id, 'hex'), 0, state)
    })
  }

  #ask({ graph, ids }: Question, bytes: Uint8Array, at: number, id: string): number {
    const node = graph.node()
    this.#states.set(bytes, at, -1 - node)
    ids.push(id)
    return node
  }

  /** @returns the nodes below them that nobody has asked about */
  async #read(question: Question, level: readonly number[]): Promise<number[]> {
    const below: number[] = []
    const ids = level.map((node) => question.ids[node]!)
    await this.#objects.each(ids, (index, type, bytes) => {
      if (type === 'tree') this.#lookInto(question, level[index]!, bytes, below)
    })
    return below
  }

  #lookInto(question: Question, node: number, bytes: Buffer, below: number[]): void {
    const { graph } = question
    const idBytes = question.ids[node]!.length / 2
    eachEntry(bytes, idBytes, (kind, from, end) => {
      const id = end + 1
      if (this.#wanted.nameAt(bytes, from, end) >= 0) graph.start(node)
      if (kind === 'submodule') return
      if (this.#wanted.blobAt(bytes, id) >= 0) graph.start(node)
      if (kind !== 'folder') return
      const state = this.#states.get(bytes, id)
      if (state >= firstLeading) graph.start(node)
      else if (state < 0) graph.edge(node, -1 - state)
      else if (state === 0) {
        const fresh = this.#ask(question, bytes, id, bytes.toString('hex', id, id + idBytes))
        graph.edge(node, fresh)
        below.push(fresh)
      }
    })
  }
}
