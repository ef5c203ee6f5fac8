/**
 * What a commit's tree has at a path that none of its parents' trees has there, whatever git's own diff would make of
 * it: git lists every path before it says a word, and a handful of trees can stand for any number of paths. Here what
 * turned out to hold nothing of interest is not entered twice, so the work grows with the trees, not with the paths.
 */
import type { BytePath } from '../../core/byte-path.ts'
import { MAX_COMPARED, MAX_DEPTH } from './limits.ts'
import type { TreeItem } from './tree-object.ts'
import type { TreeStore } from './tree-store.ts'

/** An entry, as it is met. */
export interface Met {
  readonly item: TreeItem
  /** Of the folder, with a slash at its end; empty for the root. */
  readonly folder: BytePath
  /** No parent has this object at this path. */
  readonly brought: boolean
  /** No parent has anything at this path. */
  readonly fresh: boolean
}

export interface Interest {
  /** Whether a folder could hold something of interest. Must depend on the id only. */
  enters(tree: string): boolean
  /**
   * Called for every entry of a folder that was entered.
   * @returns whether the folder is worth a second visit, under another path. Must not depend on the path.
   */
  meet(met: Met): boolean
}

/** What it costs to read a folder and to keep its state, in entries. */
const FOLDER_COST = 50

/** A folder to enter. */
interface Folder {
  readonly tree: string
  /** At the same path in the parents, where they have a folder there. */
  readonly olds: readonly string[]
  readonly path: BytePath
}

interface Frame {
  readonly state: string
  readonly below: readonly Folder[]
  next: number
  fruitful: boolean
}

export class TreeChanges {
  readonly #store: TreeStore
  readonly #interest: Interest
  /** Folders, each with its counterparts, in which there was nothing. */
  readonly #barren = new Set<string>()
  #compared = 0
  #deep = false

  constructor(store: TreeStore, interest: Interest) {
    this.#store = store
    this.#interest = interest
  }

  /** Entries looked at so far. */
  get compared(): number {
    return this.#compared
  }

  /** Why not everything was looked at; `null` where it was. */
  get cut(): string | null {
    if (this.#compared > MAX_COMPARED) return `over ${MAX_COMPARED} entries of its trees differ`
    return this.#deep ? `its folders are nested over ${MAX_DEPTH} deep` : null
  }

  /** @param olds of the parents; none: everything is brought */
  async walk(root: string, olds: readonly string[]): Promise<void> {
    const stack: Frame[] = []
    const enter = async (folder: Folder): Promise<void> => {
      const { tree, olds: before } = folder
      if (before.includes(tree) || !this.#interest.enters(tree)) return
      const state = [tree, ...before].join(' ')
      if (this.#barren.has(state) || this.#compared > MAX_COMPARED) return
      if (stack.length >= MAX_DEPTH) this.#deep = true
      else stack.push(await this.#open(folder, state))
    }
    await enter({ tree: root, olds: [...new Set(olds)].sort(), path: '' })
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const folder = frame.below[frame.next++]
      if (folder !== undefined) {
        await enter(folder)
        continue
      }
      stack.pop()
      const above = stack.at(-1)
      if (!frame.fruitful) this.#barren.add(frame.state)
      else if (above !== undefined) above.fruitful = true
    }
  }

  /** All of a folder at once: of a large one only the folders in it are kept while they are gone through. */
  async #open({ tree, olds, path }: Folder, state: string): Promise<Frame> {
    this.#compared += FOLDER_COST
    const parents = (await this.#trees(olds)).flatMap((old) => (old === null ? [] : [old]))
    const items = (await this.#store.tree(tree))?.items ?? []
    const frame = { state, below: [] as Folder[], next: 0, fruitful: false }
    for (const item of items) {
      if (++this.#compared > MAX_COMPARED) break
      const before = parents.map((parent) => parent.named(item.name))
      const brought = !before.some((group) => group.some(({ id }) => id === item.id))
      const fresh = before.every((group) => group.length === 0)
      if (this.#interest.meet({ item, folder: path, brought, fresh })) frame.fruitful = true
      if (item.kind !== 'folder' || !brought) continue
      const counterparts = before.flatMap((group) =>
        group.filter(({ kind }) => kind === 'folder').map(({ id }) => id),
      )
      frame.below.push({
        tree: item.id,
        olds: [...new Set(counterparts)].sort(),
        path: `${path}${item.name}/`,
      })
    }
    return frame
  }

  async #trees(ids: readonly string[]): Promise<readonly Awaited<ReturnType<TreeStore['tree']>>[]> {
    const trees = []
    for (const id of ids) trees.push(await this.#store.tree(id))
    return trees
  }
}
