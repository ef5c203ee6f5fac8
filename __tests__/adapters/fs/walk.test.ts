import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walk } from '../../../src/adapters/fs/walk.ts'
import { UserError } from '../../../src/core/user-error.ts'
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

  test("git's folders are listed, not entered; a .git file is a file", () => {
    using folder = temporaryFolder()
    for (const name of ['.git/config', 'sub/.git/HEAD', 'tree/.git', 'x.git/config']) folder.write(name, '')
    expect(namesOf(folder.path)).toEqual(['tree/.git', 'x.git/config'])
    const reason = "git's own folder: a scan of files does not enter it"
    expect(skippedOf(folder.path)).toEqual([
      { path: '.git', reason, incomplete: false },
      { path: 'sub/.git', reason, incomplete: false },
    ])
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
