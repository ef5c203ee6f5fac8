/**
 * The commits of a store, read from the objects themselves: where one is missing or damaged, `git log` gives none at
 * all. Kept are numbers; who wrote a commit is read again for the few of which it is asked.
 */
import { splitCommit } from '../commit-text.ts'
import { streamGit, type GitLocation } from '../run-git.ts'
import { ObjectQuestions } from './object-questions.ts'

/** What a tag names. */
export interface TagTarget {
  readonly id: string
  readonly type: string
}

export interface StoredCommits {
  readonly ids: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  /** Ids of their trees; empty where a header names none. */
  readonly trees: readonly string[]
  /** Seconds since 1970, by the committer; `0` where no date stands there. */
  readonly times: Float64Array
  /** Indexes of those parents that are there. */
  readonly parents: readonly (readonly number[])[]
  /** Annotated tags, by id. */
  readonly tags: ReadonlyMap<string, TagTarget>
}

const noParents: readonly number[] = []

const lineFeed = 0x0a
const letterA = 0x61
const letterC = 0x63
const letterT = 0x74

/** @throws GitError where git cannot list the objects */
export async function storedCommits(at: GitLocation): Promise<StoredCommits> {
  const wanted = await listed(at)
  const ids: string[] = []
  const trees: string[] = []
  const times: number[] = []
  const parentIds: (readonly string[])[] = []
  const tags = new Map<string, TagTarget>()
  const objects = new ObjectQuestions(at)
  try {
    await objects.each(wanted, (index, type, bytes) => {
      const id = wanted[index]!
      if (type === 'tag') tags.set(id, tagTarget(bytes))
      if (type !== 'commit') return
      const { tree, parents, time } = linksOf(splitCommit(bytes).header.toString('latin1'))
      ids.push(id)
      trees.push(tree)
      parentIds.push(parents)
      times.push(time)
    })
  } finally {
    await objects.close()
  }
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const parents = parentIds.map((all) => {
    const there = all.flatMap((id) => indexOf.get(id) ?? [])
    return there.length === 0 ? noParents : there
  })
  return { ids, indexOf, trees, times: Float64Array.from(times), parents, tags }
}

/** Ids of commits and tags, each once. */
async function listed(at: GitLocation): Promise<readonly string[]> {
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--buffer']
  const git = await streamGit(at, [...args, '--batch-check=%(objecttype) %(objectname)'])
  try {
    git.stdin.end()
    const ids: string[] = []
    for await (const lines of linesIn(git.stdout as AsyncIterable<Buffer>)) {
      for (
        let at = 0, end = lines.indexOf(lineFeed);
        end >= 0;
        at = end + 1, end = lines.indexOf(lineFeed, at)
      ) {
        const from = lines[at] === letterC ? 'commit '.length : isTag(lines, at) ? 'tag '.length : 0
        if (from > 0) ids.push(lines.toString('latin1', at + from, end))
      }
    }
    const code = await git.ended
    if (code !== 0) throw git.failure(code)
    return ids
  } finally {
    await git.close()
  }
}

/** A tree is the other type that begins so. */
function isTag(lines: Buffer, at: number): boolean {
  return lines[at] === letterT && lines[at + 1] === letterA
}

/** Whole lines, as many at a time as have arrived. */
async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const known = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = known.lastIndexOf(lineFeed) + 1
    yield known.subarray(0, end)
    rest = known.subarray(end)
  }
}

interface Links {
  readonly tree: string
  readonly parents: readonly string[]
  readonly time: number
}

function linksOf(header: string): Links {
  const tree = /^tree ([0-9a-f]{40}(?:[0-9a-f]{24})?)\n/.exec(header)?.[1] ?? ''
  const parents: string[] = []
  const parent = /parent ([0-9a-f]+)\n/y
  parent.lastIndex = tree === '' ? 0 : 'tree '.length + tree.length + 1
  for (let match = parent.exec(header); match !== null; match = parent.exec(header)) parents.push(match[1]!)
  const committer = header.indexOf('\ncommitter ')
  const end = header.indexOf('\n', committer + 1)
  const date = committer < 0 ? '' : header.slice(header.lastIndexOf('> ', end) + 2, end)
  return { tree, parents, time: Number(/^-?\d{1,12}(?= )/.exec(date)?.[0] ?? 0) }
}

function tagTarget(tag: Buffer): TagTarget {
  const [, id = '', type = ''] =
    /^object ([0-9a-f]{40}(?:[0-9a-f]{24})?)\ntype ([a-z]+)\n/.exec(tag.toString('latin1', 0, 120)) ?? []
  return { id, type }
}
