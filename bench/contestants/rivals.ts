/**
 * Other scanners that are on the PATH, as `docs/rivals.md` has them: by their own defaults, only never asking anybody
 * whether a key lives or whether there is a newer version. None gets a report file: gitleaks and betterleaks delete the
 * file they test, even a device.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Corpus } from '../corpora/corpus.ts'
import { codes, type Contestant } from './contestant.ts'
import { isInstalled } from './programs.ts'

interface Rival {
  readonly id: string
  readonly program: string
  /** Beside 0, the codes with which it tells that it found something. */
  readonly found: readonly number[]
  readonly tree: (corpus: Corpus) => readonly string[]
  readonly history: (corpus: Corpus) => readonly string[]
}

/** Only what kingfisher itself counts as PostHog's. */
const posthogOnly = ['--turbo', '--rule', 'betterleaks.posthog']
const quietKingfisher = ['scan', '--no-validate', '--no-update-check']

function like(program: 'gitleaks' | 'betterleaks'): Rival {
  const flags = ['--no-banner', '--exit-code=0']
  return {
    id: program,
    program,
    found: [],
    tree: ({ folder }) => ['dir', ...flags, folder],
    history: ({ folder }) => ['git', ...flags, folder],
  }
}

function kingfisher(id: string, ...flags: readonly string[]): Rival {
  return {
    id,
    program: 'kingfisher',
    found: [200, 205],
    tree: ({ folder }) => [...quietKingfisher, '--git-history', 'none', ...flags, folder],
    history: ({ folder }) => [...quietKingfisher, '--git-history', 'full', ...flags, folder],
  }
}

/** A file that tells trufflehog to leave `.git` out, which the others do by themselves; removed at the end. */
function withoutGit(): string {
  const folder = mkdtempSync(join(tmpdir(), 'key-guard-bench-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  const file = join(folder, 'exclude')
  writeFileSync(file, '/\\.git(/|$)\n')
  return file
}

const quietTrufflehog = ['--no-verification', '--no-update']

const rivals: readonly Rival[] = [
  like('gitleaks'),
  {
    id: 'trufflehog',
    program: 'trufflehog',
    found: [],
    tree: ({ folder }) => ['filesystem', ...quietTrufflehog, `--exclude-paths=${withoutGit()}`, folder],
    history: ({ folder, git }) => [
      ...['git', ...quietTrufflehog, ...(git === 'bare' ? ['--bare'] : [])],
      `file://${folder}`,
    ],
  },
  like('betterleaks'),
  kingfisher('kingfisher'),
  kingfisher('kingfisher --turbo, PostHog only', ...posthogOnly),
]

/** @param against the ids of what they are measured against */
export function rivalsOn(
  what: 'tree' | 'history',
  corpus: Corpus,
  against: readonly string[],
): readonly Contestant[] {
  return rivals
    .filter(({ program }) => isInstalled(program))
    .map((rival) => ({
      id: rival.id,
      command: [rival.program, ...rival[what](corpus)],
      exitCodes: codes(corpus, 0, ...rival.found),
      against,
      explains: false,
    }))
}
