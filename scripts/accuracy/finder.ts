/** What our engine or our CLI says of each case. */
import { resolve } from 'node:path'
import type { Stored } from './case.ts'
import { findByCli } from './cli-finder.ts'
import { findByEngine } from './engine-finder.ts'
import type { Found } from './found.ts'

export interface Finder {
  readonly name: string
  /** In the order of the cases; the CLI leaves out what no file system takes. */
  find<T extends Stored>(cases: Iterable<T>): AsyncIterable<readonly [T, readonly Found[]]>
}

/**
 * @param cli the built CLI; without it the engine is asked in this process
 * @param say takes a line about what was left out
 */
export function finderOf(cli: string | undefined, say: (line: string) => void): Finder {
  if (cli === undefined) return { name: 'the engine in process', find: findByEngine }
  return { name: 'the built CLI', find: (cases) => findByCli(resolve(cli), cases, say) }
}
