/** Reads a source to its end: every piece goes through the engine, what cannot be read is noted and the rest goes on. */
import type { Engine } from '../core/detect/engine.ts'
import type { Clock } from '../ports/clock.ts'
import type { Interrupt } from '../ports/interrupt.ts'
import type { Progress } from '../ports/progress.ts'
import { PieceError, type Piece, type RawSkipped, type Sighting, type Source } from '../ports/source.ts'

export interface ReadingPorts {
  readonly engine: Engine
  readonly clock: Clock
  readonly interrupt: Interrupt
  readonly progress: Progress
}

export interface Reading {
  readonly sightings: readonly Sighting[]
  readonly skipped: readonly RawSkipped[]
}

/** Milliseconds of synchronous work after which signals and streams get their turn. */
const PAUSE_AFTER = 50

/** Places listed of one placeholder. */
const MAX_PLACES_OF_PLACEHOLDER = 100

/** Occurrences kept of one source: a file made to exhaust memory with keys ends the scan as incomplete instead. */
const MAX_SIGHTINGS = 100_000

const tooMany = `${MAX_SIGHTINGS} occurrences of keys were found before it`

export async function readSource(source: Source, ports: ReadingPorts): Promise<Reading> {
  const { engine, clock, interrupt, progress } = ports
  const sightings: Sighting[] = []
  const skipped: RawSkipped[] = []
  let lastPause = clock.milliseconds()
  let pieces = 0

  const placeholders = new Map<string, number>()
  const placesOf = (fingerprint: string): number => {
    const places = (placeholders.get(fingerprint) ?? 0) + 1
    placeholders.set(fingerprint, places)
    return places
  }
  const pauseIsDue = (): boolean => clock.milliseconds() - lastPause > PAUSE_AFTER
  const pause = async (): Promise<void> => {
    await clock.pause()
    progress.update({ pieces, bytes: engine.bytes })
    lastPause = clock.milliseconds()
  }
  /** The piece, with a pause between two reads when one is due: a large file must not block a signal. */
  const withPauses = (piece: Piece): Pick<Piece, 'read'> => ({
    read: (into) => (pauseIsDue() ? pause().then(() => readUnlessEnded(piece, into)) : piece.read(into)),
  })
  const readUnlessEnded = (piece: Piece, into: Uint8Array): number | Promise<number> => {
    if (interrupt.signal !== null) throw new PieceError('what was being read', endedBy(interrupt.signal))
    return piece.read(into)
  }

  for (;;) {
    if (pauseIsDue()) await pause()
    if (interrupt.signal !== null) {
      skipped.push({ path: 'everything not yet read', reason: endedBy(interrupt.signal), incomplete: true })
      break
    }
    if (sightings.length >= MAX_SIGHTINGS) {
      skipped.push({ path: 'everything not yet read', reason: tooMany, incomplete: true })
      break
    }
    try {
      const next = source.next()
      const piece = next instanceof Promise ? await next : next
      if (piece === null) break
      pieces++
      const { origin } = piece
      const scanned = engine.scan(withPauses(piece), (hit) => {
        if (hit.placeholder !== null && placesOf(hit.secret.fingerprint) > MAX_PLACES_OF_PLACEHOLDER) return
        if (sightings.length >= MAX_SIGHTINGS)
          throw new PieceError('the rest of what was being read', tooMany)
        sightings.push({ origin, hit })
      })
      if (scanned instanceof Promise) await scanned
    } catch (error) {
      if (!(error instanceof PieceError)) throw error
      skipped.push({ path: error.path, reason: error.message, incomplete: true })
    }
  }
  return { sightings, skipped }
}

function endedBy(signal: string): string {
  return `the scan was ended by ${signal}`
}
