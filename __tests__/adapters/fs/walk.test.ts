import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walk } from '../../../src/adapters/fs/walk.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { makeRepository } from '../../support/repository.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { hasPermissions, withoutRoot } from '../../support/without-root.ts'

const posix = process.platform !== 'win32'

function namesOf(path: string): readonly string[] {
  const { names } = walk(path)
  const list = names.toString('latin1').split('\0')
  expect(list.pop()).toBe('')
  return list
}

function skippedOf(path: string) {
  return walk(path).skipped.map((entry) => ({ ...entry, path: Buffer.from(entry.path).toString('latin1') }))
}

describe('a folder', () => {
  test('every file in it, hidden and empty ones too, in an order that does not change', () => {
    using folder = temporaryFolder()
    for (const name of ['b/z', 'b/.hidden', 'a.txt', 'c', 'b/deep/er/x', 'B']) folder.write(name, '')
    mkdirSync(folder.at('empty'))
    const expected = ['B', 'a.txt', 'c', 'b/.hidden', 'b/z', 'b/deep/er/x']
    // Where case does not count, B is the folder b.
    if (process.platform === 'linux') expect(namesOf(folder.path)).toEqual(expected)
    expect(namesOf(folder.path)).toEqual(namesOf(folder.path + sep))
  })

  test('any tree is listed in full', () => {
    const part = fc.constantFrom('a', 'b', 'ü', '-x', ' ', '.d')
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join('/')}/file`)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        using folder = temporaryFolder()
        for (const each of names) folder.write(each, '')
        const listed = namesOf(folder.path).map((each) => Buffer.from(each, 'latin1').toString())
        expect([...listed].sort()).toEqual([...names].sort())
      }),
      { numRuns: posix ? 40 : 0 },
    )
  })

  test.runIf(process.platform === 'linux')('names that are not UTF-8 are given raw', () => {
    using folder = temporaryFolder()
    const at = (name: string) => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name, 'latin1')])
    mkdirSync(at('d\xff'))
    writeFileSync(at('d\xff/\xfe\n'), '')
    expect(namesOf(folder.path)).toEqual(['d\xff/\xfe\n'])
  })

  test.runIf(posix)('links and pipes are names, linked folders are not entered, loops are none', () => {
    using folder = temporaryFolder()
    folder.write('d/file', '')
    symlinkSync('..', folder.at('d/loop'))
    symlinkSync('nowhere', folder.at('dangling'))
    execFileSync('mkfifo', [folder.at('pipe')])
    expect(namesOf(folder.path)).toEqual(['dangling', 'pipe', 'd/file', 'd/loop'])
  })

  test('a .git folder that is no repository is a folder like others, a .git file a file', () => {
    using folder = temporaryFolder()
    const names = ['.git/config', 'package/.git/notes.txt', 'tree/.git']
    // Nothing of git's own: HEAD is a folder, refs a file, objects missing.
    names.push('a/.git/HEAD/x', 'a/.git/objects/x', 'a/.git/refs/x', 'b/.git/HEAD', 'b/.git/objects/x')
    names.push('b/.git/refs', 'c/.git/HEAD', 'c/.git/refs/x')
    for (const name of names) folder.write(name, '')
    expect([...namesOf(folder.path)].sort()).toEqual([...names].sort())
    expect(skippedOf(folder.path)).toEqual([])
  })

  test.runIf(hasPermissions)('one that may not be listed is named, and the scan incomplete', () => {
    using folder = temporaryFolder()
    folder.write('closed/file', '')
    folder.write('open/file', '')
    chmodSync(folder.at('closed'), 0o000)
    withoutRoot(() => {
      expect(namesOf(folder.path)).toEqual(['open/file'])
      expect(skippedOf(folder.path)).toEqual([
        { path: 'closed', reason: 'permission denied', incomplete: true },
      ])
      expect(skippedOf(folder.at('closed'))).toEqual([
        { path: '.', reason: 'permission denied', incomplete: true },
      ])
    })
  })
})

describe("git's own folders", () => {
  const reason = "git's objects: scan them with --range"
  const id = 'ab'.repeat(20)

  test.each([false, true])('are listed but for the objects (bare: %j)', async (bare) => {
    using folder = temporaryFolder()
    await using repo = await makeRepository({ bare, folder: folder.at('repo') })
    if (!bare) await repo.commit('first', { 'a.txt': 'a' })
    // A blob and a pack of our own make, or the bare one would be empty.
    await repo.run(['hash-object', '-w', '--stdin'], { input: 'text' })
    await repo.run(['pack-objects', join(repo.gitDir, 'objects/pack/pack'), '-q'], {
      input: await repo.run(['hash-object', '-w', '--stdin'], { input: 'more' }),
    })
    const objects = relative(folder.path, join(repo.gitDir, 'objects')).split(sep).join('/')
    expect(skippedOf(folder.path)).toEqual([{ path: objects, reason, incomplete: false }])
    const names = namesOf(folder.path)
    expect(names).toContain(objects.replace(/objects$/, 'config'))
    expect(names).toContain(objects.replace(/objects$/, 'HEAD'))
    expect(names.filter((name) => name.startsWith(`${objects}/`))).toEqual([])
    if (!bare) expect(names).toEqual(expect.arrayContaining(['repo/a.txt', 'repo/.git/logs/HEAD']))
  })

  test('within each other, such as submodules, each leaves out its own objects', () => {
    using folder = temporaryFolder()
    for (const each of ['.git/', '.git/modules/sub/']) {
      for (const name of ['HEAD', 'config', 'refs/x', `objects/ab/${id.slice(2)}`]) {
        folder.write(each + name, '')
      }
    }
    expect(skippedOf(folder.path)).toEqual([
      { path: '.git/modules/sub/objects', reason, incomplete: false },
      { path: '.git/objects', reason, incomplete: false },
    ])
    expect(namesOf(folder.path)).toEqual([
      '.git/HEAD',
      '.git/config',
      '.git/modules/sub/HEAD',
      '.git/modules/sub/config',
      '.git/modules/sub/refs/x',
      '.git/refs/x',
    ])
  })

  test('hide nothing that git did not put among its objects', () => {
    using folder = temporaryFolder()
    const others = [
      'notes.txt',
      'ab/notes.txt',
      `ab/${id}`,
      `abc/${id.slice(3)}`,
      'pack/.env',
      'pack/pack-1.pack',
    ]
    others.push(`info/${id}`, `x/ab/${id.slice(2)}`, `pack/x/pack-${id}.pack`, `pack/pack-${id}.txt`)
    const own = [`ab/${id.slice(2)}`, `ab/${id.slice(2)}${'0'.repeat(24)}`, `pack/pack-${id}.idx`]
    for (const name of ['HEAD', 'refs/x', ...[...others, ...own].map((each) => `objects/${each}`)]) {
      folder.write(name, '')
    }
    const names = namesOf(folder.path).filter((name) => name.startsWith('objects/'))
    expect([...names].sort()).toEqual(others.map((each) => `objects/${each}`).sort())
    expect(skippedOf(folder.path)).toEqual([{ path: 'objects', reason, incomplete: false }])
  })
})

describe('a single path', () => {
  test('a file is its folder and its name', () => {
    using folder = temporaryFolder()
    const file = folder.write('sub/ü.txt', '')
    expect(walk(file)).toEqual({ root: folder.at('sub'), names: Buffer.from('ü.txt\0'), skipped: [] })
  })

  test.runIf(posix)('a link that the user names is followed', () => {
    using folder = temporaryFolder()
    folder.write('real/file', '')
    symlinkSync('real', folder.at('folder'))
    symlinkSync('real/file', folder.at('link'))
    expect(namesOf(folder.at('folder'))).toEqual(['file'])
    expect(walk(folder.at('link'))).toMatchObject({ root: folder.at('real'), names: Buffer.from('file\0') })
  })

  test('nothing there, or nothing that has files, says what to change', () => {
    using folder = temporaryFolder()
    expect(() => walk(folder.at('gone'))).toThrow(UserError)
    expect(() => walk(folder.at('gone'))).toThrow('no such file or folder; check the path')
    if (!posix) return
    execFileSync('mkfifo', [folder.at('pipe')])
    expect(() => walk(folder.at('pipe'))).toThrow(UserError)
    expect(() => walk(folder.at('pipe'))).toThrow('use --stdin to scan a stream')
  })
})
