/** A git child that did not end as asked. Its words are hostile: file names, branch names, a server's answer. */
import { UserError } from '../../core/user-error.ts'

/** Characters of git's own words in a message. */
export const MAX_EXCERPT = 300

/** One line for the person who runs the tool, like every `UserError`: a repository that is damaged is no bug of ours. */
export class GitError extends UserError {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  /** The first words of stderr, one line, printable ASCII, without secrets. */
  readonly excerpt: string

  constructor({ command, exitCode, stderr, secrets, remedy }: GitFailure) {
    const excerpt = excerptOf(stderr, secrets)
    const end = exitCode === null ? 'was ended by a signal' : `ended with ${exitCode}`
    super(`git ${command} ${end}${excerpt === '' ? '' : `: ${excerpt}`}${remedy === '' ? '' : `; ${remedy}`}`)
    this.name = 'GitError'
    this.exitCode = exitCode
    this.excerpt = excerpt
  }
}

export interface GitFailure {
  /** git's subcommand, such as `cat-file`. */
  readonly command: string
  readonly exitCode: number | null
  /** Raw. */
  readonly stderr: Uint8Array
  /** Texts that must not be shown. */
  readonly secrets: readonly string[]
  /** What to do, for the end of the line; empty where the caller knows better. */
  readonly remedy: string
}

/**
 * Makes a child's stderr fit to be shown anywhere. Long runs that could be a key are cut out (object ids are not), then
 * everything but printable ASCII, and what a runner takes for a command (`::`, `##[`) is broken up.
 *
 * @returns at most MAX_EXCERPT characters, no line break
 */
export function excerptOf(stderr: Uint8Array, secrets: readonly string[]): string {
  let text = Buffer.from(stderr.buffer, stderr.byteOffset, stderr.byteLength).toString('latin1')
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '***')
  text = text
    .replace(/^hint:.*$/gm, '')
    .replace(/[A-Za-z0-9_-]{24,}/g, (run) => (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(run) ? run : '...'))
    .replace(/[\r\n]+/g, '; ')
    .replace(/[^\x20-\x7e]/g, '?')
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#)/g, '# ')
    .replace(/^[; ]+|[; ]+$/g, '')
  return text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT - 3)}...` : text
}
