import { pathsOf } from '../../adapters/git/commit-paths.ts'
import type { Scratch } from '../../adapters/git/scratch.ts'
import { showPath } from '../../core/findings/show-path.ts'
import type { Report } from '../../core/finding.ts'

/** Whether the head has a file at a path, as the report shows paths; git is asked only where the report needs to know. */
export async function filesInHead(
  report: Report,
  scratch: Scratch,
  head: string,
): Promise<(path: string) => boolean> {
  const needed = report.keys.some(({ locations }) =>
    locations.some((location) => !location.inHead && location.path !== null),
  )
  if (!needed) return () => false
  const paths = new Set((await pathsOf(scratch.location, head)).map((path) => showPath(path, () => [])))
  return (path) => paths.has(path)
}
