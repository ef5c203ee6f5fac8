import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branchName } from '../../../src/core/events/payload.ts'
import { planScan } from '../../../src/core/events/plan-scan.ts'
import { UserError } from '../../../src/core/user-error.ts'
import {
  exampleEvent,
  exampleEventNames,
  noCommit,
  pullRequestEvent,
  pushEvent,
} from '../../support/example-events.ts'

const a = 'a'.repeat(40)
const b = 'b'.repeat(40)

describe('the plan for a pull request', () => {
  test('is the range from its base to its head, its own text, and the policy of the base branch', () => {
    const payload = pullRequestEvent({
      base: a,
      head: b,
      commits: 5,
      baseBranch: 'release/1',
      title: 't',
      body: 'b',
    })
    expect(planScan('pull_request', payload)).toEqual({
      changes: { base: { kind: 'commit', commit: a }, head: b, commits: 5 },
      text: { title: 't', body: 'b' },
      ref: 'changes',
      everything: false,
      fromFork: false,
      policy: { at: 'branch', branch: 'release/1' },
      unsupported: null,
    })
  })

  test('knows a fork, also one whose repository is gone', () => {
    const fork = pullRequestEvent({ base: a, head: b, commits: 1, fork: true })
    expect(planScan('pull_request', fork).fromFork).toBe(true)
    const gone = pullRequestEvent({ base: a, head: b, commits: 1 }) as {
      pull_request: { head: { repo: unknown } }
    }
    gone.pull_request.head.repo = null
    expect(planScan('pull_request', gone).fromFork).toBe(true)
  })

  test('takes a body that is null for none', () => {
    expect(
      planScan('pull_request', pullRequestEvent({ base: a, head: b, commits: 1, body: null })).text?.body,
    ).toBe('')
  })
})

describe('the plan for a push', () => {
  const main = 'refs/heads/main'
  test.each([
    ['an ordinary one', { ref: main, before: a, after: b }, { kind: 'commit-if-there', commit: a }],
    ['the first of the default branch', { ref: main, before: noCommit, after: b }, { kind: 'nothing' }],
    [
      'a forced one of the default branch',
      { ref: main, before: a, after: b, forced: true },
      { kind: 'commit-if-there', commit: a },
    ],
    ['one of another branch', { ref: 'refs/heads/x', before: a, after: b }, { kind: 'commit', commit: a }],
    [
      'a new branch',
      { ref: 'refs/heads/x', before: noCommit, after: b },
      { kind: 'branch-tip', branch: 'main' },
    ],
    [
      'a forced one of another branch',
      { ref: 'refs/heads/x', before: a, after: b, forced: true },
      { kind: 'branch-tip', branch: 'main' },
    ],
    [
      'a new tag',
      { ref: 'refs/tags/v1', before: noCommit, after: b },
      { kind: 'branch-tip', branch: 'main' },
    ],
  ])('%s', (_, ids, base) => {
    expect(planScan('push', pushEvent(ids)).changes).toMatchObject({ base, head: b })
  })

  test('reads the policy where it stood before the push, for the default branch, else at its tip', () => {
    const policyOf = (ref: string, before: string) =>
      planScan('push', pushEvent({ ref, before, after: b })).policy
    expect(policyOf(main, a)).toEqual({ at: 'commit', commit: a })
    expect(policyOf(main, noCommit)).toMatchObject({ at: 'built-in' })
    expect(policyOf('refs/heads/x', a)).toEqual({ at: 'branch', branch: 'main' })
  })

  test('has nothing to scan where it deletes', () => {
    const payload = pushEvent({ ref: 'refs/heads/x', before: a, after: noCommit, deleted: true })
    expect(planScan('push', payload).changes).toBe('nothing')
  })
})

test('a merge group is its range, by the policy of its base branch', () => {
  const plan = planScan('merge_group', exampleEvent('merge_group'))
  expect(plan.changes).toMatchObject({ base: { kind: 'commit' } })
  expect(plan.policy).toEqual({ at: 'branch', branch: 'main' })
})

test('every event that GitHub gives an example for has a plan', () => {
  const conversation = exampleEventNames.filter(
    (name) => planScan(name, exampleEvent(name)).unsupported === 'conversation',
  )
  expect(conversation.sort()).toEqual([
    'commit_comment',
    'discussion',
    'discussion_comment',
    'issue_comment',
    'issues',
    'pull_request_review',
    'pull_request_review_comment',
  ])
})

describe('a malformed payload', () => {
  test.each(['pull_request', 'push', 'merge_group'])('of %s is a user error, whatever it is', (event) => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        expect(() => planScan(event, payload)).toThrow(UserError)
      }),
    )
  })

  test.each(['--upload-pack=x', 'HEAD', a.toUpperCase(), `${a}\n`, `${a}0`, ''])(
    'names no commit by %j',
    (sha) => {
      const payload = pullRequestEvent({ base: a, head: b, commits: 1 }) as {
        pull_request: { head: { sha: string } }
      }
      payload.pull_request.head.sha = sha
      expect(() => planScan('pull_request', payload)).toThrow(/pull_request\.head\.sha/)
    },
  )
})

describe('a branch name', () => {
  test.each(['main', 'feature/x', 'ümläut', 'a@b', 'v1.0', 'a+b', '100%'])('%s is taken', (name) => {
    expect(branchName(name)).toBe(name)
  })
  test.each([
    '-x',
    '--upload-pack=x',
    '',
    'a..b',
    'a b',
    'a\nb',
    'a:b',
    'a~1',
    'a^',
    'a?',
    'a*',
    'a[',
    'a\\b',
    '/a',
    'a/',
    'a//b',
    'a.lock',
    '.a',
    'a/.b',
    '@',
    'a@{1}',
    'a.',
  ])('%j is not', (name) => {
    expect(branchName(name)).toBeUndefined()
  })
})

test('a schedule and a run by hand ask for everything, other events for the files', () => {
  const payload = { repository: { default_branch: 'main' } }
  for (const event of ['schedule', 'workflow_dispatch']) {
    expect(planScan(event, payload)).toMatchObject({ changes: null, everything: true })
  }
  expect(planScan('deployment', payload)).toMatchObject({ changes: null, everything: false })
})
