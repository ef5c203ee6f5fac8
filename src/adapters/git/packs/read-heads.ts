/** One pass over the heads of all objects of a pack, in the order of the pack. */
import { NO_PARENT, PARENT_ELSEWHERE } from './delta-trees.ts'
import { EntryHead, kinds, MAX_HEAD } from './entry-head.ts'
import { PackError } from './pack-error.ts'
import type { PackIndex } from './pack-index.ts'
import { readAt } from './read-at.ts'

/** As in `PackTable`; all but `offsets` are filled here. */
export interface Heads {
  readonly offsets: Float64Array
  readonly sizes: Uint32Array
  readonly kinds: Uint8Array
  readonly headLengths: Uint8Array
}

/** Bytes of the pack that are read at a time: they stay in the processor's cache. */
const WINDOW = 1 << 18

/**
 * @param places in the index, of each object
 * @returns what each object is a delta of, as `linkDeltas` takes it
 * @throws PackError where the pack ends early
 */
export function readHeads(
  { offsets, sizes, kinds: kindOf, headLengths }: Heads,
  descriptor: number,
  index: PackIndex,
  places: Uint32Array,
): Int32Array {
  const { count, hashBytes } = index
  const packEnd = offsets[count]!
  const parents = new Int32Array(count)
  const window = Buffer.allocUnsafeSlow(WINDOW)
  const head = new EntryHead()
  let [windowAt, windowEnd] = [0, 0]
  let bases: IdBases | undefined
  for (let i = 0; i < count; i++) {
    const offset = offsets[i]!
    const end = Math.min(offsets[i + 1]!, offset + MAX_HEAD + 1)
    if (end > windowEnd) {
      windowAt = offset
      windowEnd = Math.min(packEnd, offset + WINDOW)
      const length = windowEnd - windowAt
      if (readAt(descriptor, window, 0, length, windowAt) < length)
        throw new PackError('the pack is cut short')
    }
    head.read(window, offset - windowAt, end - windowAt, hashBytes)
    kindOf[i] = head.kind
    sizes[i] = head.size
    headLengths[i] = head.length
    if (head.kind === kinds.offsetDelta) parents[i] = baseBefore(offsets, i, head.distance)
    else if (head.kind === kinds.idDelta)
      parents[i] = (bases ??= new IdBases(index, places)).find(window, head.idAt)
    else parents[i] = NO_PARENT
  }
  return parents
}

/** The object that begins `distance` before the given one: mostly a near one, so the steps back double. */
function baseBefore(offsets: Float64Array, index: number, distance: number): number {
  const target = offsets[index]! - distance
  if (distance <= 0 || target < offsets[0]!) return PARENT_ELSEWHERE
  let high = index
  let low = index - 1
  for (let step = 2; low > 0 && offsets[low]! > target; step *= 2) {
    high = low
    low = Math.max(0, low - step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if (offsets[middle]! < target) low = middle + 1
    else high = middle
  }
  return offsets[low] === target ? low : PARENT_ELSEWHERE
}

/** Finds the bases of id deltas: few packs have them, so the ids are read only then. */
class IdBases {
  readonly #index: PackIndex
  readonly #ids: Buffer
  /** The order in the pack, by place in the index. */
  readonly #rank: Uint32Array

  constructor(index: PackIndex, places: Uint32Array) {
    this.#index = index
    this.#ids = index.ids()
    this.#rank = new Uint32Array(places.length)
    for (let i = 0; i < places.length; i++) this.#rank[places[i]!] = i
  }

  find(bytes: Buffer, at: number): number {
    const place = this.#index.placeOf(bytes.subarray(at, at + this.#index.hashBytes), this.#ids)
    return place < 0 ? PARENT_ELSEWHERE : this.#rank[place]!
  }
}
