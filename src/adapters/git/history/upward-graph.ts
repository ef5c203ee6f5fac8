/** Which nodes of a graph stand above some of its nodes. Each edge is gone through once. */

/** Edges that are kept; a node that would have more counts as one that leads to what is looked for. */
const MAX_EDGES = 8_000_000

export class UpwardGraph {
  /** The last edge to each node, and of each edge the one before it; -1 for none. */
  readonly #last: number[] = []
  readonly #before: number[] = []
  readonly #above: number[] = []
  readonly #reached = new Set<number>()

  /** @returns the node's number: they count from 0 */
  node(): number {
    return this.#last.push(-1) - 1
  }

  /** Edges of one upper node come together, so that the same one twice is seen. */
  edge(above: number, below: number): void {
    const last = this.#last[below]!
    if (last >= 0 && this.#above[last] === above) return
    if (this.#above.length >= MAX_EDGES) {
      this.start(above)
      return
    }
    this.#before.push(last)
    this.#last[below] = this.#above.push(above) - 1
  }

  start(node: number): void {
    this.#reached.add(node)
  }

  reached(): ReadonlySet<number> {
    // A set gives what is added to it while it is gone through.
    for (const node of this.#reached) {
      for (let edge = this.#last[node]!; edge >= 0; edge = this.#before[edge]!) {
        this.#reached.add(this.#above[edge]!)
      }
    }
    return this.#reached
  }
}
