import { expect, test } from 'vitest'
import {
  commandRunsTool,
  runsTool,
  scriptRunsTool,
  type ToolCommand,
} from '../../../../src/adapters/hook/managers/tool-command.ts'

const commit: ToolCommand = { kind: 'pre-commit', program: `'/opt/a  b/node' '/it'\\''s/cli.js'` }
const push: ToolCommand = { ...commit, kind: 'pre-push' }

test.each([
  'posthog-key-guard hook run',
  '  posthog-key-guard   hook run --fail-on medium # keys',
  'posthog-key-guard hook run || exit $?',
  'posthog-key-guard hook run || exit 1',
  'posthog-key-guard hook run -- {staged_files}',
  'npx posthog-key-guard hook run',
  'npx --no-install posthog-key-guard hook run',
  'pnpm exec posthog-key-guard hook run',
  'yarn posthog-key-guard hook run',
  'exec ./node_modules/.bin/posthog-key-guard hook run',
  '"/opt/x/posthog-key-guard" hook run',
  'node ../key-guard/dist/cli/index.js hook run',
  "'/usr/bin/node' '/opt/key-guard/dist/cli/index.js' hook run",
  `${commit.program} hook run`,
])('a line that runs it: %s', (line) => {
  expect(runsTool(line, commit)).toBe(true)
  expect(runsTool(line, push)).toBe(false)
  const pushed = line.replace('hook run', 'hook run --pre-push')
  expect([runsTool(pushed, commit), runsTool(pushed, push)]).toEqual([false, true])
})

test.each([
  '',
  '# posthog-key-guard hook run',
  'echo posthog-key-guard hook run',
  'echo "posthog-key-guard hook run"',
  ': posthog-key-guard hook run',
  'posthog-key-guard scan',
  'posthog-key-guard hook uninstall',
  'posthog-key-guard hook runs',
  'posthog-key-guard # hook run',
  'posthog-key-guard hook run || true',
  'posthog-key-guard hook run; true',
  'posthog-key-guard hook run &',
  'posthog-key-guard hook run | cat',
  'posthog-key-guard hook run || exit 0',
  'true || posthog-key-guard hook run',
  '! posthog-key-guard hook run',
  'if posthog-key-guard hook run',
  'my-posthog-key-guard hook run',
  'posthog-key-guard-2 hook run',
  'echo dist/cli/index.js hook run',
  ' hook run',
])('a line that may not: %s', (line) => {
  expect(runsTool(line, commit)).toBe(false)
})

test('a part of a command, where its failure is that of the whole', () => {
  expect(commandRunsTool('npm test && posthog-key-guard hook run && npm run x', commit)).toBe(true)
  expect(commandRunsTool('npm test || posthog-key-guard hook run', commit)).toBe(false)
  expect(commandRunsTool('npm test\nposthog-key-guard hook run\n', commit)).toBe(true)
  expect(commandRunsTool('posthog-key-guard hook run\nnpm test\n', commit)).toBe(false)
  expect(commandRunsTool('posthog-key-guard hook run || exit 1\nnpm test\n', commit)).toBe(true)
})

test('a script, where it gets to the line', () => {
  const line = 'posthog-key-guard hook run'
  const stops = (text: string): boolean => scriptRunsTool(text, commit, true)
  expect(stops(`#!/bin/sh\r\nnpm test\r\n${line}\r\nnpm run x\r\n`)).toBe(true)
  expect(scriptRunsTool(`npm test\n${line}\n# end\n`, commit, false)).toBe(true)
  for (const text of [
    `if test -n "$CI"; then\n  ${line}\nfi\n`,
    `if test -n "$CI"; then\n${line}\nfi\n`,
    `false &&\n${line}\n`,
    `echo \\\n${line}\n`,
    `keys() {\n${line}\n}\n`,
    `exit\n${line}\n`,
    `exec npm test\n${line}\n`,
    `cat <<END\n${line}\nEND\n`,
    `# ${line}\n`,
  ]) {
    expect([text, stops(text)]).toEqual([text, false])
  }
})
