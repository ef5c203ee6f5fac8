/** Which of some objects git lists as part of a history. */
import { ByteStream } from '../byte-stream.ts'
import { streamGit, type GitLocation } from '../run-git.ts'
import { everyTip } from './missing-objects-check.ts'

const lineFeed = 0x0a
const questionMark = 0x3f

/** @returns `null` where git cannot follow the history to its end */
export async function reachedAmong(
  at: GitLocation,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string> | null> {
  const args = ['rev-list', '--objects', ...everyTip, '--missing=print', '--no-object-names', '--']
  const git = await streamGit(at, args)
  try {
    git.stdin.end()
    const bytes = new ByteStream(git.stdout)
    const reached = new Set<string>()
    for (let line = await bytes.until(lineFeed); line !== null; line = await bytes.until(lineFeed)) {
      // A missing one is listed with a question mark before it.
      const id = line.toString('latin1', line[0] === questionMark ? 1 : 0)
      if (ids.has(id)) reached.add(id)
      if (reached.size === ids.size) return reached
    }
    return (await git.ended) === 0 ? reached : null
  } finally {
    await git.close()
  }
}
