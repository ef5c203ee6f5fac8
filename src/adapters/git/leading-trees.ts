/**
 * The trees of a range through which a path leads to what is looked for. Read once, all of them in one go, so that
 * commits in which it is not are passed over without a question to git.
 */
import { wholeOrNull } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import type { GitLocation } from './run-git.ts'
import { TreeCursor, type TreeItem } from './tree-object.ts'

/**
 * @param trees ids; each once
 * @param wanted whether an entry is what is looked for
 */
export async function leadingTrees(
  at: GitLocation,
  trees: readonly string[],
  wanted: (item: TreeItem) => boolean,
): Promise<ReadonlySet<string>> {
  const indexOf = new Map(trees.map((id, index) => [id, index]))
  const graph = new Upwards(trees.length)
  const reader = new ObjectReader(at, trees)
  try {
    for (let index = 0; index < trees.length; index++) {
      const object = await reader.next()
      const bytes = object?.state === 'object' ? await wholeOrNull(object) : null
      // What cannot be looked into could lead anywhere.
      if (bytes === null) graph.start(index)
      const item = new TreeCursor(bytes ?? Buffer.alloc(0), trees[index]!.length / 2)
      while (item.advance()) {
        if (wanted(item)) graph.start(index)
        const below = item.kind === 'folder' ? indexOf.get(item.id) : undefined
        if (below !== undefined) graph.edge(index, below)
      }
    }
  } finally {
    await reader.close()
  }
  return new Set(graph.reached().map((index) => trees[index]!))
}

/** A graph that is gone through from what stands below to what stands above; each edge once. */
class Upwards {
  /** The last edge to each node, and of each edge the one before it; -1 for none. */
  readonly #last: Int32Array
  readonly #before: number[] = []
  readonly #above: number[] = []
  readonly #reached = new Set<number>()

  constructor(nodes: number) {
    this.#last = new Int32Array(nodes).fill(-1)
  }

  edge(above: number, below: number): void {
    this.#before.push(this.#last[below]!)
    this.#last[below] = this.#above.push(above) - 1
  }

  start(node: number): void {
    this.#reached.add(node)
  }

  reached(): readonly number[] {
    // A set gives what is added to it while it is gone through.
    for (const node of this.#reached) {
      for (let edge = this.#last[node]!; edge >= 0; edge = this.#before[edge]!) {
        this.#reached.add(this.#above[edge]!)
      }
    }
    return [...this.#reached]
  }
}
