/** Tells the reader that a change edits what it is judged by. */
import { showName } from './show-value.ts'

export interface PolicyPaths {
  /** From the root of the repository, `/`-separated; `null` where there is none. */
  readonly configuration: string | null
  readonly baseline: string | null
  /** The workflow that calls the Action, where it stands in this repository: `callingWorkflow`. */
  readonly workflow: string | null
}

/**
 * @param changed paths that the change adds, edits, renames (both names) or removes, raw
 * @param policy the files to look for
 * @param from where the policy of this scan came from, as `PolicyFiles.from` says: `main at 1f0c2d3`
 * @returns a line for each file that is changed
 */
export function policyChanges(
  changed: Iterable<Uint8Array | string>,
  policy: PolicyPaths,
  from: string,
): readonly string[] {
  const touched = new Set<string>()
  // latin1 keeps bytes apart that are not UTF-8.
  for (const path of changed)
    touched.add((typeof path === 'string' ? Buffer.from(path) : Buffer.from(path)).toString('latin1'))
  const isTouched = (path: string | null): path is string =>
    path !== null && touched.has(Buffer.from(path).toString('latin1'))

  const notices: string[] = []
  for (const path of new Set([policy.configuration, policy.baseline])) {
    if (isTouched(path))
      notices.push(`this change edits ${showName(path)}: it was judged by the one of ${showName(from)}`)
  }
  if (isTouched(policy.workflow))
    notices.push(
      `this change edits ${showName(policy.workflow)}, the workflow that runs this scan: what it sets may be the change's own, not that of ${showName(from)}`,
    )
  return notices
}
