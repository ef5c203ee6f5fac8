import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { breaches, packagesAtStart, rules, type RuleName } from './support/architecture-rules.ts'

const root = join(import.meta.dirname, '..')

/** Two breaches at least of each rule, each with the file that commits it. */
const bad: Readonly<Record<RuleName, readonly (readonly [path: string, text: string])[]>> = {
  'layers import downwards': [
    ['src/core/a.ts', `import { b } from '../app/b.ts'`],
    ['src/core/a.ts', `import type { B } from '../ports/b.ts'`],
    ['src/core/a.ts', `export { b } from '../adapters/fs/b.ts'`],
    ['src/core/a.ts', `export const b = (): unknown => import('../entry/b.ts')`],
    ['src/core/a.ts', `export type B = import('../app/b.ts').B`],
    ['src/core/a.ts', `import data from '../../package.json'`],
    ['src/ports/a.ts', `import type { B } from '../app/b.ts'`],
    ['src/app/a.ts', `import { b } from '../adapters/git/b.ts'`],
    ['src/app/a.ts', `import type { B } from '../entry/settings/b.ts'`],
    ['src/adapters/git/a.ts', `import { b } from '../fs/b.ts'`],
    ['src/adapters/git/a.ts', `import type { B } from '../../app/b.ts'`],
    ['src/adapters/git/a.ts', `import { b } from '../../entry/b.ts'`],
  ],
  'ports take types only': [
    ['src/ports/a.ts', `import { b } from '../core/b.ts'`],
    ['src/ports/a.ts', `import '../core/b.ts'`],
    ['src/ports/a.ts', `import { type B, c } from '../core/b.ts'`],
    ['src/ports/a.ts', `export * from '../core/b.ts'`],
  ],
  'core, ports and app use pure builtins': [
    ['src/core/a.ts', `import { readFileSync } from 'node:fs'`],
    ['src/core/a.ts', `import type { Stats } from 'node:fs'`],
    ['src/core/a.ts', `import { join } from 'node:path'`],
    ['src/core/a.ts', `import { randomBytes } from 'node:crypto'`],
    ['src/core/a.ts', `import * as crypto from 'node:crypto'`],
    ['src/app/a.ts', `import { request } from 'node:https'`],
  ],
  'packages stand in their places': [
    ['src/core/a.ts', `import { rest } from '@octokit/rest'`],
    ['src/app/a.ts', `import core from '@actions/core'`],
    ['src/core/policy/a.ts', `import { parse } from 'yaml'`],
    ['src/entry/a.ts', `import { parse } from 'yaml'`],
    ['src/adapters/fs/a.ts', `import { minimatch } from 'minimatch'`],
    ['src/ports/a.ts', `import type { Minimatch } from 'minimatch'`],
    ['src/core/containers/zstd.ts', `await import('zstddec/stream')`],
  ],
  'builtins are named with node:': [
    ['src/entry/a.ts', `import { join } from 'path'`],
    ['src/adapters/fs/a.ts', `import { readFile } from 'fs/promises'`],
  ],
  'import() stands in entry and registries': [
    ['src/core/a.ts', `export const b = (): unknown => import('./b.ts')`],
    ['src/adapters/git/a.ts', 'export const b = (name: string): unknown => import(`./${name}.ts`)'],
    ['src/app/a.ts', `await import('../core/b.ts')`],
  ],
  'one file starts programs': [
    ['src/entry/a.ts', `import { spawn } from 'node:child_process'`],
    ['src/adapters/git/a.ts', `import type { ChildProcess } from 'node:child_process'`],
    ['src/adapters/hook/a.ts', `export { spawn } from 'child_process'`],
    ['src/entry/a.ts', `const b = await import('node:child_process')`],
  ],
  "core, ports and app leave the world's state alone": [
    ['src/core/a.ts', `export const b = process.env.HOME`],
    ['src/core/a.ts', `export const b = process['env']`],
    ['src/core/a.ts', `export const b = Date.now()`],
    ['src/core/a.ts', `export const b = new Date()`],
    ['src/core/a.ts', `export const b = Math.random()`],
    ['src/app/a.ts', `export const b = performance.now()`],
    ['src/app/a.ts', `export const b = fetch('x')`],
    ['src/ports/a.ts', `setTimeout(() => undefined, 1)`],
  ],
  'secrets are opened in listed places': [
    ['src/core/a.ts', `export const b = (s: Secret): string => s.reveal()`],
    ['src/entry/a.ts', `export const b = (s: Secret): string => s['reveal']()`],
    ['src/adapters/fs/a.ts', `const { reveal } = secret`],
    ['src/entry/a.ts', 'secret[`reveal`]()'],
  ],
  'inputs are read in entry/settings': [
    ['src/entry/a.ts', `export const b = getInput('token')`],
    ['src/entry/a.ts', `export const b = core.getMultilineInput('paths')`],
    ['src/entry/a.ts', `export const b = process.env.INPUT_TOKEN`],
    ['src/entry/a.ts', `export const b = process.env['INPUT_FAIL-ON']`],
    ['src/adapters/github/a.ts', 'export const b = process.env[`INPUT_${name}`]'],
  ],
  'only entry prints and exits': [
    ['src/core/a.ts', `console.log('b')`],
    ['src/adapters/fs/a.ts', `process.stdout.write('b')`],
    ['src/adapters/fs/a.ts', `process['stderr'].write('b')`],
    ['src/app/a.ts', `process.exit(1)`],
    ['src/app/a.ts', `process.exitCode = 1`],
    ['src/adapters/fs/a.ts', `fs.writeSync(1, 'b')`],
    ['src/adapters/fs/a.ts', `writeFileSync(2, 'b')`],
  ],
  'no code from text': [
    ['src/core/a.ts', `eval('b')`],
    ['src/entry/a.ts', `new Function('b')`],
    ['src/adapters/fs/a.ts', `import { runInNewContext } from 'node:vm'`],
    ['src/entry/a.ts', `import { createRequire } from 'node:module'`],
    ['src/entry/a.ts', `require('./b')`],
  ],
  'every file belongs to a layer': [
    ['src/a.ts', ''],
    ['src/shell/a.ts', ''],
  ],
  'files are short': [['src/core/a.ts', '// a line\n'.repeat(251)]],
  'names are in kebab-case and say something': [
    ['src/core/keyKinds.ts', ''],
    ['src/core/Secret.ts', ''],
    ['src/core/key_kinds.ts', ''],
    ['src/core/utils.ts', ''],
    ['src/core/string-helpers.ts', ''],
    ['src/adapters/common/a.ts', ''],
    ['src/app/scan-service.ts', ''],
    ['src/core/misc/a.ts', ''],
  ],
  'no default export': [
    ['src/core/a.ts', `export default function b(): void {}`],
    ['src/core/a.ts', `export default 1`],
    ['src/core/a.ts', `const b = 1\nexport { b as default }`],
    ['src/core/a.ts', `export { default } from './b.ts'`],
    ['src/core/a.ts', `export default class {}`],
  ],
  'no enum': [
    ['src/core/a.ts', `export enum B { C }`],
    ['src/core/a.ts', `const enum B { C }`],
  ],
}

