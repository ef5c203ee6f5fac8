/** What a program loads before its first line runs: the modules and packages that static imports lead to. */
import { posix } from 'node:path'
import type { SourceModule } from './source-module.ts'

/**
 * @param start path of the entry
 * @returns the packages that are loaded at once, each with the file that imports it: `src/a.ts → yaml`
 */
export function packagesLoadedAtOnce(modules: readonly SourceModule[], start: string): readonly string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const reached = new Set([start])
  const packages: string[] = []
  // The set grows while it is walked, and the walk sees what is added.
  for (const path of reached) {
    const module = byPath.get(path)
    if (module === undefined) throw new Error(`there is no ${path}`)
    for (const { specifier, how } of module.imports) {
      if (how !== 'value' || specifier === null || specifier.startsWith('node:')) continue
      if (specifier.startsWith('.')) reached.add(posix.join(posix.dirname(path), specifier))
      else packages.push(`${path} → ${specifier}`)
    }
  }
  return packages.sort()
}
