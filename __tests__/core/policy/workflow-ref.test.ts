import { expect, test } from 'vitest'
import { callingWorkflow, parseWorkflowRef } from '../../../src/core/policy/workflow-ref.ts'

test.each([
  [
    'octocat/hello-world/.github/workflows/my-workflow.yml@refs/heads/my_branch',
    {
      repository: 'octocat/hello-world',
      path: '.github/workflows/my-workflow.yml',
      ref: 'refs/heads/my_branch',
    },
  ],
  [
    'o/r/.github/workflows/a@b.yaml@refs/pull/3/merge',
    { repository: 'o/r', path: '.github/workflows/a@b.yaml', ref: 'refs/pull/3/merge' },
  ],
  [
    'o/r/.github/workflows/a.yml@refs/heads/x.yml@y',
    { repository: 'o/r', path: '.github/workflows/a.yml', ref: 'refs/heads/x.yml@y' },
  ],
])('%s', (text, parsed) => {
  expect(parseWorkflowRef(text)).toEqual(parsed)
})

test.each(['', 'x', 'o/r', 'o/r/a.yml', 'o/r/a.txt@refs/heads/main', '/r/a.yml@x'])(
  '"%s" is none',
  (text) => {
    expect(parseWorkflowRef(text)).toBeNull()
  },
)

test('a workflow of another repository is no file of this one', () => {
  const ref = 'Octocat/Hello/.github/workflows/a.yml@refs/heads/main'
  expect(callingWorkflow(ref, 'octocat/hello')).toBe('.github/workflows/a.yml')
  expect(callingWorkflow(ref, 'octocat/other')).toBeNull()
  expect(callingWorkflow('', 'octocat/hello')).toBeNull()
})
