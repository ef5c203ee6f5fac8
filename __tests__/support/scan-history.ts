/** A history read by the real engine in this thread, and what is said of each key. */
import { historySource, type HistoryOptions } from '../../src/adapters/git/history/history-source.ts'
import type { GitLocation } from '../../src/adapters/git/run-git.ts'
import { readSource } from '../../src/app/read-source.ts'
import { createEngine } from '../../src/core/detect/engine.ts'
import type { Coverage, Whereabouts } from '../../src/ports/source.ts'
import type { Threads } from '../../src/ports/threads.ts'

export interface FoundInHistory extends Omit<Whereabouts, 'path'> {
  /** A character for each byte. */
  readonly path: string | null
  readonly fingerprint: string
  readonly line: number
}

export interface ScannedHistory {
  /** In the order of in, path, commit. */
  readonly found: readonly FoundInHistory[]
  readonly skipped: readonly {
    readonly path: string
    readonly reason: string
    readonly incomplete: boolean
  }[]
  readonly coverage: Coverage
  readonly bytes: number
}

export const noThreads: Threads = {
  most: 0,
  start: () => Promise.reject(new Error('no thread is to be started')),
  close: () => Promise.resolve(),
}

const quiet = { update: () => undefined, end: () => undefined }
const clock = {
  milliseconds: () => performance.now(),
  today: () => '2026-01-01',
  pause: () => Promise.resolve(),
}
const interrupt = { signal: null, asked: new Promise<void>(() => undefined) }

export async function scanHistory(
  at: GitLocation,
  options: Partial<Omit<HistoryOptions, 'heap'>> & { readonly heapSize?: number } = {},
): Promise<ScannedHistory> {
  const { heapSize = 32 * 1024 * 1024, ...rest } = options
  const engine = createEngine({ heapSize })
  const source = historySource(at, {
    unreachable: false,
    allowShallow: false,
    maxSize: null,
    since: null,
    threads: noThreads,
    ...rest,
    heap: engine.heap,
  })
  try {
    const own = await readSource(source, { engine, clock, interrupt, progress: quiet })
    const readings = [own, ...((await source.readElsewhere?.()) ?? [])]
    const sightings = readings.flatMap((reading) => reading.sightings)
    const places = sightings.length === 0 ? [] : await source.locate(sightings, engine)
    const found = sightings.flatMap(({ hit }, index) =>
      places[index]!.map((place) => ({
        ...place,
        path: place.path === null ? null : Buffer.from(place.path).toString('latin1'),
        fingerprint: hit.secret.fingerprint,
        line: hit.line,
      })),
    )
    const coverages = [source.coverage(), ...readings.flatMap(({ coverage }) => coverage ?? [])]
    const unread = [...readings, ...coverages].flatMap(({ skipped }) => skipped)
    const skipped = (await source.settle?.(unread)) ?? unread
    return {
      found: found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
      skipped: skipped.map((skip) => ({ ...skip, path: Buffer.from(skip.path).toString('latin1') })),
      coverage: source.coverage(),
      bytes: readings.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  } finally {
    await source.close()
  }
}

function orderOf(place: FoundInHistory): string {
  return [place.in, place.path, place.commit, place.fingerprint].join('\0')
}
