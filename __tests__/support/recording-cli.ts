/** A stand-in for the command line: writes down how a hook called it, and ends as it is told. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export interface Call {
  readonly args: readonly string[]
  readonly stdin: string
  /** What git would commit, as seen from inside the hook. */
  readonly staged: readonly string[]
  /** The files that it was given, as they were on disk; of a link, what it points at. */
  readonly files: Readonly<Record<string, string>>
}

export interface RecordingCli {
  readonly path: string
  /** What was called since the last look. */
  calls(): readonly Call[]
  endWith(code: number): void
}

const program = (notes: string): string => `#!/usr/bin/env node
const { execFileSync } = require('node:child_process')
const fs = require('node:fs')
const here = ${JSON.stringify(notes)}
const args = process.argv.slice(2)
const stdin = args.includes('--pre-push') ? fs.readFileSync(0, 'utf8') : ''
const staged = execFileSync('git', ['diff', '--cached', '--name-only', '-z'], { encoding: 'utf8' }).split('\\0').filter(Boolean)
const names = args.includes('--') ? args.slice(args.indexOf('--') + 1) : []
const content = (name) => fs.lstatSync(name).isSymbolicLink() ? fs.readlinkSync(name) : fs.readFileSync(name, 'utf8')
const files = Object.fromEntries(names.map((name) => [name, content(name)]))
fs.appendFileSync(here + '/calls', JSON.stringify({ args, stdin, staged, files }) + '\\n')
process.exitCode = fs.existsSync(here + '/code') ? Number(fs.readFileSync(here + '/code', 'utf8')) : 0
`

/**
 * @param path where to put it; its folder is made
 * @param folder where it writes down what it saw
 */
export function recordingCli(path: string, folder = dirname(path)): RecordingCli {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, program(folder), { mode: 0o755 })
  writeFileSync(join(dirname(path), 'package.json'), '{"type":"commonjs"}')
  return {
    path,
    calls() {
      const file = join(folder, 'calls')
      if (!existsSync(file)) return []
      const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
      rmSync(file)
      return lines.map((line) => JSON.parse(line) as Call)
    },
    endWith(code) {
      writeFileSync(join(folder, 'code'), String(code))
    },
  }
}
