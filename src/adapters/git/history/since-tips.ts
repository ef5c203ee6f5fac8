/** The objects that a history has now and did not have then. */
import { absentAmong } from '../absent-objects.ts'
import { ByteStream } from '../byte-stream.ts'
import { streamGit, type GitLocation, type GitStream } from '../run-git.ts'

/** Some of the objects: one promise for each would take longer than git. */
export interface ListedObjects {
  readonly ids: readonly string[]
  /** Reached, and not in the store. */
  readonly missing: readonly string[]
}

/** Objects that are given at a time. */
const BATCH = 4096

const lineFeed = 0x0a
const questionMark = 0x3f

/**
 * Every object that `now` reaches and `then` does not; besides those some that `then` reaches, too, where the same file
 * came back, or where what `then` named is gone: never one less.
 *
 * @param now as `currentTips` gives them
 * @param then those of the state; none for the whole history
 * @throws GitError after what git listed, where it cannot follow the history to its end
 */
export async function* objectsSince(
  at: GitLocation,
  now: readonly string[],
  then: readonly string[],
): AsyncGenerator<ListedObjects> {
  const old = new Set(then)
  const unseen = new Set(now.filter((id) => !old.has(id)))
  if (unseen.size === 0) return
  const git = await streamGit(at, [
    ...['rev-list', '--objects', '--no-object-names', '--missing=print'],
    // An id on stdin, with or without `^`, that is nowhere counts as not said.
    ...['--ignore-missing', '--stdin'],
  ])
  try {
    feed(git, [...unseen], then)
    for await (const batch of batchesOf(new ByteStream(git.stdout))) {
      for (const id of batch.ids) unseen.delete(id)
      yield batch
    }
    const code = await git.ended
    if (code !== 0) throw git.failure(code)
  } finally {
    await git.close()
  }
  // What `then` reaches is not listed, and neither is what is nowhere.
  const missing = await absentAmong(at, [...unseen])
  if (missing.length > 0) yield { ids: [], missing }
}

/** `^` and not `--not`, which git reads from stdin since 2.42 only. */
function feed(git: GitStream, now: readonly string[], then: readonly string[]): void {
  for (const id of now) git.stdin.write(`${id}\n`)
  for (const id of then) git.stdin.write(`^${id}\n`)
  git.stdin.end()
}

async function* batchesOf(bytes: ByteStream): AsyncGenerator<ListedObjects> {
  let [ids, missing]: [string[], string[]] = [[], []]
  for (let line = await bytes.until(lineFeed); line !== null; line = await bytes.until(lineFeed)) {
    if (line[0] === questionMark) missing.push(line.toString('latin1', 1))
    else ids.push(line.toString('latin1'))
    if (ids.length + missing.length < BATCH) continue
    yield { ids, missing }
    ;[ids, missing] = [[], []]
  }
  if (ids.length + missing.length > 0) yield { ids, missing }
}
