/** A made-up project to scan: source-like files in folders, in a git work tree, without any key. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { seededRandom, type Random } from '../random.ts'
import { cached } from './cache.ts'
import type { Corpus } from './corpus.ts'
import { git } from './git.ts'
import { sourceLines, textOf, words } from './source-text.ts'

export interface TreeShape {
  readonly files: number
  /** Mean size of a file in bytes. */
  readonly meanSize: number
  readonly seed: number
}

/** On the average. */
const filesInFolder = 8

/** Sizes as projects have them: most files small, a few ten times the mean. */
function size(mean: number, random: Random): number {
  const small = Math.floor(mean * 0.5)
  return random.below(20) === 0 ? small + random.below(mean * 20) : random.below(small * 2)
}

/** The files of a shape: `path` relative to the corpus, `/`-separated. */
export function* treeFiles({ files, meanSize, seed }: TreeShape): Generator<{ path: string; text: string }> {
  const random = seededRandom(seed)
  const extensions = ['ts', 'tsx', 'js', 'json', 'md', 'css', 'py', 'yml']
  const folders = Array.from({ length: Math.ceil(files / filesInFolder) }, () =>
    Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join('/'),
  )
  for (let i = 0; i < files; i++) {
    const path = `${random.pick(folders)}/${random.pick(words)}-${i}.${random.pick(extensions)}`
    yield { path, text: textOf(sourceLines(size(meanSize, random), random)) }
  }
}

function writeTree(shape: TreeShape, folder: string): Promise<{ bytes: number }> {
  let bytes = 0
  for (const { path, text } of treeFiles(shape)) {
    bytes += text.length
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  git(folder, 'init', '--quiet', '--template=', '--object-format=sha1')
  git(folder, 'add', '--all')
  return Promise.resolve({ bytes })
}

/** The corpus of a shape, made if it is not there yet. */
export async function makeTree(shape: TreeShape): Promise<Corpus> {
  const { files, meanSize, seed } = shape
  const name = `tree-${files}-${meanSize}-${seed.toString(16)}`
  const sources = ['tree.ts', 'source-text.ts', '../random.ts']
  const { folder, facts } = await cached(name, sources, (draft) => writeTree(shape, draft))
  return {
    folder,
    git: 'work tree',
    made: true,
    sizes: { name: 'made up', count: files, bytes: facts.bytes, seed },
  }
}
