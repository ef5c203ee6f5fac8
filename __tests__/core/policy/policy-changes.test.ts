import { expect, test } from 'vitest'
import { policyChanges } from '../../../src/core/policy/policy-changes.ts'

const paths = {
  configuration: '.github/posthog-key-guard.yml',
  baseline: '.github/posthog-baseline.json',
  workflow: '.github/workflows/keys.yml',
}
const changes = (...changed: readonly (string | Uint8Array)[]): readonly string[] =>
  policyChanges(changed, paths, 'main at 1f0c2d3')

test('other files are nobody’s business', () => {
  expect(changes('src/a.ts', 'x/.github/posthog-key-guard.yml', Buffer.of(0xff))).toEqual([])
})

test('each file that the scan is judged by is announced once', () => {
  expect(changes('.github/posthog-key-guard.yml', Buffer.from('.github/posthog-key-guard.yml'))).toEqual([
    'this change edits .github/posthog-key-guard.yml: it was judged by the one of main at 1f0c2d3',
  ])
  expect(changes(Buffer.from(paths.workflow), Buffer.from(paths.baseline))).toEqual([
    'this change edits .github/posthog-baseline.json: it was judged by the one of main at 1f0c2d3',
    "this change edits .github/workflows/keys.yml, the workflow that runs this scan: what it sets may be the change's own, not that of main at 1f0c2d3",
  ])
})

test('what there is none of is not looked for', () => {
  const none = { configuration: null, baseline: null, workflow: null }
  expect(policyChanges(Object.values(paths), none, 'main')).toEqual([])
})

test('paths are compared by their bytes', () => {
  const accented = { configuration: 'é.yml', baseline: null, workflow: null }
  expect(policyChanges([Buffer.from('é.yml')], accented, 'main')).toHaveLength(1)
  expect(policyChanges([Buffer.from('é.yml', 'latin1')], accented, 'main')).toEqual([])
})

test('a branch name shows nothing that acts', () => {
  expect(policyChanges([paths.baseline], paths, 'a\u202e##[x')).toEqual([
    'this change edits .github/posthog-baseline.json: it was judged by the one of a\\u{202E}##\\u{5B}x',
  ])
})
