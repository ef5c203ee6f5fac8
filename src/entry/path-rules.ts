import { pathFilter, type PathFilter } from '../core/policy/path-filter.ts'
import type { OrderedSettings } from '../core/policy/settings-order.ts'

/**
 * Which paths count, `null` for all. minimatch is loaded only where there are patterns.
 *
 * @param names how the user calls the two lists, for messages
 * @throws UserError for a pattern that can match nothing
 */
export async function pathRules(
  { paths, pathsIgnore }: OrderedSettings,
  names: { readonly select: string; readonly ignore: string },
): Promise<PathFilter | null> {
  if (paths.length === 0 && pathsIgnore.length === 0) return null
  const { compileGlobs } = await import('../core/policy/globs.ts')
  return pathFilter(
    paths.length === 0 ? null : compileGlobs(names.select, paths),
    pathsIgnore.length === 0 ? null : compileGlobs(names.ignore, pathsIgnore),
  )
}
