/** Compiles path patterns. Loads minimatch: import it by `import()`, only where patterns are given. */
import { Minimatch, type MinimatchOptions } from 'minimatch'
import { UserError } from '../user-error.ts'
import { patternListProblem, patternOf } from './glob-pattern.ts'
import type { Globs } from './path-filter.ts'
import { showValue } from './show-value.ts'

/** What the braces of one pattern may expand to; each is matched against each path. */
export const maxAlternatives = 500

const options: MinimatchOptions = {
  // A key in `.env` counts as much as one elsewhere.
  dot: true,
  nocomment: true,
  nonegate: true,
  // Paths come from git, `/`-separated on every system, and a backslash in one is part of a name.
  platform: 'linux',
  braceExpandMax: maxAlternatives + 1,
}

interface Compiled {
  readonly written: string
  readonly takesBack: boolean
  readonly glob: Minimatch
  matched: boolean
}

/**
 * @param option where the patterns stand: `--include`, `paths-ignore`
 * @param patterns in order; the last one that matches a path decides
 * @throws UserError for a pattern that could never match or is too large
 */
export function compileGlobs(option: string, patterns: readonly string[]): Globs {
  const found = patternListProblem(patterns)
  if (found !== null) throw new UserError(`${option}: ${found.problem}`)
  const compiled = patterns.map((written): Compiled => {
    const { glob, takesBack } = patternOf(written)
    return { written, takesBack, glob: compile(option, written, glob), matched: false }
  })
  return {
    match(path) {
      let decisive: Compiled | null = null
      for (const pattern of compiled) {
        if (!pattern.glob.match(path)) continue
        pattern.matched = true
        decisive = pattern
      }
      return decisive === null || decisive.takesBack ? null : decisive.written
    },
    unmatched: () =>
      compiled.filter(({ matched, takesBack }) => !matched && !takesBack).map(({ written }) => written),
  }
}

function compile(option: string, written: string, glob: string): Minimatch {
  const minimatch = readable(option, written, glob)
  if (minimatch.globSet.length > maxAlternatives)
    throw new UserError(
      `${option}: the braces of the pattern ${showValue(written)} make more than ${maxAlternatives} patterns; write fewer`,
    )
  return minimatch
}

function readable(option: string, written: string, glob: string): Minimatch {
  try {
    return new Minimatch(glob, options)
  } catch (error) {
    throw new UserError(`${option}: the pattern ${showValue(written)} cannot be read; simplify it`, {
      cause: error,
    })
  }
}
