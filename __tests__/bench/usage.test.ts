import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// Node 20 runs no TypeScript: the scripts run on the one that is a package here.
const node = join(root, 'node_modules/.bin/node')

it.each([
  [['speed'], 'bench: there is no part "speed"; there are kernel, start, tree, history, memory, growth\n'],
  [
    ['start', '--cli', 'no/such/cli.js'],
    'bench: there is no built CLI; run "npm run build", or name one with --cli\n',
  ],
  [
    ['kernel', '--cli', 'package.json', '--repository', 'gone=no/such'],
    'bench: the repository gone is not there\n',
  ],
])('ends with 2 and one line for %j', (args, line) => {
  const { status, stdout, stderr } = spawnSync(node, ['bench/index.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: line })
})
