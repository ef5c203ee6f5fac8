/** Every key of a repository's object store and of its refs' names, found the plain way, and where it is said to stand. */
import { locateInHistory } from '../../src/adapters/git/history/locate-history.ts'
import type { HistoryOrigin } from '../../src/adapters/git/history/history-origin.ts'
import { splitCommit } from '../../src/adapters/git/commit-text.ts'
import { itemsInTree } from '../../src/adapters/git/tree-object.ts'
import { createEngine } from '../../src/core/detect/engine.ts'
import type { Sighting, Whereabouts } from '../../src/ports/source.ts'
import type { TestRepository } from './repository.ts'

const engine = createEngine()

/** A place; its path as a character for each byte. */
export interface Located extends Omit<Whereabouts, 'path'> {
  readonly path: string | null
  readonly fingerprint: string
}

export interface LocatedAll {
  /** In the order of in, path, commit. */
  readonly places: readonly Located[]
  readonly skipped: readonly string[]
}

export interface LocateAllOptions {
  readonly unreachable?: boolean
  /** Each sighting so often, as if its object stood in as many packs. */
  readonly times?: number
}

export async function locateAll(
  repo: TestRepository,
  { unreachable = false, times = 1 }: LocateAllOptions = {},
): Promise<LocatedAll> {
  const once = await sightingsIn(repo)
  const sightings = Array.from({ length: times }, () => once).flat()
  const { places, skipped } = await locateInHistory(repo.at, sightings, { unreachable })
  const located = sightings.flatMap(({ hit }, index) =>
    places[index]!.map(({ path, ...place }): Located => ({
      ...place,
      path: path === null ? null : Buffer.from(path).toString('latin1'),
      fingerprint: hit.secret.fingerprint,
    })),
  )
  const order = (place: Located): string => [place.in, place.path, place.commit].join('\0')
  return {
    places: located.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    skipped: skipped.map(({ path, reason, incomplete }) => {
      return `${Buffer.from(path).toString('latin1')}: ${reason}${incomplete ? '' : ' (complete)'}`
    }),
  }
}

async function sightingsIn(repo: TestRepository): Promise<readonly Sighting[]> {
  const listing = await repo.run(['cat-file', '--batch-all-objects', '--batch'])
  const refs = (await repo.run(['for-each-ref', '--format=%(refname)'])).toString('latin1').split('\n')
  const found: Sighting[] = []
  const look = (bytes: Buffer, origin: HistoryOrigin): void => {
    for (const hit of engine.scanBytes(bytes)) found.push({ origin, hit })
  }
  for (const { id, type, bytes } of objectsIn(listing)) {
    if (type === 'blob') look(bytes, { is: 'blob', id })
    if (type === 'tag') look(bytes, { is: 'tag', id })
    if (type === 'commit') {
      const { header, message } = splitCommit(bytes)
      look(message, { is: 'message', commit: id, header })
      look(header, { is: 'header', commit: id, header })
    }
    if (type !== 'tree') continue
    for (const { name } of itemsInTree(bytes, id.length / 2)) {
      look(Buffer.from(name, 'latin1'), { is: 'name', tree: id, name })
    }
  }
  for (const name of refs) look(Buffer.from(name, 'latin1'), { is: 'ref', name })
  return found
}

function* objectsIn(
  listing: Buffer,
): Generator<{ readonly id: string; readonly type: string; readonly bytes: Buffer }> {
  for (let at = 0; at < listing.length;) {
    const end = listing.indexOf(0x0a, at)
    const [id = '', type = '', size = '0'] = listing.toString('latin1', at, end).split(' ')
    const bytes = listing.subarray(end + 1, end + 1 + Number(size))
    yield { id, type, bytes }
    at = end + 1 + bytes.length + 1
  }
}
