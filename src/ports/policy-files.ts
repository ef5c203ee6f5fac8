/** Where configuration and baseline are read from: the work tree for the CLI, the base branch's tip for a pull request. */
import type { Soon } from './source.ts'

export interface PolicyFiles {
  /** Where they come from, for the summary: `main at 1f0c2d3`, `the work tree`. */
  readonly from: string
  /**
   * @param path relative to the root of the repository, `/`-separated
   * @returns its bytes, or `null` where there is no such file
   * @throws UserError where it cannot be read
   */
  read(path: string): Soon<Uint8Array | null>
}
