import { changedPaths } from '../../adapters/git/commit-paths.ts'
import type { Scratch } from '../../adapters/git/scratch.ts'
import { policyChanges } from '../../core/policy/policy-changes.ts'
import { callingWorkflow } from '../../core/policy/workflow-ref.ts'
import type { ActionSettings } from '../settings/action-settings.ts'
import type { ActionPolicy } from './policy.ts'
import type { CompletedRange } from './range.ts'

/** What a range changes of the policy that judges it, or of the workflow that runs this Action. */
export async function changeNotices(
  settings: ActionSettings,
  scratch: Scratch,
  { base, head }: CompletedRange,
  { ordered, from }: ActionPolicy,
): Promise<readonly string[]> {
  if (base === null) return []
  const policy = {
    configuration: settings.config,
    baseline: ordered.baseline,
    workflow: callingWorkflow(settings.workflowRef, settings.repository),
  }
  return policyChanges(await changedPaths(scratch.location, base, head), policy, from)
}
