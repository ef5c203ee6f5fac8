/** Which paths are scanned: those that `paths` selects (all, where it is empty), less those that `paths-ignore` excludes. */
import { hideKeys, showValue } from './show-value.ts'

/** Compiled patterns: which one, as it was written, decides that a path belongs to the list. Made by globs.ts. */
export interface Globs {
  /** @returns the last pattern that matches, if it does not take back; `null` where the path is not in the list */
  match(path: string): string | null
  /** Patterns that matched no path so far, without those that take back. */
  unmatched(): readonly string[]
}

export interface Excluded {
  /** What looks like a key in it is masked. Not neutralised for any output. */
  readonly path: string
  readonly reason: string
  readonly incomplete: false
}

export interface PathFilter {
  /** @param path from the root of the repository, `/`-separated, as text */
  selects(path: string): boolean
  /** What `selects` turned down because of `paths-ignore`, once each, in the order in which it was asked. */
  excluded(): readonly Excluded[]
  /**
   * Patterns of `paths` that no path so far has matched. Where everything was asked for (a scan of files, not of a
   * range) that is a mistake of the user: `nothingMatched` says so.
   */
  unmatched(): readonly string[]
}

/** @param include `null`: every path */
export function pathFilter(include: Globs | null, exclude: Globs | null): PathFilter {
  const excluded = new Map<string, Excluded>()
  return {
    selects(path) {
      if (include !== null && include.match(path) === null) return false
      const pattern = exclude?.match(path) ?? null
      if (pattern === null) return true
      if (!excluded.has(path))
        excluded.set(path, {
          path: hideKeys(path),
          reason: `excluded by ${showValue(pattern)}`,
          incomplete: false,
        })
      return false
    },
    excluded: () => [...excluded.values()],
    unmatched: () => include?.unmatched() ?? [],
  }
}

/**
 * @param option where the patterns stand: `--include`, `paths`
 * @param unmatched at least one
 */
export function nothingMatched(option: string, unmatched: readonly string[]): string {
  const patterns = unmatched.slice(0, 3).map(showValue).join(', ')
  const more = unmatched.length > 3 ? ` and ${unmatched.length - 3} more` : ''
  return `${option}: no file matches ${patterns}${more}; patterns stand for whole paths from the root: "**/*.ts" is every .ts file`
}
