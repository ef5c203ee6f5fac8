/** A source read to its end by the real engine, and what it says about each hit. */
import { createEngine } from '../../src/core/detect/engine.ts'
import {
  PieceError,
  type Coverage,
  type Detector,
  type RawSkipped,
  type Sighting,
  type Source,
  type Whereabouts,
} from '../../src/ports/source.ts'

/** A hit at one place; the path as a character for each byte. */
export interface Found extends Omit<Whereabouts, 'path'> {
  readonly path: string | null
  readonly fingerprint: string
  readonly line: number
  readonly column: number
}

export interface Scanned {
  readonly found: readonly Found[]
  readonly coverage: Coverage
  /** Of the coverage, and of pieces that could not be read. */
  readonly skipped: readonly (Omit<RawSkipped, 'path'> & { readonly path: string })[]
  readonly pieces: number
}

/** @param windowSize of the engine, bytes: small ones show that pieces are read piecewise */
export async function scanSource(source: Source, windowSize?: number): Promise<Scanned> {
  const engine = createEngine(windowSize === undefined ? {} : { windowSize })
  const detector: Detector = { scan: (piece, found) => engine.scan(piece, found) }
  const sightings: Sighting[] = []
  const unread: RawSkipped[] = []
  let pieces = 0
  try {
    for (let piece = await source.next(); piece !== null; piece = await source.next()) {
      const { origin } = piece
      pieces++
      try {
        await engine.scan(piece, (hit) => sightings.push({ origin, hit }))
      } catch (error) {
        if (!(error instanceof PieceError)) throw error
        unread.push({ path: error.path, reason: error.message, incomplete: true })
      }
    }
    const places = sightings.length === 0 ? [] : await source.locate(sightings, detector)
    const found = sightings.flatMap(({ hit }, index) =>
      places[index]!.map((place) => ({
        ...place,
        path: place.path === null ? null : Buffer.from(place.path).toString('latin1'),
        fingerprint: hit.secret.fingerprint,
        line: hit.line,
        column: hit.column,
      })),
    )
    const coverage = source.coverage()
    const skipped = [...coverage.skipped, ...unread].map(({ path, ...rest }) => ({
      ...rest,
      path: typeof path === 'string' ? path : Buffer.from(path).toString('latin1'),
    }))
    return { found, coverage, skipped, pieces }
  } finally {
    await source.close()
  }
}
