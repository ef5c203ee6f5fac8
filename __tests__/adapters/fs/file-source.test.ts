import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileSource, type FileSourceOptions } from '../../../src/adapters/fs/file-source.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import { madeHit } from '../../support/made-hit.ts'
import { readPiece, readSource } from '../../support/read-source.ts'
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'
import { hasPermissions, withoutRoot } from '../../support/without-root.ts'

const posix = process.platform !== 'win32'
const isRoot = process.getuid?.() === 0

/** A path as one would print it, to compare with. */
type Seen = Record<string, string>

function sourceOf(
  folder: TemporaryFolder,
  names: readonly (string | Buffer)[],
  options: Partial<FileSourceOptions> = {},
) {
  const list = Buffer.concat(names.map((name) => Buffer.concat([Buffer.from(name), Buffer.from([0])])))
  return fileSource({ root: folder.path, names: list, tracked: false, maxFileSize: null, ...options })
}

function skippedOf(source: ReturnType<typeof sourceOf>) {
  return source.coverage().skipped.map(({ path, reason, incomplete }) => ({
    path: Buffer.from(path).toString('latin1'),
    reason,
    incomplete,
  }))
}

async function contents(source: ReturnType<typeof sourceOf>, size?: number): Promise<Seen> {
  const seen: Seen = {}
  for (const { origin, bytes } of await readSource(source, size)) {
    const [places] = source.locate([{ origin, hit: madeHit({ end: bytes.length }) }])
    const place = places![0]!
    seen[`${place.in} ${Buffer.from(place.path!).toString('latin1')}`] = bytes.toString('latin1')
  }
  return seen
}

