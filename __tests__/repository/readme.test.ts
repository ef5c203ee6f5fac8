import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { projectFile, projectFiles, projectRoot } from '../support/repository-files.ts'
import { actionlint, hasActionlint, hasZizmor, zizmor } from '../support/workflow-linters.ts'

const readme = projectFile('README.md')

/** The whole of what a maintainer writes. Users have copied these lines: changing one breaks a promise. */
const sixLines = `on: {pull_request: {types: [opened, synchronize, reopened, edited]}, push: {branches: [main]}, merge_group: {}, schedule: [{cron: "23 4 * * *"}]}
permissions: {contents: read}
jobs:
  posthog-keys:
    runs-on: ubuntu-latest
    steps: [{uses: actions/checkout@v7, with: {persist-credentials: false}}, {uses: OWNER/posthog-key-guard@v1}]
`

/** The blocks of code in this language, in order. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1]!,
  )
}

/** What zizmor finds in a workflow; it wants a file in a folder of workflows. */
function audit(workflow: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'key-guard-readme-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, 'posthog-keys.yml'), workflow)
  return zizmor(join(folder, 'posthog-keys.yml'))
}

describe('the first screen', () => {
  const firstScreen = readme.split('\n').slice(0, 60).join('\n')

  it('has the six lines first, a picture, and what it needs', () => {
    expect(blocks('yaml')[0]).toBe(sixLines)
    expect(firstScreen).toContain(sixLines)
    expect(firstScreen).toMatch(/docs\/images\/[\w-]+\.(?:svg|png)/)
    expect(firstScreen).toContain('contents: read')
  })

  it('has the two commands, in this order', () => {
    const commands = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line !== ''))
    expect(commands[0]).toMatch(/^node dist\/cli\/index\.js scan \.(?: +#.*)?$/)
    expect(commands[1]).toMatch(/^npm cit(?: +#.*)?$/)
    expect(firstScreen).toContain(commands[0])
  })
})

describe('the workflows', () => {
  it.skipIf(!hasActionlint)('pass actionlint', () => {
    expect(blocks('yaml').length).toBeGreaterThan(1)
    for (const block of blocks('yaml').filter((text) => text.startsWith('on:')))
      expect(actionlint(block)).toEqual([])
  })

  it.skipIf(!hasZizmor)('by tag have nothing but their tags against them', () => {
    expect(new Set(audit(sixLines))).toEqual(new Set(['unpinned-uses']))
  })

  it.skipIf(!hasZizmor)('by commit have nothing against them', () => {
    expect(blocks('yaml')[1]).toContain('uses: OWNER/posthog-key-guard@')
    expect(audit(blocks('yaml')[1]!)).toEqual([])
  })

  it('by commit run the checkout that our own workflows run', () => {
    const checkout = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/
    expect(checkout.exec(blocks('yaml')[1]!)?.[0]).toBe(
      checkout.exec(projectFile('.github/workflows/ci.yml'))?.[0],
    )
  })
})

it('the test command is the one that .ci/run calls', () => {
  const calls = projectFile('.ci/run')
    .split('\n')
    .filter((line) => line.startsWith('step '))
  expect(calls[0]).toBe('step npm cit')
})

describe.each(projectFiles().filter((name) => name.endsWith('.md') && !name.startsWith('__tests__/cases/')))(
  '%s',
  (name) => {
    const text = projectFile(name)
      .replace(/^```[^]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '')

    it('links to files that are there', () => {
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
        (match) => (match[1] ?? match[2])!,
      )
      for (const link of links) {
        if (/^(?:https?:|mailto:|#|\.\.\/\.\.\/)/.test(link)) continue
        const [file] = link.split('#')
        expect(existsSync(join(projectRoot, dirname(name), file!)), link).toBe(true)
      }
    })
  },
)
