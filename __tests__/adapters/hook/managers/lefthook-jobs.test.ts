import fc from 'fast-check'
import { stringify } from 'yaml'
import { describe, expect, test } from 'vitest'
import { jobsOf } from '../../../../src/adapters/hook/managers/lefthook-jobs.ts'

const yaml = (text: string) => jobsOf('lefthook.yml', text, 'pre-commit')

describe('YAML', () => {
  test('commands, jobs and groups, of this hook only', () => {
    const text = `
# pre-commit:
#   commands: { x: { run: comment } }
pre-push:
  commands:
    other:
      run: not this
"pre-commit": # ours
  parallel: true
  commands:
    one:
      run: one # comment
      use_stdin: true
    # two:
    #   run: no
    quoted:
      glob: "*.js"
      run: 'it''s # two'
    double:
      run: "say \\"three\\""
    left-out:
      skip: true
      run: no
  jobs:
    - run: four
    - name: five
      use_stdin: true
      run: five
        six
    - run: seven
      skip: true
    - group:
        jobs:
          - run: |
              line 1

              line 2
          - run: >-
              folded
              too
    - name: text
      fail_text: |
        run: no
later:
  commands:
    run: no
`
    expect(yaml(text)).toEqual([
      { run: 'one', usesStdin: true },
      { run: "it's # two", usesStdin: false },
      { run: 'say "three"', usesStdin: false },
      { run: 'four', usesStdin: false },
      { run: 'five six', usesStdin: true },
      { run: 'line 1\n\nline 2', usesStdin: false },
      { run: 'folded too', usesStdin: false },
    ])
  })

  test('none where the hook is left out, or is not there', () => {
    expect(yaml('pre-commit:\n  skip: true\n  jobs:\n  - run: x\n')).toEqual([])
    expect(yaml('pre-commit:\n  skip:\n  - merge\n  jobs:\n  - run: x\n')).toEqual([
      { run: 'x', usesStdin: false },
    ])
    for (const text of ['', 'jobs:\n  - run: x\n', 'x:\n  pre-commit:\n    run: x\n', '\0', '- - -']) {
      expect(yaml(text)).toEqual([])
    }
  })

  test('what a writer of YAML makes of any jobs', () => {
    const word = fc.constantFrom('a', 'hook run', '#', ' # ', "'", '"', '\\', ': ', '{x}', '- ', '|')
    const run = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `run ${words.join('')} end`)
    const job = fc.record({ run, use_stdin: fc.boolean(), skip: fc.boolean() })
    fc.assert(
      fc.property(fc.array(job, { minLength: 1, maxLength: 4 }), fc.boolean(), (jobs, asList) => {
        const named = Object.fromEntries(jobs.map((each, index) => [`job-${index}`, each]))
        const hook = asList ? { jobs } : { commands: named }
        const text = stringify(
          { 'pre-push': { jobs }, 'pre-commit': hook, other: { jobs } },
          { lineWidth: 0, aliasDuplicateObjects: false },
        )
        const expected = jobs.flatMap((each) =>
          each.skip ? [] : [{ run: each.run, usesStdin: each.use_stdin }],
        )
        expect(yaml(text)).toEqual(expected)
        expect(jobsOf('lefthook.json', JSON.stringify({ 'pre-commit': hook }), 'pre-commit')).toEqual(
          expected,
        )
      }),
    )
  })
})

test('JSON with comments', () => {
  const text = `{ // "pre-commit": {}
    "pre-commit": { "commands": { "a": { "run": "x // \\"y\\"", "use_stdin": true, }, /* "b": { "run": "no" } */ }, },
  }`
  expect(jobsOf('lefthook.jsonc', text, 'pre-commit')).toEqual([{ run: 'x // "y"', usesStdin: true }])
  expect(
    jobsOf('lefthook.json', '{"pre-commit": {"skip": true, "jobs": [{"run": "x"}]}}', 'pre-commit'),
  ).toEqual([])
  for (const odd of ['', '[', 'null', '{"pre-commit": 1}', '{"pre-commit": {"run": {}}}']) {
    expect(jobsOf('lefthook.json', odd, 'pre-commit')).toEqual([])
  }
})

test('TOML', () => {
  const text = `
[pre-push.commands.x]
run = "not this"
[pre-commit.commands.one]
run = "say \\"one\\"" # comment
use_stdin = true
[pre-commit.commands.two]
# run = "no"
[pre-commit.commands.three]
run = "no"
skip = true
[[pre-commit.jobs]]
run = 'four'
[pre-commit-x.commands.five]
run = "no"
`
  const expected = [
    { run: 'say "one"', usesStdin: true },
    { run: 'four', usesStdin: false },
  ]
  expect(jobsOf('lefthook.toml', text, 'pre-commit')).toEqual(expected)
  expect(jobsOf('lefthook.toml', `[pre-commit]\nskip = true\n${text}`, 'pre-commit')).toEqual([])
})
