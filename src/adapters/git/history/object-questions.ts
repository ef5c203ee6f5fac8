/**
 * Objects asked of one git child, many at a time and again and again, each given whole. Not hashed: who scans the
 * objects does that, and tells those that are not what their id says. What git does not have is passed over.
 */
import { MAX_STOPS, type ObjectType } from '../object-batch.ts'
import { streamGit, type GitLocation, type GitStream } from '../run-git.ts'
import { AnswerStream } from './answer-stream.ts'

/** @param bytes of use during the call only. @param index among the ids that were asked for */
export type VisitObject = (index: number, type: ObjectType, bytes: Buffer) => void

/** Ids written at a time. */
const STRIDE = 512

interface Child {
  readonly git: GitStream
  readonly answered: AnswerStream
}

export class ObjectQuestions {
  readonly #at: GitLocation
  #child: Child | null = null
  /** After git stopped at an object: each is asked for by itself, so that it is known which one is to blame. */
  #careful = false
  #stops = 0

  constructor(at: GitLocation) {
    this.#at = at
  }

  /** In the order of the ids. */
  async each(ids: readonly string[], visit: VisitObject): Promise<void> {
    for (let from = 0; from < ids.length && this.#stops < MAX_STOPS;) {
      const child = (this.#child ??= await this.#start())
      const careful = this.#careful
      void feed(child.git, ids, from, careful)
      const answered = await answers(child.answered, ids, from, visit)
      if (answered === ids.length) return
      await this.close()
      this.#careful = true
      const guilty = careful && answered === from
      if (guilty) this.#stops++
      from = answered + (guilty ? 1 : 0)
    }
  }

  async close(): Promise<void> {
    const child = this.#child
    this.#child = null
    await child?.git.close()
  }

  async #start(): Promise<Child> {
    const git = await streamGit(this.#at, ['cat-file', '--batch-command', '--buffer'])
    return { git, answered: new AnswerStream(git.stdout) }
  }
}

/** Writes no faster than git reads; git answers what was asked at each `flush`. */
async function feed(git: GitStream, ids: readonly string[], from: number, careful: boolean): Promise<void> {
  for (let at = from; at < ids.length && git.stdin.writable; at += STRIDE) {
    const some = ids.slice(at, at + STRIDE)
    const asked = some.map((id) => `contents ${id}\n${careful ? 'flush\n' : ''}`).join('')
    const last = at + STRIDE >= ids.length ? 'flush\n' : ''
    const written = await new Promise<boolean>((resolve) => {
      git.stdin.write(asked + last, (error) => {
        resolve(error === null || error === undefined)
      })
    })
    if (!written) return
  }
}

/** @returns how many of the ids have been answered, those before `from` among them */
async function answers(
  answered: AnswerStream,
  ids: readonly string[],
  from: number,
  visit: VisitObject,
): Promise<number> {
  let index = from
  while (index < ids.length) {
    const answer = answered.next()
    if (answer === 'more') {
      if (!(await answered.more())) break
      continue
    }
    if (answer !== null) visit(index, answer.type, answer.bytes)
    index++
  }
  return index
}