/** What looks like a breach and is none. */
const good: readonly (readonly [path: string, text: string])[] = [
  ['src/core/report/a.ts', `import { b } from '../keys/b.ts'\nimport { createHash } from 'node:crypto'`],
  ['src/core/keys/mint.ts', `import { randomBytes } from 'node:crypto'`],
  ['src/core/a.ts', `export const b = (text: string): Date => new Date(text)`],
  [
    'src/core/a.ts',
    `// process.exit(1), eval('x'), enum, export default, Date.now()\nexport const b = 'console.log'`,
  ],
  ['src/core/a.ts', `export const b = { process: 1, write: (to: number): number => to }\nb.write(1 + 1)`],
  ['src/core/a.ts', 'switch (1 as number) { default: break }'],
  ['src/core/policy/parse-yaml.ts', `import { parseDocument } from 'yaml'`],
  ['src/core/policy/globs.ts', `import { Minimatch } from 'minimatch'`],
  ['src/core/containers/zstd/library.ts', `const { ZSTDDecoder } = await import('zstddec/stream')`],
  ['src/ports/a.ts', `import type { B } from '../core/b.ts'\nimport { type C } from './c.ts'`],
  ['src/ports/a.ts', `export class B extends Error {}`],
  ['src/app/scan.ts', `import { b } from '../core/b.ts'\nimport type { Source } from '../ports/source.ts'`],
  [
    'src/adapters/git/run-git.ts',
    `import { spawn } from 'node:child_process'\nexport const b = process.env.PATH`,
  ],
  [
    'src/adapters/fs/a.ts',
    `import { openSync } from 'node:fs'\nimport { b } from './b.ts'\nimport { c } from '../http/c.ts'`,
  ],
  ['src/adapters/fs/a.ts', 'writeSync(descriptor, bytes)'],
  ['src/entry/settings/a.ts', `export const b = process.env.INPUT_TOKEN`],
  ['src/entry/cli.ts', `const { b } = await import('./b.ts')\nprocess.stdout.write(b)\nprocess.exitCode = 1`],
  ['src/core/a.ts', '// a line\n'.repeat(250)],
  ['src/adapters/hook/other-managers.ts', ''],
]

