import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readNamedFile, readTreeFile } from '../../../src/adapters/fs/policy-file.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { makeFolder } from '../../support/repository.ts'

describe('a file of the tree', () => {
  test('is read, or is not there', async () => {
    await using root = await makeFolder()
    await mkdir(join(root.path, '.github'))
    await writeFile(join(root.path, '.github/x.yml'), 'fail-on: low\n')
    expect(readTreeFile(root.path, '.github/x.yml', 100)?.toString()).toBe('fail-on: low\n')
    expect(readTreeFile(root.path, '.github/y.yml', 100)).toBeNull()
    expect(readTreeFile(root.path, 'no/y.yml', 100)).toBeNull()
  })

  test('is read up to one byte more than it may have', async () => {
    await using root = await makeFolder()
    await writeFile(join(root.path, 'a'), 'x'.repeat(10_000))
    expect(readTreeFile(root.path, 'a', 5000)).toHaveLength(5001)
    expect(readTreeFile(root.path, 'a', 10_000)).toHaveLength(10_000)
  })

  test.skipIf(process.platform === 'win32')(
    'is never reached by a link, nor a pipe or a folder',
    async () => {
      await using root = await makeFolder()
      await using outside = await makeFolder()
      await writeFile(join(outside.path, 'secret.yml'), 'password: x\n')
      await symlink(join(outside.path, 'secret.yml'), join(root.path, 'link.yml'))
      await symlink(outside.path, join(root.path, 'folder'))
      execFileSync('mkfifo', [join(root.path, 'pipe.yml')])
      for (const path of ['link.yml', 'folder/secret.yml', 'pipe.yml']) {
        expect(() => readTreeFile(root.path, path, 100)).toThrow(
          /no plain (file|folder); store it in the repository/,
        )
      }
      await mkdir(join(root.path, 'real'))
      expect(() => readTreeFile(root.path, 'real', 100)).toThrow(UserError)
    },
  )

  test.each(['../x', '/etc/passwd', 'a/../../x', '', 'a//b', './a', 'a\0b'])('is not %j', async (path) => {
    await using root = await makeFolder()
    expect(() => readTreeFile(root.path, path, 100)).toThrow(/is no path in the work tree/)
  })
})

describe('a file that someone names', () => {
  test.skipIf(process.platform === 'win32')(
    'may be a link, and a device without an end is read in part',
    async () => {
      await using root = await makeFolder()
      await writeFile(join(root.path, 'a.yml'), 'x')
      await symlink('a.yml', join(root.path, 'b.yml'))
      expect(readNamedFile(join(root.path, 'b.yml'), 100)?.toString()).toBe('x')
      expect(readNamedFile('/dev/zero', 100)).toHaveLength(101)
      expect(() => readNamedFile(root.path, 100)).toThrow(/cannot be read: a folder, no file/)
    },
  )
})
