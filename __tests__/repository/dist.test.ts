import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { projectFile, projectRoot } from '../support/repository-files.ts'

// pre-commit runs it as a script, and npm links it as a command.
it('the CLI can be started by its path', () => {
  expect(projectFile('dist/cli/index.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  const entry = execFileSync('git', ['ls-files', '--stage', 'dist/cli/index.js'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  expect(entry).toMatch(/^100755 /)
})

it.each(['scan', 'cli'])('dist/%s comes with the licences of what it bundles', (entry) => {
  expect(projectFile(`dist/${entry}/licenses.txt`)).toMatch(/\bMIT\b/)
})
