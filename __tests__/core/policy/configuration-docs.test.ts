import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseBaseline } from '../../../src/core/policy/baseline.ts'
import { settings } from '../../../src/core/policy/check-configuration.ts'
import { compileGlobs } from '../../../src/core/policy/globs.ts'
import { parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'

const page = readFileSync(new URL('../../../docs/configuration.md', import.meta.url), 'utf8')

function blocks(language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text!)
}

test('every setting is in the table, in order, and no other', () => {
  const [, table = ''] = /\| setting .*?\n\|[- |]+\n(.*?)\n\n/s.exec(page) ?? []
  expect([...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name)).toEqual(settings)
})

test('every example is a configuration', () => {
  expect(blocks('yaml')).toHaveLength(3)
  for (const text of blocks('yaml')) {
    const { paths, pathsIgnore } = parseConfiguration(Buffer.from(text), 'docs/configuration.md')
    compileGlobs('paths', paths)
    compileGlobs('paths-ignore', pathsIgnore)
  }
})

test('the example of a baseline is one', () => {
  expect(blocks('json')).toHaveLength(1)
  for (const text of blocks('json'))
    expect(parseBaseline(Buffer.from(text), 'docs/configuration.md').size).toBe(1)
})

test.each([
  ['*.ts', 'a.ts', 'src/a.ts'],
  ['**/*.ts', 'src/a.ts', 'src/a.js'],
  ['src/**', 'src/a/b', 'lib/src/a'],
  ['**/vendor/**', 'x/vendor/a', 'vendor'],
  ['**/.env*', 'x/.env.local', 'x/env'],
  ['docs/*.{md,txt}', 'docs/a.txt', 'docs/a.rst'],
  ['a\\*b', 'a*b', 'axb'],
])('the pattern %s is in the table and means what it says', (pattern, matched, other) => {
  expect(page).toContain(`| \`${pattern}\``)
  const globs = compileGlobs('paths', [pattern])
  expect(globs.match(matched)).not.toBeNull()
  expect(globs.match(other)).toBeNull()
})
