import { Payload } from './payload.ts'
import type { ChangedRange, PolicyPlace, RangeBase, ScanPlan } from './scan-plan.ts'

const conversationEvents = new Set([
  'issues',
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'discussion',
  'discussion_comment',
  'commit_comment',
])

const noCommit = /^0+$/

/**
 * The plan for an event.
 *
 * @param event its name, `GITHUB_EVENT_NAME`
 * @param payload the parsed JSON of `GITHUB_EVENT_PATH`
 * @throws UserError where the payload lacks what its event always has
 */
export function planScan(event: string, payload: unknown): ScanPlan {
  const read = new Payload(payload)
  const onDefaultBranch: ScanPlan = {
    changes: null,
    text: null,
    ref: null,
    everything: false,
    fromFork: false,
    policy: defaultBranch(read),
    unsupported: null,
  }
  if (conversationEvents.has(event)) return { ...onDefaultBranch, unsupported: 'conversation' }
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return planPullRequest(read.at('pull_request'))
    case 'push':
      return planPush(read)
    case 'merge_group':
      return planMergeGroup(read.at('merge_group'))
    case 'schedule':
    case 'workflow_dispatch':
      return { ...onDefaultBranch, everything: true }
    case 'workflow_run':
      return { ...onDefaultBranch, unsupported: 'logs' }
    default:
      return onDefaultBranch
  }
}

function planPullRequest(pull: Payload): ScanPlan {
  const base = pull.at('base')
  const head = pull.at('head')
  return {
    changes: {
      base: { kind: 'commit', commit: base.at('sha').objectId() },
      head: head.at('sha').objectId(),
      commits: pull.at('commits').count(),
    },
    text: { title: pull.at('title').text() ?? '', body: pull.at('body').text() ?? '' },
    ref: head.at('ref').text(),
    everything: false,
    // A head whose repository is gone was a fork.
    fromFork: head.at('repo').at('full_name').text() !== base.at('repo').at('full_name').requiredText(),
    policy: { at: 'branch', branch: base.at('ref').branchOfRef() },
    unsupported: null,
  }
}

function planMergeGroup(group: Payload): ScanPlan {
  return {
    changes: {
      base: { kind: 'commit', commit: group.at('base_sha').objectId() },
      head: group.at('head_sha').objectId(),
      commits: null,
    },
    text: null,
    ref: null,
    everything: false,
    fromFork: false,
    policy: { at: 'branch', branch: group.at('base_ref').branchOfRef() },
    unsupported: null,
  }
}

function planPush(push: Payload): ScanPlan {
  const before = push.at('before').objectId()
  const isNew = noCommit.test(before)
  const onDefault =
    push.at('ref').text() === `refs/heads/${push.at('repository').at('default_branch').text() ?? ''}`
  return {
    changes: push.at('deleted').isTrue() ? 'nothing' : pushedRange(push, before, isNew, onDefault),
    text: null,
    ref: push.at('ref').text(),
    everything: false,
    fromFork: false,
    policy: pushPolicy(push, before, isNew, onDefault),
    unsupported: null,
  }
}

function pushedRange(push: Payload, before: string, isNew: boolean, onDefault: boolean): ChangedRange {
  return {
    base: pushBase(push, before, isNew, onDefault),
    head: push.at('after').objectId(),
    commits: push.at('commits').length(),
  }
}

function pushBase(push: Payload, before: string, isNew: boolean, onDefault: boolean): RangeBase {
  if (onDefault) return isNew ? { kind: 'nothing' } : { kind: 'commit-if-there', commit: before }
  if (!isNew && !push.at('forced').isTrue()) return { kind: 'commit', commit: before }
  const branch = push.at('repository').at('default_branch')
  return branch.exists ? { kind: 'branch-tip', branch: branch.branchOfRef() } : { kind: 'nothing' }
}

function pushPolicy(push: Payload, before: string, isNew: boolean, onDefault: boolean): PolicyPlace {
  if (!onDefault) return defaultBranch(push)
  return isNew
    ? { at: 'built-in', because: 'this is the first push of the default branch' }
    : { at: 'commit', commit: before }
}

function defaultBranch(event: Payload): PolicyPlace {
  const branch = event.at('repository').at('default_branch')
  return branch.exists ? { at: 'branch', branch: branch.branchOfRef() } : { at: 'default-branch' }
}
