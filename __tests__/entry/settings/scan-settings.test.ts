import { describe, expect, test } from 'vitest'
import { UserError } from '../../../src/core/user-error.ts'
import { readScanSettings } from '../../../src/entry/settings/scan-settings.ts'

const refusal = (...args: string[]): string => {
  try {
    readScanSettings(args)
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  throw new Error(`${args.join(' ')} was taken`)
}

test('without arguments the files below the current folder are scanned', () => {
  expect(readScanSettings([])).toMatchObject({
    source: { is: 'files', paths: ['.'], ignored: false },
    format: 'text',
    config: { is: 'default' },
    failOn: null,
    maxFileSize: null,
  })
})

test('flags may stand before and after paths, with a blank or an equals sign', () => {
  const settings = readScanSettings([
    'a',
    '--format=json',
    '--include',
    '*.ts',
    'b',
    '--include=**/x',
    '--',
    '--c',
  ])
  expect(settings).toMatchObject({
    source: { is: 'files', paths: ['a', 'b', '--c'] },
    format: 'json',
    include: ['*.ts', '**/x'],
  })
})

test('a history, whole or what is new', () => {
  expect(readScanSettings(['--history']).source).toEqual({
    is: 'history',
    allObjects: false,
    allowShallow: false,
    sinceState: null,
  })
  const flags = ['--history', '--allow-shallow', '--since-state=s.json']
  expect(readScanSettings(flags).source).toMatchObject({ allowShallow: true, sinceState: 's.json' })
  expect(readScanSettings(['--history', '--all-objects']).source).toMatchObject({ allObjects: true })
})

describe('one line says what to change', () => {
  test.each([
    [['--formt', 'json'], 'there is no flag --formt; did you mean "format"?; see --help'],
    [['-x'], 'there is no flag -x; see --help'],
    [['--format'], '--format needs a value: --format FORMAT'],
    [['--format='], '--format needs a value: --format FORMAT'],
    [
      ['--format', 'jsn'],
      '--format takes text, json, sarif, markdown or github, not "jsn"; did you mean "json"?',
    ],
    [['--format', 'html'], '--format html is not in this version; take text, json, sarif, markdown, github'],
    [['--format', 'json', '--format', 'sarif'], '--format is given twice; keep one'],
    [['--staged=1'], '--staged takes no value; leave "=1" away'],
    [['--staged', '--stdin'], '--staged and --stdin are two sources; scan one at a time'],
    [['--staged', 'src'], '--staged takes no path; leave the path away, or choose paths with --include'],
    [['--history', '--staged'], '--staged and --history are two sources; scan one at a time'],
    [['--history', 'src'], '--history takes no path; leave the path away, or choose paths with --include'],
    [['--all-objects'], '--all-objects goes with --history; add it, or leave both away'],
    [
      ['--range', 'a..b', '--since-state', 'x'],
      '--since-state goes with --history; add it, or leave both away',
    ],
    [
      ['--history', '--all-objects', '--since-state', 'x'],
      '--all-objects and --since-state contradict each other: what nothing reaches has no order of time; keep one',
    ],
    [['--verify'], '--verify is not in this version; leave it away'],
    [['--config', 'x', '--no-config'], '--config and --no-config contradict each other; keep one'],
    [['--max-file-size', 'big'], '--max-file-size takes a size such as 500kB, 20MB or 1GiB, not "big"'],
    [
      ['--fail-on', 'hihg'],
      '--fail-on takes critical, high, medium, low or never, not "hihg"; did you mean "high"?',
    ],
  ])('%j', (args, message) => {
    expect(refusal(...args)).toBe(message)
  })

  test('and what was typed is inert in it', () => {
    expect(refusal('--x\n::error::y')).not.toContain('\n')
    expect(refusal('--format', '\u001b[31m##[error]')).toMatch(/^[\x20-\x7e]*$/)
  })
})

test.each([
  ['1', 1],
  ['500kB', 500_000],
  ['20MB', 20_000_000],
  ['20 m', 20_000_000],
  ['1.5GiB', 1_610_612_736],
])('a size of %s is %d bytes', (text, bytes) => {
  expect(readScanSettings(['--max-file-size', text]).maxFileSize).toBe(bytes)
})
