/** A made-up repository with a long history, packed as a server would have packed it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { cached } from './cache.ts'
import type { Corpus } from './corpus.ts'
import { git, gitEnvironment } from './git.ts'
import { historyStream, type HistoryShape } from './history-stream.ts'
import { historySizes, type HistorySizes } from './object-sizes.ts'

const batch = 1 << 18

/** The stream in larger pieces: a write for each line would take most of the time. */
function* batches(pieces: Iterable<string | Buffer>): Generator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  for (const piece of pieces) {
    const part = Buffer.from(piece)
    parts.push(part)
    length += part.length
    if (length < batch) continue
    yield Buffer.concat(parts)
    parts = []
    length = 0
  }
  yield Buffer.concat(parts)
}

/** Imports the history of a shape into an empty folder: a repository with no files checked out. */
export async function importHistory(shape: HistoryShape, folder: string): Promise<void> {
  git(folder, 'init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main')
  // It is packed anew afterwards: what costs time here is lost.
  const hasty = ['-c', 'core.compression=1', 'fast-import', '--quiet', '--done', '--depth=0']
  const child = spawn('git', ['-C', folder, ...hasty], {
    env: gitEnvironment,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  await pipeline(Readable.from(batches(historyStream(shape))), child.stdin)
  const [status] = (await ended) as [number | null]
  if (status !== 0) throw new Error(`git fast-import ended with ${String(status)}`)
}

async function writeHistory(shape: HistoryShape, folder: string): Promise<HistorySizes> {
  await importHistory(shape, folder)
  // As `git gc --aggressive` packs: nothing that fast-import deflated is taken over.
  git(folder, 'repack', '-adFq', '--depth=50')
  git(folder, 'pack-refs', '--all')
  // Nothing is checked out, but trufflehog takes no repository without an index.
  git(folder, 'read-tree', '--empty')
  return historySizes(folder)
}

/** The corpus of a shape, made if it is not there yet. */
export async function makeHistory(shape: HistoryShape): Promise<Corpus> {
  const sources = ['history.ts', 'history-stream.ts', 'changing-tree.ts', 'source-text.ts', '../random.ts']
  const { commits, seed } = shape
  const name = `history-${commits}-${seed.toString(16)}`
  const { folder, facts } = await cached(name, sources, (draft) => writeHistory(shape, draft))
  return {
    folder,
    git: 'work tree',
    made: true,
    sizes: { name: 'made up', count: facts.objects, commits, bytes: facts.bytes, seed },
  }
}
