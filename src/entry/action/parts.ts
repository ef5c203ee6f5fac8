/** What is scanned: the event's own choice, or the parts that the workflow names. */
import type { ChangedRange, PullRequestText, ScanPlan } from '../../core/events/scan-plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { ActionSettings } from '../settings/action-settings.ts'
import { notInThisVersion } from '../settings/later.ts'

export interface Parts {
  readonly range: ChangedRange | null
  readonly text: PullRequestText | null
  /** The name of the branch or tag that brings the changes. */
  readonly ref: string | null
  readonly files: boolean
  readonly history: boolean
  /** A branch or tag was deleted, and nothing else is asked for. */
  readonly nothing: boolean
}

/** @throws UserError where the event has no changes, or is about what this version does not scan */
export function partsOf({ scan, event }: ActionSettings, plan: ScanPlan): Parts {
  if (scan === 'auto' && plan.unsupported !== null) {
    const what = plan.unsupported === 'logs' ? 'the logs of a workflow run' : 'a conversation'
    throw notInThisVersion(`scanning ${what}`, `take ${event.name} out of the workflow's "on"`)
  }
  const changes = scan === 'auto' ? plan.changes !== null : scan.has('changes')
  if (changes && plan.changes === null) {
    throw new UserError(
      'scan: changes needs an event that brings changes (pull_request, push or merge_group); take auto, files or history',
    )
  }
  const files = scan === 'auto' ? plan.changes === null : scan.has('files')
  const history = scan === 'auto' ? plan.everything : scan.has('history')
  const deletion = plan.changes === 'nothing'
  return {
    range: changes && plan.changes !== 'nothing' ? plan.changes : null,
    text: changes ? plan.text : null,
    ref: changes ? plan.ref : null,
    files: files && !deletion,
    history: history && !deletion,
    nothing: deletion,
  }
}
