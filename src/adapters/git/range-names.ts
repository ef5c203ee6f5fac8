/** Names in the trees of a range that could hold a key, and the paths at which its commits made them. */
import { mayHoldKey, pathBytes, type BytePath } from '../../core/byte-path.ts'
import type { Piece } from '../../ports/source.ts'
import { BroughtPlaces } from './brought.ts'
import { walkCommits } from './commit-changes.ts'
import { leadingTrees } from './leading-trees.ts'
import { bytesPiece } from './object-pieces.ts'
import type { ReadRange } from './range-locate.ts'
import type { RangeOrigin } from './range-pieces.ts'

export class RangeNames {
  readonly #names = new Set<BytePath>()
  /** Names in folders that are no objects of the range. */
  readonly #old = new Set<BytePath>()

  /** @param name as a tree of the range has it: with a slash in it, where one was forged */
  add(name: BytePath): void {
    if (mayHoldKey(name)) this.#names.add(name)
  }

  /** @param names that may have come into the range with a folder of the base's history */
  addOld(names: ReadonlySet<BytePath>): void {
    for (const name of names) this.#old.add(name)
  }

  /**
   * @returns a piece for each path, one without a path for each name of the range to which none led, and why not
   *   everything was looked at
   */
  async find(read: ReadRange): Promise<{ readonly pieces: Iterator<Piece>; readonly cut: string | null }> {
    for (const name of this.#names) this.#old.delete(name)
    if (this.#names.size + this.#old.size === 0) return { pieces: [].values(), cut: null }
    const places = new BroughtPlaces()
    const met = new Set<BytePath>()
    const leading =
      this.#old.size > 0 ? null : await leadingTrees(read.at, read.trees, ({ name }) => this.#names.has(name))
    const cut = await walkCommits(read.at, read.store, read.range, {
      enters: (tree) => leading?.has(tree) ?? true,
      meet: (entry, moment) => {
        const { name } = entry.item
        if (this.#names.has(name)) met.add(name)
        else if (!this.#old.has(name)) return false
        return entry.fresh && places.add(name, entry, moment)
      },
    })
    return { pieces: this.#pieces(places, met), cut }
  }

  *#pieces(places: BroughtPlaces, met: ReadonlySet<BytePath>): Generator<Piece> {
    const names = [...this.#names, ...this.#old]
    const inOrder = names.flatMap((name) => places.of(name).map((brought) => ({ name, brought })))
    for (const { name, brought } of inOrder.sort((a, b) => a.brought.order - b.brought.order)) {
      const { path } = brought
      const part = path.length - name.length
      yield bytesPiece(pathBytes(path), {
        is: 'path',
        path,
        part,
        brought,
        more: places.cut.has(name),
      } satisfies RangeOrigin)
    }
    for (const name of this.#names) {
      // Nothing led to it, or only paths that are too long to be kept.
      if (met.has(name) && (places.has(name) || !places.cut.has(name))) continue
      yield bytesPiece(pathBytes(name), { is: 'name' } satisfies RangeOrigin)
    }
  }
}
