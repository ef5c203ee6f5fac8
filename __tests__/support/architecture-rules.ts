/** The architecture as rules that a test can hold; they are told in `docs/development.md`. */
import { importRules } from './architecture/import-rules.ts'
import { placeRules } from './architecture/place-rules.ts'
import { shapeRules } from './architecture/shape-rules.ts'
import { sourceModule, type Rule } from './architecture/source-module.ts'
import { packagesLoadedAtOnce } from './architecture/static-reach.ts'

export interface SourceText {
  /** Relative to the repository, `/`-separated: `src/core/secret.ts`. */
  readonly path: string
  readonly text: string
}

export const rules = { ...importRules, ...placeRules, ...shapeRules }
export type RuleName = keyof typeof rules

/** Every breach of every rule, in the order of the files: `src/core/x.ts:3: no enum: enum Colour`. */
export function breaches(files: readonly SourceText[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const module = sourceModule(path, text)
    const found: string[] = []
    for (const [name, rule] of Object.entries<Rule>(rules)) {
      rule(module, (line, message) => found.push(`${path}:${line}: ${name}: ${message}`))
    }
    return found
  })
}

/**
 * The packages that an entry loads before its first line runs, in place of when it needs them.
 *
 * @param entry its path, one of `files`
 */
export function packagesAtStart(files: readonly SourceText[], entry: string): readonly string[] {
  return packagesLoadedAtOnce(
    files.map(({ path, text }) => sourceModule(path, text)),
    entry,
  )
}
