/** Encoded keys, archives and what limits cut off, as somebody sees them who scans a folder or a branch. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { mask } from '../../src/core/keys/mask.ts'
import { Secret } from '../../src/core/secret.ts'
import { runDist } from '../support/child.ts'
import { freshKey } from '../support/fresh-keys.ts'
import { makeTar } from '../support/make-tar.ts'
import { makeZip } from '../support/make-zip.ts'
import { expectNoKey } from '../support/no-key.ts'
import { makeFolder, makeRepository } from '../support/repository.ts'

interface JsonReport {
  readonly scan: {
    readonly complete: boolean
    readonly skipped: readonly {
      readonly path: string
      readonly reason: string
      readonly incomplete: boolean
    }[]
  }
  readonly keys: readonly {
    readonly fingerprint: string
    readonly exposure: readonly string[]
    readonly locations: readonly {
      readonly path: string | null
      readonly line: number
      readonly column: number
      readonly encoding: readonly string[]
    }[]
  }[]
}

async function scan(cwd: string, ...args: string[]) {
  const result = await runDist('cli/index.js', ['scan', '--format', 'json', ...args], { cwd })
  return { ...result, report: JSON.parse(result.stdout) as JsonReport }
}

async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

describe('an encoded key', () => {
  const key = freshKey()
  const forms: Readonly<
    Record<string, readonly [text: string | Uint8Array, line: number, column: number, string[]]>
  > = {
    'secret.yaml': [`data:\n  key: ${Buffer.from(key).toString('base64')}\n`, 2, 8, ['base64']],
    'twice.txt': [
      Buffer.from(Buffer.from(key).toString('base64')).toString('base64'),
      1,
      1,
      ['base64', 'base64'],
    ],
    'url.txt': [`?key=${key.replace('_', '%5F')}`, 1, 6, ['percent']],
    'windows.txt': [Buffer.from(`\ufeffone\r\nkey ${key}`, 'utf16le'), 2, 5, ['utf-16le']],
    'split.js': [`k = "${key.slice(0, 9)}" +\n  "${key.slice(9)}"`, 1, 6, ['string-join']],
    'hex.c': [Buffer.from(key).toString('hex').replace(/../g, '0x$&, '), 1, 3, ['hex']],
    'a.js.map': [
      JSON.stringify({ version: 3, sources: ['src/a.ts'], sourcesContent: [`a("${key}")`], mappings: '' }),
      1,
      60,
      ['source-map:src/a.ts'],
    ],
  }

  test.each(Object.entries(forms))('%s', async (name, [content, line, column, encoding]) => {
    await using folder = await makeFolder()
    await write(folder.path, { [name]: content })
    const { code, report, stdout } = await scan(folder.path, '.')
    expect(code).toBe(1)
    expect(report.keys).toMatchObject([
      { fingerprint: new Secret(key).fingerprint, locations: [{ path: name, line, column, encoding }] },
    ])
    expectNoKey(key, stdout)
  })

  test('is shown on its line by its mask, with the encoding', async () => {
    await using folder = await makeFolder()
    await write(folder.path, { 'secret.yaml': forms['secret.yaml']![0] })
    const { code, stdout } = await runDist('cli/index.js', ['scan', '.'], { cwd: folder.path })
    expect(code).toBe(1)
    expect(stdout).toContain(mask(key))
    expect(stdout).toContain('secret.yaml:2:8')
    expect(stdout).toContain('in base64')
    expectNoKey(key, stdout)
  })
})

describe('an archive', () => {
  test('is opened, and the place is the member and its own line', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    const inner = makeZip([{ name: Buffer.from('conf/app.env'), bytes: Buffer.from(`A=1\nKEY=${key}\n`) }])
    await write(folder.path, { 'lib/app.tar.gz': gzipSync(makeTar({ name: 'deep/app.jar', data: inner })) })
    const { report, stdout } = await scan(folder.path, '.')
    expect(report.keys).toMatchObject([
      {
        locations: [
          {
            path: 'lib/app.tar.gz',
            line: 2,
            column: 5,
            encoding: ['gzip', 'tar:deep/app.jar', 'zip:conf/app.env'],
          },
        ],
      },
    ])
    expectNoKey(key, stdout)
  })

  test('with a key in the name of a member shows the mask there', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    await write(folder.path, {
      'a.zip': makeZip([{ name: Buffer.from(`keys/${key}.txt`), bytes: Buffer.from('x') }]),
    })
    const { report, stdout } = await scan(folder.path, '.')
    expect(report.keys[0]!.locations.map(({ encoding }) => encoding)).toContainEqual([
      `zip:keys/${mask(key)}.txt`,
    ])
    expectNoKey(key, stdout)
  })

  test('that inflates beyond every measure is incomplete: 2, and an entry accepts it', async () => {
    await using repository = await makeRepository()
    const bomb = Buffer.concat(Array.from({ length: 20 }, () => gzipSync(Buffer.alloc(16 << 20))))
    await repository.commit('a change', { 'fixtures/bomb.gz': bomb })
    const { code, report } = await scan(repository.root, '.')
    expect(code).toBe(2)
    expect(report.scan).toMatchObject({
      complete: false,
      skipped: [{ path: 'fixtures/bomb.gz', incomplete: true }],
    })
    await write(repository.root, {
      '.github/posthog-key-guard.yml':
        'accept-unscanned:\n  - path: fixtures/bomb.gz\n    reason: a test file\n',
    })
    expect((await scan(repository.root, '.')).code).toBe(0)
  })

  test('that is none is read as plain bytes, listed, and does not make the scan incomplete', async () => {
    await using folder = await makeFolder()
    const key = freshKey()
    await write(folder.path, {
      'a.gz': Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from(` ${key} `)]),
    })
    const { report } = await scan(folder.path, '.')
    expect(report.keys).toHaveLength(1)
    expect(report.scan).toMatchObject({ complete: true, skipped: [{ path: 'a.gz', incomplete: false }] })
  })

  test('that a branch adds and removes is found in its range', async () => {
    await using repository = await makeRepository()
    const key = freshKey()
    await repository.commit('a change', { 'a.txt': 'a' })
    await repository.commit('a change', {
      'build/app.zip': makeZip([{ name: Buffer.from('.env'), bytes: Buffer.from(`K=${key}`) }]),
    })
    await repository.commit('a change', { 'build/app.zip': null })
    const { code, report, stdout } = await scan(repository.root, '--range', 'HEAD~2..HEAD')
    expect(code).toBe(1)
    expect(report.keys).toMatchObject([
      { locations: [{ path: 'build/app.zip', line: 1, column: 3, encoding: ['zip:.env'] }] },
    ])
    expectNoKey(key, stdout)
  })

  test('in brotli is known by its name, in a range too', async () => {
    await using repository = await makeRepository()
    const key = freshKey()
    await repository.commit('a change', { 'a.txt': 'a' })
    await repository.commit('a change', { 'assets/app.js.br': brotliCompressSync(`k("${key}")`) })
    for (const args of [['--range', 'HEAD~1..HEAD'], ['.']]) {
      const { report } = await scan(repository.root, ...args)
      expect(report.keys).toMatchObject([
        { locations: [{ path: 'assets/app.js.br', line: 1, column: 4, encoding: ['brotli'] }] },
      ])
    }
  })
})

test('a secret kind under a public name is said to ship to browsers', async () => {
  await using folder = await makeFolder()
  const key = freshKey()
  await write(folder.path, { '.env': `NEXT_PUBLIC_POSTHOG_KEY=${key}\n` })
  const { report } = await scan(folder.path, '.')
  expect(report.keys).toMatchObject([{ exposure: ['public-variable'] }])
  const { stdout } = await runDist('cli/index.js', ['scan', '.'], { cwd: folder.path })
  expect(stdout).toMatch(/browser/)
  expect(stdout).toContain('phc_')
  expectNoKey(key, stdout)
})
