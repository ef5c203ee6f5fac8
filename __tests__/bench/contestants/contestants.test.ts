import { chmodSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Corpus } from '../../../bench/corpora/corpus.ts'
import { versionIn } from '../../../bench/contestants/programs.ts'
import { historyContestants } from '../../../bench/parts/history.ts'
import { treeContestants } from '../../../bench/parts/tree.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const made: Corpus = {
  folder: '/corpus',
  git: 'work tree',
  made: true,
  sizes: { name: 'made up', count: 1, bytes: 1 },
}
const given: Corpus = { ...made, made: false }
const scanners = ['gitleaks', 'trufflehog', 'betterleaks', 'kingfisher']

let programs: ReturnType<typeof temporaryFolder>

/** A PATH on which these programs stand, and no others. */
function onPath(...names: readonly string[]): void {
  for (const name of names) chmodSync(programs.write(name, '#!/bin/sh\n'), 0o755)
  vi.stubEnv('PATH', programs.path)
}

beforeEach(() => {
  programs = temporaryFolder()
})

afterEach(() => {
  vi.unstubAllEnvs()
  programs[Symbol.dispose]()
})

it('takes the scanners that are on the PATH only', () => {
  onPath('betterleaks')
  const ids = treeContestants('cli.js', made).map(({ id }) => id)
  expect(ids).toEqual(['bare node', 'rg', 'scan', 'betterleaks'])
})

it('measures each scan against the yardstick, and other scanners against ours, too', () => {
  onPath(...scanners)
  const against = (list: ReturnType<typeof treeContestants>): object =>
    Object.fromEntries(list.map((contestant) => [contestant.id, contestant.against]))
  const rivals = ['rg', 'scan']
  expect(against(treeContestants('cli.js', made))).toEqual({
    'bare node': [],
    rg: [],
    scan: ['rg'],
    gitleaks: rivals,
    trufflehog: rivals,
    betterleaks: rivals,
    kingfisher: rivals,
    'kingfisher --turbo, PostHog only': rivals,
  })
  expect(against(historyContestants('cli.js', made))).toMatchObject({
    'cat-file': [],
    'scan --history': ['cat-file'],
    'git log -p | rg': ['cat-file'],
    gitleaks: ['cat-file', 'scan --history'],
  })
})

describe('other scanners', () => {
  it('ask nobody whether a key lives, and write no report: they would delete the file', () => {
    onPath(...scanners)
    for (const list of [treeContestants, historyContestants]) {
      const commands = new Map(list('cli.js', given).map(({ command }) => [command[0]!, command]))
      expect(commands.get('trufflehog')).toContain('--no-verification')
      expect(commands.get('kingfisher')).toContain('--no-validate')
      for (const command of commands.values()) {
        expect(command).not.toContain('-r')
        expect(command.join(' ')).not.toContain('--report-path')
      }
    }
  })

  it('say nothing that is shown', () => {
    onPath(...scanners)
    const shown = treeContestants('cli.js', given).filter(({ explains }) => explains)
    expect(shown.map(({ id }) => id)).toEqual(['bare node', 'rg', 'scan'])
  })

  it('do not fail for keys in what somebody names, but do in what was made without', () => {
    onPath('kingfisher')
    const codes = (corpus: Corpus): readonly number[] => treeContestants('cli.js', corpus).at(-1)!.exitCodes
    expect(codes(given)).toEqual([0, 200, 205])
    expect(codes(made)).toEqual([0])
  })

  it('are told of a bare repository', () => {
    onPath('trufflehog')
    const command = (corpus: Corpus): readonly string[] =>
      historyContestants('cli.js', corpus).at(-1)!.command
    expect(command({ ...given, git: 'bare' })).toContain('--bare')
    expect(command(given)).not.toContain('--bare')
  })
})

it('scans a plain folder whole', () => {
  onPath()
  const scan = (corpus: Corpus): readonly string[] => treeContestants('cli.js', corpus)[2]!.command.slice(1)
  expect(scan(made)).toEqual(['cli.js', 'scan', '/corpus'])
  expect(scan({ ...given, git: 'none' })).toEqual(['cli.js', 'scan', '--no-ignore', '/corpus'])
})

it('scans a history where it stands', () => {
  onPath()
  const { command, cwd } = historyContestants('/cli.js', made)[1]!
  expect([command.slice(1), cwd]).toEqual([['/cli.js', 'scan', '--history'], '/corpus'])
})

it.each([
  ['git version 2.39.5\n', '2.39.5'],
  ['ripgrep 13.0 -SIMD', '13.0'],
  ['trufflehog dev', null],
])('reads the version in %j', (text, version) => {
  expect(versionIn(text)).toBe(version)
})
