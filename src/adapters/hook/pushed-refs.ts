/** What git tells a pre-push hook on standard input (githooks, "pre-push"). */
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'

/** A commit, or a tag, that the remote gets. Full ids. */
export interface PushedRef {
  readonly head: string
  /** What the remote's ref holds now, `null` where it is new. */
  readonly before: string | null
}

const line = /^\S+ ([0-9a-f]{40}|[0-9a-f]{64}) \S+ ([0-9a-f]{40}|[0-9a-f]{64})$/
const zeros = /^0+$/

/**
 * @param input lines of `<local ref> SP <local id> SP <remote ref> SP <remote id>`
 * @returns each push once; a deletion brings nothing
 * @throws UserError for anything else: it is no hook then that called
 */
export function pushedRefs(input: string): readonly PushedRef[] {
  const refs = new Map<string, PushedRef>()
  for (const text of input.split('\n')) {
    if (text === '') continue
    const match = line.exec(text)
    if (match === null) {
      throw new UserError(
        `hook run --pre-push reads on standard input what git tells a pre-push hook, not "${showText(text, 80)}"; let git call it`,
      )
    }
    const [, head = '', before = ''] = match
    if (!zeros.test(head)) refs.set(`${head} ${before}`, { head, before: zeros.test(before) ? null : before })
  }
  return [...refs.values()]
}
