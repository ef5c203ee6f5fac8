/**
 * At which paths the history had what is looked for, from which moment and until which one. Moments are numbered in the
 * order of `history-moments.ts`: what is reached best first, and of that parents before children. So the first moment
 * at which something stands at a path is that of the commit that brought it there: had a parent had it, the parent
 * would have been first. That holds for merges, too.
 */
import type { BytePath } from '../../../core/byte-path.ts'
import { MAX_DEPTH, MAX_PATH_CHARACTERS, MAX_PLACES } from '../limits.ts'
import type { TreeShapes } from './tree-shapes.ts'

/** Entries that are looked at: each folder once for each path that it had. */
const MAX_LOOKED = 200_000_000

export const tooDeep = `its folders are nested over ${MAX_DEPTH} deep`

/** Something at a path. */
export interface Standing {
  readonly path: BytePath
  readonly first: number
  /** The last moment that is reached as well as the first one. */
  readonly last: number
}

interface Span {
  readonly first: number
  last: number
}

/** A path, as what it adds to the folder above. */
interface Spot {
  readonly above: Spot | null
  readonly name: number
  readonly depth: number
  /** Characters of the path. */
  readonly length: number
  readonly below: Map<number, Spot>
  readonly trees: Map<number, Span>
  readonly things: Map<number, Span>
}

interface Frame {
  readonly spot: Spot
  readonly tree: number
  readonly shape: Int32Array
  next: number
  fruitful: boolean
}

export class ExposureMap {
  readonly #shapes: TreeShapes
  readonly #classOf: (moment: number) => number
  readonly #root = spotBelow(null, -1, 0)
  /** Spots of things, by thing. */
  readonly #things: (Spot[] | undefined)[] = []
  readonly #full = new Set<number>()
  /** Trees in which there is nothing that is not told already. */
  readonly #barren = new Set<number>()
  readonly #folders: Spot[][] = []
  #characters = 0
  #looked = 0
  #deep = false

  /** @param classOf how well a moment is reached: moments of one class come together */
  constructor(shapes: TreeShapes, classOf: (moment: number) => number) {
    this.#shapes = shapes
    this.#classOf = classOf
  }

  /** Things that stand at further paths, which are not told. */
  get full(): ReadonlySet<number> {
    return this.#full
  }

  /** Why not everything was looked at; `null` where it was. */
  get cut(): string | null {
    if (this.#shapes.cut || this.#looked > MAX_LOOKED)
      return `over ${MAX_LOOKED} entries of its folders lead to keys`
    return this.#deep ? tooDeep : null
  }

  /**
   * The tree of a commit.
   * @param moment not before that of the last call
   */
  meet(tree: number, moment: number): void {
    const stack: Frame[] = []
    this.#enter(stack, this.#root, tree, moment)
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      if (frame.next < frame.shape.length) {
        this.#step(stack, frame, moment)
        continue
      }
      stack.pop()
      const above = stack.at(-1)
      if (!frame.fruitful) this.#barren.add(frame.tree)
      else if (above !== undefined) above.fruitful = true
    }
  }

  /** After the last call of `meet`; called once. @returns by thing */
  standings(): readonly (readonly Standing[])[] {
    this.#handDown()
    return Array.from(this.#things, (spots, thing) =>
      (spots ?? []).map((spot) => ({ path: this.#pathOf(spot), ...spot.things.get(thing)! })),
    )
  }

  #enter(stack: Frame[], spot: Spot, tree: number, moment: number): void {
    const known = spot.trees.get(tree)
    if (known !== undefined) {
      if (this.#classOf(known.first) === this.#classOf(moment)) known.last = moment
      // Where it leads to is known, and what that is tells `#handDown`.
      const above = stack.at(-1)
      if (above !== undefined) above.fruitful = true
      return
    }
    if (this.#barren.has(tree) || this.#looked > MAX_LOOKED) return
    if (spot.depth >= MAX_DEPTH) {
      this.#deep = true
      return
    }
    if (spot.trees.size === 0) (this.#folders[spot.depth] ??= []).push(spot)
    spot.trees.set(tree, { first: moment, last: moment })
    stack.push({ spot, tree, shape: this.#shapes.of(tree), next: 0, fruitful: false })
  }

  #step(stack: Frame[], frame: Frame, moment: number): void {
    const { spot, shape } = frame
    const [name, target] = [shape[frame.next]!, shape[frame.next + 1]!]
    frame.next += 2
    if (++this.#looked > MAX_LOOKED) {
      frame.next = shape.length
      return
    }
    if (target < 0) {
      if (this.#stand(spot, name, -1 - target, moment)) frame.fruitful = true
      return
    }
    if (this.#barren.has(target) && spot.below.get(name)?.trees.has(target) !== true) return
    this.#enter(stack, this.#spotAt(spot, name), target, moment)
  }

  /** @returns whether it is told there */
  #stand(folder: Spot, name: number, thing: number, moment: number): boolean {
    const known = folder.below.get(name)?.things.get(thing)
    if (known !== undefined) {
      if (this.#classOf(known.first) === this.#classOf(moment)) known.last = moment
      return true
    }
    const spots = (this.#things[thing] ??= [])
    const length = folder.length + this.#shapes.nameOf(name).length
    if (spots.length >= MAX_PLACES || this.#characters + length > MAX_PATH_CHARACTERS) {
      this.#full.add(thing)
      return false
    }
    this.#characters += length
    const spot = this.#spotAt(folder, name)
    spot.things.set(thing, { first: moment, last: moment })
    spots.push(spot)
    return true
  }

  #spotAt(folder: Spot, name: number): Spot {
    const known = folder.below.get(name)
    if (known !== undefined) return known
    const spot = spotBelow(folder, name, this.#shapes.nameOf(name).length)
    folder.below.set(name, spot)
    return spot
  }

  /** What stood in a folder stood there as long as the folder did. */
  #handDown(): void {
    for (const spots of this.#folders) {
      for (const spot of spots) {
        for (const [tree, span] of spot.trees) {
          if (span.last > span.first) this.#lengthen(spot, this.#shapes.of(tree), span)
        }
      }
    }
  }

  #lengthen(folder: Spot, shape: Int32Array, { first, last }: Span): void {
    for (let i = 0; i < shape.length; i += 2) {
      const spot = folder.below.get(shape[i]!)
      const target = shape[i + 1]!
      const below = target < 0 ? spot?.things.get(-1 - target) : spot?.trees.get(target)
      if (below === undefined || this.#classOf(below.first) !== this.#classOf(first)) continue
      below.last = Math.max(below.last, last)
    }
  }

  #pathOf(spot: Spot): BytePath {
    const names: BytePath[] = []
    // The root has no name.
    for (let at = spot; at.above !== null; at = at.above) names.push(this.#shapes.nameOf(at.name))
    return names.reverse().join('/')
  }
}

function spotBelow(above: Spot | null, name: number, length: number): Spot {
  const slash = above?.above == null ? 0 : 1
  return {
    above,
    name,
    depth: above === null ? 0 : above.depth + 1,
    length: (above?.length ?? 0) + slash + length,
    below: new Map(),
    trees: new Map(),
    things: new Map(),
  }
}