describe('the sources', () => {
  const files = globSync('src/**/*.ts', { cwd: root })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

  it('are where the rules look', () => {
    expect(files.map(({ path }) => path)).toContain('src/core/secret.ts')
    const all = globSync('src/**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files).toHaveLength(all.length)
  })

  it('keep every rule', () => {
    expect(breaches(files)).toEqual([])
  })

  // A plain scan needs neither yaml nor minimatch, and every run would pay for loading them; `@actions/core` takes
  // longer to load than a scan of thousands of files.
  it('the CLI loads no package before it needs one', () => {
    expect(packagesAtStart(files, 'src/entry/cli.ts')).toEqual([])
  })

  it('the Action loads only what speaks to the runner, and a thread of it not even that', () => {
    const packages = packagesAtStart(files, 'src/entry/action/main.ts').map((line) =>
      line.replace(/.* → /, ''),
    )
    expect(new Set(packages)).toEqual(new Set(['@actions/core']))
    for (const entry of ['src/entry/scan.ts', 'src/entry/worker.ts'])
      expect(packagesAtStart(files, entry)).toEqual([])
  })
})

describe('what is loaded at once', () => {
  const files = [
    { path: 'src/entry/cli.ts', text: `import { a } from './a.ts'\nconst b = await import('../core/b.ts')` },
    { path: 'src/entry/a.ts', text: `export { c } from '../core/c.ts'\nimport 'node:fs'` },
    { path: 'src/core/b.ts', text: `import { parse } from 'yaml'` },
    {
      path: 'src/core/c.ts',
      text: `import type { Document } from 'yaml'\nimport { a } from '../entry/a.ts'`,
    },
  ]

  it('does not hold what is imported later, or as a type', () => {
    expect(packagesAtStart(files, 'src/entry/cli.ts')).toEqual([])
  })

  it('holds what any file on the way imports', () => {
    const heavy = files.map((file) => ({ ...file, text: file.text.replace('import type', 'import') }))
    expect(packagesAtStart(heavy, 'src/entry/cli.ts')).toEqual(['src/core/c.ts → yaml'])
  })

  it('is not asked of an entry that is not there', () => {
    expect(() => packagesAtStart(files, 'src/entry/scan.ts')).toThrow('there is no src/entry/scan.ts')
  })
})

describe.each(Object.keys(rules) as RuleName[])('%s', (rule) => {
  it.each(bad[rule])('%s: %j is a breach', (path, text) => {
    const found = breaches([{ path, text }])
    expect(found.filter((breach) => breach.includes(`: ${rule}: `))).not.toEqual([])
  })
})

describe('what is no breach', () => {
  it.each(good)('%s: %j', (path, text) => {
    expect(breaches([{ path, text }])).toEqual([])
  })

  it('a breach names its line', () => {
    const text = `import type { B } from './b.ts'\n\nexport enum C { D }\n`
    expect(breaches([{ path: 'src/core/a.ts', text }])).toEqual(['src/core/a.ts:3: no enum: enum C'])
  })
})
