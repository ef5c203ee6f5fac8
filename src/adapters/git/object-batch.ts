/** One `git cat-file --batch`: it is written ids and gives objects, in the same order. */
import { ByteStream } from './byte-stream.ts'
import { streamGit, type GitLocation, type GitStream } from './run-git.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** What git says before an object's bytes, or in place of them. */
export type Answer =
  | { readonly state: 'object'; readonly type: ObjectType; readonly size: number }
  | { readonly state: 'missing' }

/** So many objects that git stops at: the rest is not asked for any more, each would cost a child process. */
export const MAX_STOPS = 64

/** Ids written at a time. */
const STRIDE = 512

const lineFeed = 0x0a

export class ObjectBatch {
  readonly #git: GitStream
  readonly bytes: ByteStream

  constructor(git: GitStream, ids: readonly string[], from: number) {
    this.#git = git
    this.bytes = new ByteStream(git.stdout)
    void feed(git, ids, from)
  }

  /**
   * @param ids all of them
   * @param from the first one to ask for
   * @param buffered whether git may hold answers back until it has some more: faster, but what it holds is lost where
   *   it is killed
   */
  static async start(
    at: GitLocation,
    ids: readonly string[],
    from: number,
    buffered: boolean,
  ): Promise<ObjectBatch> {
    const args = ['cat-file', '--batch', ...(buffered ? ['--buffer'] : [])]
    return new ObjectBatch(await streamGit(at, args), ids, from)
  }

  /** The next answer; `null` where git has ended. */
  answer(): Promise<Answer | null> {
    return answerOf(this.bytes)
  }

  close(): Promise<void> {
    return this.#git.close()
  }
}

/** @returns `null` where git has ended */
export async function answerOf(bytes: ByteStream): Promise<Answer | null> {
  const line = (await bytes.until(lineFeed))?.toString('latin1')
  if (line === undefined) return null
  const match = /^[0-9a-f]+ (blob|tree|commit|tag) ([0-9]+)$/.exec(line)
  if (match === null) return { state: 'missing' }
  return { state: 'object', type: match[1] as ObjectType, size: Number(match[2]) }
}

/** Writes no faster than git reads, so that a long list of ids is not held twice. */
async function feed(git: GitStream, ids: readonly string[], from: number): Promise<void> {
  for (let at = from; at < ids.length && git.stdin.writable; at += STRIDE) {
    const lines = `${ids.slice(at, at + STRIDE).join('\n')}\n`
    const written = await new Promise<boolean>((resolve) => {
      git.stdin.write(lines, (error) => {
        resolve(error === null || error === undefined)
      })
    })
    if (!written) return
  }
  git.stdin.end()
}
