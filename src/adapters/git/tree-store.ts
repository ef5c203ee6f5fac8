/** Trees as they are asked for, one at a time; what was read last is kept. Each is hashed: only true ones are given. */
import type { RawSkipped } from '../../ports/source.ts'
import { ByteStream } from './byte-stream.ts'
import { splitCommit } from './commit-text.ts'
import { MAX_TREE, MAX_TREES_KEPT } from './limits.ts'
import { answerOf, MAX_STOPS, type Answer } from './object-batch.ts'
import { ObjectHash } from './object-hash.ts'
import { forgedObject, missingObject, mistypedObject } from './object-pieces.ts'
import { streamGit, type GitLocation, type GitStream } from './run-git.ts'
import { TreeObject } from './tree-object.ts'

const lineFeed = 0x0a

interface Child {
  readonly git: GitStream
  readonly bytes: ByteStream
}

interface Kept {
  readonly tree: TreeObject | null
  readonly size: number
}

export class TreeStore {
  readonly #at: GitLocation
  #child: Child | null = null
  readonly #kept = new Map<string, Kept>()
  #size = 0
  #stops = 0
  readonly #unread = new Map<string, RawSkipped>()

  constructor(at: GitLocation) {
    this.#at = at
  }

  /** What was asked for and could not be given, once each. */
  get unread(): readonly RawSkipped[] {
    return [...this.#unread.values()]
  }

  /** @returns `null` where it cannot be had, or is not what its id says */
  async tree(id: string): Promise<TreeObject | null> {
    const kept = this.#kept.get(id)
    if (kept !== undefined) {
      this.#kept.delete(id)
      this.#kept.set(id, kept)
      return kept.tree
    }
    const bytes = await this.#read(id, 'tree')
    const fresh = {
      tree: bytes === null ? null : new TreeObject(bytes, id.length / 2),
      size: bytes?.length ?? 0,
    }
    this.#keep(id, fresh)
    return fresh.tree
  }

  /** The id of a commit's tree; `null` where the commit cannot be had, or is not what its id says. */
  async treeOf(commit: string): Promise<string | null> {
    const bytes = await this.#read(commit, 'commit')
    if (bytes === null) return null
    return /^tree ([0-9a-f]+)\n/.exec(splitCommit(bytes).header.toString('latin1', 0, 80))?.[1] ?? null
  }

  async close(): Promise<void> {
    const child = this.#child
    this.#child = null
    await child?.git.close()
  }

  #keep(id: string, fresh: Kept): void {
    this.#kept.set(id, fresh)
    this.#size += fresh.size
    for (const [old, { size }] of this.#kept) {
      if (this.#size <= MAX_TREES_KEPT || old === id) break
      this.#kept.delete(old)
      this.#size -= size
    }
  }

  async #read(id: string, type: 'tree' | 'commit'): Promise<Buffer | null> {
    if (this.#unread.has(id)) return null
    const bytes = await this.#ask(id, type)
    if (Buffer.isBuffer(bytes)) return bytes
    this.#unread.set(id, bytes)
    return null
  }

  async #ask(id: string, type: 'tree' | 'commit'): Promise<Buffer | RawSkipped> {
    if (this.#stops >= MAX_STOPS) return missingObject(id)
    const { git, bytes } = (this.#child ??= await this.#start())
    git.stdin.write(`${id}\n`)
    const answer = await answerOf(bytes)
    if (answer?.state === 'missing') return missingObject(id)
    if (answer === null) return this.#stop(missingObject(id))
    if (answer.type !== type) return this.#stop(mistypedObject(id))
    if (answer.size > MAX_TREE) return this.#stop(largeFolder(id))
    const content = await take(bytes, answer)
    if (content === null) return this.#stop(missingObject(id))
    const hash = new ObjectHash(id, type, answer.size)
    hash.add(content)
    return hash.matches() ? content : forgedObject(id)
  }

  /** The rest of an answer is not read: the next question goes to a new child. */
  async #stop(unread: RawSkipped): Promise<RawSkipped> {
    this.#stops++
    await this.close()
    return unread
  }

  async #start(): Promise<Child> {
    const git = await streamGit(this.#at, ['cat-file', '--batch'])
    return { git, bytes: new ByteStream(git.stdout) }
  }
}

function largeFolder(id: string): RawSkipped {
  return {
    path: `object ${id}`,
    reason: 'a tree larger than 16 MB: files in it are not placed',
    incomplete: true,
  }
}

/** The content and the line feed behind it. */
async function take(
  bytes: ByteStream,
  { size }: Extract<Answer, { state: 'object' }>,
): Promise<Buffer | null> {
  const all = Buffer.allocUnsafe(size + 1)
  for (let filled = bytes.take(all); filled < all.length; filled += bytes.take(all.subarray(filled))) {
    if (!(await bytes.more())) return null
  }
  return all[size] === lineFeed ? all.subarray(0, size) : null
}
