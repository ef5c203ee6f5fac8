/**
 * What a path pattern may look like. The syntax is minimatch's (https://github.com/isaacs/minimatch, with `dot`): `*` and `?` stay
 * within a folder, `**` as a whole component crosses folders, `{a,b}`, `[a-z]` and `+(a|b)` choose. A pattern stands
 * for the whole path from the root of the repository, `/`-separated; one that begins with `!` takes back what the
 * patterns before it matched. Only globs.ts loads minimatch; this file says what could never match anything.
 */
import { showValue } from './show-value.ts'

/** Code units of one pattern: no path that people write patterns for is longer. */
export const maxPatternLength = 1000
/** Patterns of one list. */
export const maxPatterns = 1000

export interface Pattern {
  /** As minimatch takes it, without the `!` and a leading `./`. */
  readonly glob: string
  readonly takesBack: boolean
  /** As it was written. */
  readonly written: string
}

/** Takes a pattern apart. */
export function patternOf(written: string): Pattern {
  // `!(a|b)` is a choice of minimatch's own.
  const takesBack = written.startsWith('!') && !written.startsWith('!(')
  const glob = (takesBack ? written.slice(1) : written).replace(/^(?:\.\/+)+/, '')
  return { glob, takesBack, written }
}

/**
 * @returns what is wrong with a pattern and what to change, `null` where nothing is
 */
export function patternProblem(written: string): string | null {
  const { glob } = patternOf(written)
  const shown = showValue(written)
  if (glob === '') return 'an empty pattern matches nothing; remove it'
  if (written.length > maxPatternLength)
    return `the pattern ${shown} is longer than ${maxPatternLength} characters; shorten it`
  if (glob.startsWith('/'))
    return `the pattern ${shown} begins with "/" and matches nothing; patterns start at the root of the repository: leave the "/" out`
  if (glob.endsWith('/'))
    return `the pattern ${shown} ends with "/" and matches no file; write ${showValue(`${written}**`)} for what is below the folder`
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(glob))
    return `the pattern ${shown} holds "." or ".." as a folder and matches nothing; patterns start at the root of the repository`
  if (/\\[A-Za-z0-9]/.test(glob))
    return `the pattern ${shown} holds "\\" before a letter or digit; folders are separated by "/"`
  return null
}

/**
 * @returns the first problem of a list: its index, what is wrong and what to change; `null` where there is none
 */
export function patternListProblem(
  patterns: readonly string[],
): { readonly index: number; readonly problem: string } | null {
  if (patterns.length > maxPatterns)
    return { index: maxPatterns, problem: `there are more than ${maxPatterns} patterns; join some of them` }
  for (const [index, written] of patterns.entries()) {
    const problem = patternProblem(written)
    if (problem !== null) return { index, problem }
  }
  if (patterns[0] !== undefined && patternOf(patterns[0]).takesBack)
    return {
      index: 0,
      problem: `the pattern ${showValue(patterns[0])} takes back what the ones before it matched, but it is the first; put one without "!" before it`,
    }
  return null
}
