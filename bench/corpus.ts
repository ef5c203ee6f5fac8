/**
 * A made-up project to scan: source-like files in folders, in a git work tree, without any key. Made once for each
 * shape and kept in the temporary folder.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { seededRandom, type Random } from './random.ts'

export interface Shape {
  readonly files: number
  /** Mean size of a file in bytes. */
  readonly meanSize: number
  readonly seed: number
}

export interface Corpus {
  readonly folder: string
  readonly files: number
  readonly bytes: number
}

/** What the files are made of. */
const words =
  'const let return function import export from if else for while new await async class this null true false string number value index result options config client server request response user session event graph phase photo alpha data list map filter render props state effect button layout header footer'.split(
    ' ',
  )
/** What a project that uses PostHog has besides, now and then: a search for keys has to look at each. */
const rareWords = ['posthog', 'phx_click', 'phx_update', 'posthogKey', 'personalApiKey', 'POSTHOG_HOST']
const rarity = 400
const marks = [' ', ' ', ' ', ' = ', '(', ')', ', ', '.', ': ', ' => ', ' + ', "'", '"', '[', ']', '{', '}']

/** On the average. */
const filesInFolder = 8

function sourceText(size: number, random: Random): string {
  const parts: string[] = []
  let length = 0
  let column = 0
  while (length < size) {
    const word = random.pick(random.below(rarity) === 0 ? rareWords : words)
    const part = word + random.pick(marks)
    parts.push(part)
    length += part.length
    column += part.length
    if (column > 20 + random.below(80)) {
      const indent = '  '.repeat(random.below(5))
      parts.push(`\n${indent}`)
      length += indent.length + 1
      column = indent.length
    }
  }
  return `${parts.join('')}\n`
}

/** Sizes as projects have them: most files small, a few ten times the mean. */
function size(mean: number, random: Random): number {
  const small = Math.floor(mean * 0.5)
  return random.below(20) === 0 ? small + random.below(mean * 20) : random.below(small * 2)
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** The files of a shape: `path` relative to the corpus, `/`-separated. */
export function* corpusFiles({ files, meanSize, seed }: Shape): Generator<{ path: string; text: string }> {
  const random = seededRandom(seed)
  const extensions = ['ts', 'tsx', 'js', 'json', 'md', 'css', 'py', 'yml']
  const folders = Array.from({ length: Math.ceil(files / filesInFolder) }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join('/'),
  )
  for (let i = 0; i < files; i++) {
    const path = `${random.pick(folders)}/${random.pick(words)}-${i}.${random.pick(extensions)}`
    yield { path, text: sourceText(size(meanSize, random), random) }
  }
}

/** The corpus of a shape, made if it is not there yet. */
export function makeCorpus(shape: Shape): Corpus {
  const folder = join(
    tmpdir(),
    `posthog-key-guard-bench-${shape.files}-${shape.meanSize}-${shape.seed.toString(16)}`,
  )
  const fresh = !existsSync(folder)
  const draft = `${folder}.draft-${process.pid}`
  let bytes = 0
  for (const { path, text } of corpusFiles(shape)) {
    bytes += text.length
    if (!fresh) continue
    mkdirSync(join(draft, dirname(path)), { recursive: true })
    writeFileSync(join(draft, path), text)
  }
  if (fresh) {
    git(draft, 'init', '--quiet', '--template=')
    git(draft, 'add', '--all')
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
  }
  return { folder, files: shape.files, bytes }
}
