import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeOutput } from '../../../src/adapters/fs/write-output.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { hasPermissions, withoutRoot } from '../../support/without-root.ts'

const posix = process.platform !== 'win32'
const module = new URL('../../../src/adapters/fs/write-output.ts', import.meta.url).href
const program = `
  const { writeOutput } = await import(process.argv[1])
  try { writeOutput(process.argv[2], 'x'.repeat(Number(process.argv[3]))) }
  catch (error) { console.error(error.name + ': ' + error.message); process.exitCode = 2 }`

/** The arguments of a child that writes so many bytes. */
const writing = (path: string, bytes: number) => [
  '--input-type=module',
  '-e',
  program,
  module,
  path,
  String(bytes),
]

function failure(path: string, data: string): Error {
  try {
    writeOutput(path, data)
  } catch (error) {
    return error as Error
  }
  throw new Error('it did not fail')
}

describe('a plain file', () => {
  test('is made, with the permissions that new files get', () => {
    using folder = temporaryFolder()
    writeOutput(folder.at('ü.json'), 'text ü')
    expect(readFileSync(folder.at('ü.json'), 'utf8')).toBe('text ü')
    writeFileSync(folder.at('usual'), '')
    expect(statSync(folder.at('ü.json')).mode).toBe(statSync(folder.at('usual')).mode)
    expect(readdirSync(folder.path).sort()).toEqual(['usual', 'ü.json'])
  })

  test('is replaced in one step and keeps its permissions', () => {
    using folder = temporaryFolder()
    const path = folder.write('report', 'an old and longer text')
    if (posix) chmodSync(path, 0o640)
    const before = statSync(path)
    writeOutput(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode).toBe(before.mode)
    if (posix) expect(statSync(path).ino).not.toBe(before.ino)
  })

  test.runIf(posix)('behind a link: the link stays', () => {
    using folder = temporaryFolder()
    folder.write('real/report', 'old')
    symlinkSync('real/report', folder.at('link'))
    symlinkSync('real/new', folder.at('dangling'))
    symlinkSync('dangling', folder.at('twice'))
    writeOutput(folder.at('link'), 'new')
    writeOutput(folder.at('twice'), 'made')
    expect(readFileSync(folder.at('real/report'), 'utf8')).toBe('new')
    expect(readFileSync(folder.at('real/new'), 'utf8')).toBe('made')
    expect(readlinkSync(folder.at('link'))).toBe('real/report')
    expect(readlinkSync(folder.at('dangling'))).toBe('real/new')
    expect(readdirSync(folder.at('real')).sort()).toEqual(['new', 'report'])
  })
})

describe('what is no plain file is written to, never replaced', () => {
  test.runIf(posix)('a device', () => {
    writeOutput('/dev/null', 'text')
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.runIf(posix)('a pipe', async () => {
    using folder = temporaryFolder()
    execFileSync('mkfifo', [folder.at('pipe')])
    const reader = spawn('cat', [folder.at('pipe')], { stdio: ['ignore', 'pipe', 'inherit'] })
    let read = 0
    reader.stdout.on('data', (chunk: Buffer) => (read += chunk.length))
    const writer = spawn(process.execPath, writing(folder.at('pipe'), 300_000), { stdio: 'inherit' })
    await Promise.all([once(reader, 'close'), once(writer, 'close')])
    expect(read).toBe(300_000)
    expect(lstatSync(folder.at('pipe')).isFIFO()).toBe(true)
  })

  test.runIf(posix)('standard output, whatever it is', async () => {
    using folder = temporaryFolder()
    // The runner's pipes are sockets, which cannot be opened by name.
    const child = spawn(process.execPath, writing('/dev/stdout', 300_000), {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let read = 0
    child.stdout.on('data', (chunk: Buffer) => (read += chunk.length))
    await once(child, 'close')
    expect(read).toBe(300_000)

    const file = folder.write('log', '')
    const line = 'echo before >&3; "$@" >&3; echo after >&3'
    spawnSync('sh', ['-c', `exec 3>>"$0"; ${line}`, file, process.execPath, ...writing('/dev/stdout', 4)])
    expect(readFileSync(file, 'utf8')).toBe('before\nxxxxafter\n')
  })
})

describe('what cannot be written says what to change, and leaves things as they were', () => {
  test('a folder that does not exist is not made', () => {
    using folder = temporaryFolder()
    const path = folder.at('no/report')
    const error = failure(path, '')
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe(`cannot write ${path}: its folder does not exist; make the folder first`)
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('a folder', () => {
    using folder = temporaryFolder()
    expect(failure(folder.path, '')).toBeInstanceOf(UserError)
  })

  test.runIf(posix)('links that go round', () => {
    using folder = temporaryFolder()
    symlinkSync('b', folder.at('a'))
    symlinkSync('a', folder.at('b'))
    expect(failure(folder.at('a'), '')).toBeInstanceOf(UserError)
  })

  test.runIf(hasPermissions)('a folder or a file without permission', () => {
    using folder = temporaryFolder()
    mkdirSync(folder.at('closed'))
    chmodSync(folder.at('closed'), 0o555)
    mkdirSync(folder.at('open'))
    chmodSync(folder.at('open'), 0o777)
    chmodSync(folder.write('open/read-only', 'old'), 0o444)
    withoutRoot(() => {
      for (const name of ['closed/report', 'open/read-only']) {
        const error = failure(folder.at(name), 'new')
        expect(error).toBeInstanceOf(UserError)
        expect(error.message).toMatch(/: permission denied; choose another place$/)
      }
    })
    expect(readFileSync(folder.at('open/read-only'), 'utf8')).toBe('old')
    expect(readdirSync(folder.at('open'))).toEqual(['read-only'])
  })

  test.runIf(process.platform === 'linux')('a full disk', () => {
    const error = failure('/dev/full', 'x')
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toMatch(/^cannot write \/dev\/full: the disk is full; [^\n]+$/)
  })

  test.runIf(posix)('a write that ends half-way leaves the old file and no other', () => {
    using folder = temporaryFolder()
    const path = folder.write('report', 'old')
    // A file of this shell's children ends at 8 blocks: a write beyond fails as on a full disk.
    const args = ['-c', 'ulimit -f 8; "$0" "$@"', process.execPath, ...writing(path, 1_000_000)]
    const { status, stderr } = spawnSync('sh', args, { encoding: 'utf8' })
    expect(stderr).toMatch(/^UserError: cannot write [^\n]+\n$/)
    expect(status).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder.path)).toEqual(['report'])
  })
})