describe('content', () => {
  test('every file is read byte for byte with a buffer of any size', async () => {
    using folder = temporaryFolder()
    const file = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 4 }),
        fc.integer({ min: 1, max: 97 }),
        async (files, size) => {
          const names = files.map((_, index) => `f${index}`)
          const expected = files.map((bytes, index) => {
            folder.write(names[index]!, bytes)
            return [`file ${names[index]!}`, Buffer.from(bytes).toString('latin1')]
          })
          const source = sourceOf(folder, names)
          expect(await contents(source, size)).toEqual(Object.fromEntries(expected))
          expect(source.coverage()).toEqual({
            files: files.length,
            blobs: 0,
            commits: 0,
            skipped: [],
            range: null,
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('names with spaces, dashes, line breaks and accents are opened as they are', async () => {
    using folder = temporaryFolder('kg wörk ')
    const names = ['-rf', ' a b ', 'été/ü.txt', '日本.txt', ...(posix ? ['a\nb', 'a:b\\c', '"q"'] : [])]
    for (const name of names) folder.write(name, `in ${name}`)
    const seen = await contents(sourceOf(folder, names))
    const expected = names.map((name) => [
      `file ${Buffer.from(name).toString('latin1')}`,
      Buffer.from(`in ${name}`).toString('latin1'),
    ])
    expect(seen).toEqual(Object.fromEntries(expected))
  })

  test.runIf(process.platform === 'linux')(
    'a name that is not UTF-8 is opened and reported raw',
    async () => {
      using folder = temporaryFolder()
      const raw = Buffer.from([0x61, 0xff, 0x2f, 0xfe, 0x62])
      const at = (bytes: Buffer) => Buffer.concat([Buffer.from(`${folder.path}/`), bytes])
      mkdirSync(at(raw.subarray(0, 2)))
      writeFileSync(at(raw), 'raw')
      expect(await contents(sourceOf(folder, [raw]))).toEqual({ 'file a\xff/\xfeb': 'raw' })
    },
  )

  test('a file that grows is read to its new end, one that shrinks to its own', async () => {
    using folder = temporaryFolder()
    const grown = folder.write('grown', 'a'.repeat(10))
    const shrunk = folder.write('shrunk', 'b'.repeat(20))
    const source = sourceOf(folder, ['grown', 'shrunk'])
    const ten = Buffer.alloc(10)
    const first = source.next()
    expect(first!.read(ten)).toBe(10)
    appendFileSync(grown, 'new')
    expect((await readPiece(first!, 10)).toString()).toBe('new')
    const second = source.next()
    expect(second!.read(ten)).toBe(10)
    truncateSync(shrunk, 5)
    expect(second!.read(ten)).toBe(0)
    expect(source.next()).toBe(null)
    expect(source.coverage()).toMatchObject({ files: 2, skipped: [] })
  })

  test.runIf(process.platform === 'linux')('no descriptor stays open, wherever the reading stops', () => {
    using folder = temporaryFolder()
    const before = readdirSync('/proc/self/fd').length
    for (const name of ['a', 'b', 'c']) folder.write(name, 'x'.repeat(100))
    const source = sourceOf(folder, ['a', 'b', 'c'])
    source.next()
    void source.next()!.read(Buffer.alloc(10))
    source.next()
    source.close()
    expect(readdirSync('/proc/self/fd').length).toBe(before)
  })

  test('a Git LFS pointer is read and listed', async () => {
    using folder = temporaryFolder()
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
    folder.write('big.bin', pointer)
    folder.write('readme', `a ${pointer}`)
    const source = sourceOf(folder, ['big.bin', 'readme'])
    expect(await contents(source)).toEqual({ 'file big.bin': pointer, 'file readme': `a ${pointer}` })
    expect(skippedOf(source)).toEqual([
      {
        path: 'big.bin',
        reason: 'a Git LFS pointer: its content is not in the repository',
        incomplete: false,
      },
    ])
  })
})

describe('what is not read', () => {
  test('larger files, to the byte', async () => {
    using folder = temporaryFolder()
    folder.write('four', '1234')
    folder.write('five', '12345')
    const source = sourceOf(folder, ['four', 'five'], { maxFileSize: 4 })
    expect(await contents(source)).toEqual({ 'file four': '1234' })
    expect(skippedOf(source)).toEqual([
      { path: 'five', reason: 'larger than --max-file-size', incomplete: false },
    ])
  })

  test('what the path rules exclude, which is for them to list', async () => {
    using folder = temporaryFolder()
    folder.write('src/ü.ts', 'yes')
    folder.write('lib/a.ts', 'no')
    const asked: string[] = []
    const source = sourceOf(folder, ['src/ü.ts', 'lib/a.ts'], {
      select(path) {
        asked.push(path)
        return path.startsWith('src/')
      },
    })
    expect(Object.values(await contents(source))).toEqual(['yes'])
    expect(asked).toEqual(['src/ü.ts', 'lib/a.ts'])
    expect(skippedOf(source)).toEqual([])
  })

  test('a tracked file that was deleted is no matter, any other that is gone is', async () => {
    using folder = temporaryFolder()
    folder.write('plain', '')
    const names = ['gone', 'no/such/folder/file', 'plain/below']
    const tracked = sourceOf(folder, names, { tracked: true })
    expect(await contents(tracked)).toEqual({})
    expect(skippedOf(tracked)).toEqual([])
    const listed = sourceOf(folder, names)
    expect(await contents(listed)).toEqual({})
    expect(skippedOf(listed)).toEqual(
      names.map((path) => ({ path, reason: 'gone before it could be read', incomplete: true })),
    )
  })

  test('folders that git lists as one entry', async () => {
    using folder = temporaryFolder()
    folder.write('module/file', 'x')
    folder.write('nested/file', 'x')
    const source = sourceOf(folder, ['module', 'nested/'])
    expect(await contents(source)).toEqual({})
    const reason = 'a repository of its own, such as a submodule'
    expect(skippedOf(source)).toEqual([
      { path: 'module', reason, incomplete: false },
      { path: 'nested', reason, incomplete: false },
    ])
  })

  test('names that lead out of the tree', async () => {
    using folder = temporaryFolder()
    folder.write('secret', 'out')
    folder.write('tree/a/file', 'in')
    const names = ['../secret', 'a/../../secret', `/${folder.path}/secret`, '/secret', '..', 'a/./file']
    const source = fileSource({
      root: folder.at('tree'),
      names: Buffer.from(`${names.join('\0')}\0`),
      tracked: true,
      maxFileSize: null,
    })
    expect(await contents(source)).toEqual({})
    expect(skippedOf(source)).toEqual(
      names.map((path) => ({ path, reason: 'its name leads out of the tree', incomplete: true })),
    )
  })

  test.runIf(posix)('links: their target is text, what they point at stays unread', async () => {
    using folder = temporaryFolder()
    folder.write('outside/secret', 'out of the tree')
    folder.write('tree/file', 'in')
    folder.write('tree/real/deep/file', 'in')
    symlinkSync('../outside/secret', folder.at('tree/link'))
    symlinkSync('../outside', folder.at('tree/folder'))
    symlinkSync('nowhere', folder.at('tree/dangling'))
    symlinkSync('../..', folder.at('tree/real/up'))
    const names = [
      'dangling',
      'file',
      'folder',
      'folder/secret',
      'folder/other',
      'link',
      'real/up/outside/secret',
    ]
    const source = fileSource({
      root: folder.at('tree'),
      names: Buffer.from(`${names.join('\0')}\0`),
      tracked: true,
      maxFileSize: null,
    })
    expect(await contents(source)).toEqual({
      'file dangling': 'nowhere',
      'file file': 'in',
      'file folder': '../outside',
      'file link': '../outside/secret',
    })
    const reason = 'a symbolic link in the place of a folder: not followed'
    expect(skippedOf(source)).toEqual([
      { path: 'folder', reason, incomplete: false },
      { path: 'real/up', reason, incomplete: false },
    ])
  })

  test.runIf(posix)('pipes and sockets are listed, never opened', async () => {
    using folder = temporaryFolder()
    execFileSync('mkfifo', [folder.at('pipe')])
    const server = createServer().listen(folder.at('socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    const source = sourceOf(folder, ['pipe', 'socket'])
    expect(await contents(source)).toEqual({})
    server.close()
    const reason = 'not a plain file but a socket, a pipe or a device'
    expect(skippedOf(source)).toEqual([
      { path: 'pipe', reason, incomplete: false },
      { path: 'socket', reason, incomplete: false },
    ])
  })

  test.runIf(process.platform === 'linux' && isRoot)('devices are listed, never opened', async () => {
    using folder = temporaryFolder()
    execFileSync('mknod', [folder.at('zero'), 'c', '1', '5'])
    const source = sourceOf(folder, ['zero'])
    expect(await contents(source)).toEqual({})
    expect(skippedOf(source)).toMatchObject([{ path: 'zero', incomplete: false }])
  })

  test.runIf(hasPermissions)('what may not be read makes the scan incomplete, and only that', () => {
    using folder = temporaryFolder()
    folder.write('open', 'open')
    chmodSync(folder.write('closed', 'closed'), 0o000)
    folder.write('unlisted/file', 'known by name')
    folder.write('unlisted/sub/file', 'known by name, too')
    chmodSync(folder.at('unlisted'), 0o111)
    folder.write('barred/file', 'barred')
    chmodSync(folder.at('barred'), 0o000)
    const names = ['closed', 'open', 'unlisted/file', 'unlisted/sub/file', 'barred/file']
    const source = sourceOf(folder, names)
    const read = withoutRoot(() => {
      const texts: string[] = []
      const buffer = Buffer.alloc(100)
      for (let piece = source.next(); piece !== null; piece = source.next()) {
        texts.push(buffer.toString('latin1', 0, piece.read(buffer)))
      }
      return texts
    })
    expect(read).toEqual(['open', 'known by name', 'known by name, too'])
    expect(skippedOf(source)).toEqual([
      { path: 'closed', reason: 'permission denied', incomplete: true },
      { path: 'barred/file', reason: 'permission denied', incomplete: true },
    ])
  })
})

describe('names', () => {
  const key = () => mintKey('personal', generations[2]!)

  test('a path with a key in it is a piece, once for all files below', async () => {
    using folder = temporaryFolder()
    const [outer, inner] = [`d-${key()}`, `f-${key()}.txt`]
    const names = ['a', `x/${outer}/1`, `x/${outer}/2`, `x/${outer}/${inner}`, 'z']
    for (const name of names) folder.write(name, '')
    const source = sourceOf(folder, names)
    const pieces = (await readSource(source)).filter(({ bytes }) => bytes.length > 0)
    expect(pieces.map(({ bytes }) => bytes.toString())).toEqual([`x/${outer}`, `x/${outer}/${inner}`])

    const sighting = (piece: number, end: number) => ({
      origin: pieces[piece]!.origin,
      hit: madeHit({ end }),
    })
    const outerEnd = `x/${outer}`.length
    const located = source.locate([sighting(0, outerEnd), sighting(1, outerEnd), sighting(1, outerEnd + 9)])
    expect(located.map((places) => places.map(({ in: place, path }) => [place, String(path)]))).toEqual([
      [['path', `x/${outer}`]],
      [],
      [['path', `x/${outer}/${inner}`]],
    ])
  })

  test('not where the file is gone, nor where the path rules exclude it', async () => {
    using folder = temporaryFolder()
    const [gone, excluded, kept] = [`gone-${key()}`, `no/${key()}`, `yes/${key()}/file`]
    folder.write(excluded, '')
    folder.write(kept, '')
    const source = sourceOf(folder, [gone, excluded, kept], {
      tracked: true,
      select: (path) => path.endsWith('/file') || path.startsWith('gone'),
    })
    const pieces = (await readSource(source)).filter(({ bytes }) => bytes.length > 0)
    expect(pieces.map(({ bytes }) => bytes.toString())).toEqual([kept.replace('/file', '')])
  })
})
