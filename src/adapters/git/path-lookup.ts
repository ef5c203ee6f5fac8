/** What a tree has at a path, read folder by folder. */
import type { BytePath } from '../../core/byte-path.ts'
import type { TreeItem } from './tree-object.ts'
import type { TreeStore } from './tree-store.ts'

/** @returns mostly one entry, or none: a tree that no git wrote can have a name twice, or one that holds a slash */
export async function itemsAt(store: TreeStore, root: string, path: BytePath): Promise<readonly TreeItem[]> {
  const found: TreeItem[] = []
  const seen = new Set<string>()
  const open = [{ tree: root, from: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { tree: id, from } = next
    const state = `${id} ${from}`
    const tree = seen.has(state) ? null : await store.tree(id)
    seen.add(state)
    if (tree === null) continue
    const slash = path.indexOf('/', from)
    const first = slash < 0 ? [] : tree.named(path.slice(from, slash))
    const rest = path.slice(from)
    found.push(...(slash < 0 ? tree.named(rest) : tree.slashed.filter(({ name }) => name === rest)))
    for (const item of [...first, ...tree.slashed]) {
      if (item.kind === 'folder' && item.name.length < rest.length && rest.startsWith(`${item.name}/`)) {
        open.push({ tree: item.id, from: from + item.name.length + 1 })
      }
    }
  }
  return found
}
