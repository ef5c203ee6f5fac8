/**
 * Objects of a pack as trees: below each object stand those that are deltas of it. Read from the root down, each object
 * is made once, and no more of them lie in memory than one chain has.
 */

/** Objects by their index in a pack; -1 is none. In shared memory. */
export interface DeltaTrees {
  readonly firstChildren: Int32Array
  readonly nextSiblings: Int32Array
}

/** What an object is a delta of, where there is no index to name. */
export const NO_PARENT = -1
export const PARENT_ELSEWHERE = -2

/** What an object costs besides its bytes, in bytes: reading it and starting to inflate it. */
const OBJECT_COST = 2000
/** What a byte costs that is made from a delta and searched, against one that is inflated. */
const SCAN_COST = 1 / 4

/** @param parents the index of what an object is a delta of, or NO_PARENT, or PARENT_ELSEWHERE */
export function linkDeltas(parents: Int32Array): DeltaTrees {
  const firstChildren = new Int32Array(new SharedArrayBuffer(parents.length * 4)).fill(-1)
  const nextSiblings = new Int32Array(new SharedArrayBuffer(parents.length * 4)).fill(-1)
  for (let index = parents.length - 1; index >= 0; index--) {
    const parent = parents[index]!
    if (parent < 0) continue
    nextSiblings[index] = firstChildren[parent]!
    firstChildren[parent] = index
  }
  return { firstChildren, nextSiblings }
}

/**
 * Adds up what each tree costs, without a stack. What no root leads to is a ring of deltas, or hangs on one: each of
 * those is made a root whose parent is elsewhere.
 *
 * @param sizes inflated bytes of each object as it is stored
 * @returns what the tree of each root costs, by its index; others are not to be used
 */
export function weighTrees(parents: Int32Array, trees: DeltaTrees, sizes: Uint32Array): Float64Array {
  const { firstChildren, nextSiblings } = trees
  const weights = new Float64Array(parents.length)
  for (let root = 0; root < parents.length; root++) {
    if (parents[root]! >= 0) continue
    let index = root
    // Each version is about as long as the first one.
    const scanned = sizes[root]! * SCAN_COST
    weights[index] = sizes[index]! + scanned + OBJECT_COST
    for (;;) {
      let next = firstChildren[index]!
      while (next < 0 && index !== root) {
        const parent = parents[index]!
        weights[parent]! += weights[index]!
        next = nextSiblings[index]!
        index = parent
      }
      if (next < 0) break
      index = next
      weights[index] = sizes[index]! + scanned + OBJECT_COST
    }
  }
  for (let index = 0; index < parents.length; index++) {
    if (weights[index] !== 0) continue
    parents[index] = PARENT_ELSEWHERE
    firstChildren[index] = nextSiblings[index] = -1
    weights[index] = OBJECT_COST
  }
  return weights
}

/** What threads claim one after another. In shared memory. */
export interface TreeShares {
  /** Objects that are no deltas, and deltas whose base is not in this pack, or hangs on the delta itself. */
  readonly roots: Uint32Array
  /** Where in `roots` each share begins, and behind the last one where it ends. */
  readonly shares: Uint32Array
}

/** A tree of that part of all is a share of its own. */
const HEAVY = 1 / 256
/** Others are dealt out together, about that part of all at a time. */
const SHARE = 1 / 512

/**
 * Heavy trees come first, the heaviest at once: threads that take one share after another end at about the same time.
 * The others are in the order of the pack: neighbours lie in the same pages.
 *
 * @param weights of the roots, by their index
 */
export function dealTrees(parents: Int32Array, weights: Float64Array): TreeShares {
  const all: number[] = []
  let total = 0
  for (let index = 0; index < parents.length; index++) {
    if (parents[index]! >= 0) continue
    all.push(index)
    total += weights[index]!
  }
  const isHeavy = (index: number): boolean => weights[index]! >= total * HEAVY
  const heavy = all.filter(isHeavy).sort((a, b) => weights[b]! - weights[a]!)
  const roots = [...heavy, ...all.filter((index) => !isHeavy(index))]
  const shares = heavy.map((_, place) => place)
  let weight = Infinity
  for (let place = heavy.length; place < roots.length; place++) {
    if (weight >= total * SHARE) {
      shares.push(place)
      weight = 0
    }
    weight += weights[roots[place]!]!
  }
  return { roots: inSharedMemory(roots), shares: inSharedMemory([...shares, roots.length]) }
}

function inSharedMemory(numbers: readonly number[]): Uint32Array {
  const shared = new Uint32Array(new SharedArrayBuffer(numbers.length * 4))
  shared.set(numbers)
  return shared
}
