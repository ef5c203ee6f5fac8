/** Reads a source to its end: every piece goes through the engine, what cannot be read is noted and the rest goes on. */
import type { Engine } from '../core/detect/engine.ts'
import type { Hit } from '../core/detect/hit.ts'
import type { InnerSkip } from '../core/detect/scan-reports.ts'
import type { Clock } from '../ports/clock.ts'
import type { Interrupt } from '../ports/interrupt.ts'
import type { Progress } from '../ports/progress.ts'
import {
  PieceError,
  type Piece,
  type RawSkipped,
  type Reading,
  type Sighting,
  type Source,
} from '../ports/source.ts'

export interface ReadingPorts {
  readonly engine: Engine
  readonly clock: Clock
  readonly interrupt: Interrupt
  readonly progress: Progress
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
  const bytesBefore = engine.bytes
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
    progress.update({ pieces, bytes: engine.bytes, ...source.measure?.() })
    lastPause = clock.milliseconds()
  }
  /** A pause when one is due: a large file must not block a signal. */
  const breathe = (): void | Promise<void> => (pauseIsDue() ? pause().then(endIfAsked) : undefined)
  const isAsked = (): boolean => interrupt.signal !== null
  const endIfAsked = (): void => {
    if (interrupt.signal !== null) throw new PieceError('what was being read', endedBy(interrupt.signal))
  }
  let giveUp = (): void => undefined
  void interrupt.asked.then(() => {
    giveUp()
  })
  /** What is waited for may never come: then the scan ends all the same when it is asked to. */
  const unlessAsked = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      giveUp = (): void => {
        reject(new PieceError('what was being read', endedBy(interrupt.signal ?? 'a signal')))
      }
      promise.then(resolve, reject)
    })
  const withPauses = (piece: Piece): Pick<Piece, 'read' | 'called' | 'whole'> => ({
    ...(piece.called === undefined ? {} : { called: piece.called }),
    ...(piece.whole === undefined ? {} : { whole: piece.whole }),
    read: (into) => {
      const breath = breathe()
      const got = breath === undefined ? piece.read(into) : breath.then(() => piece.read(into))
      return got instanceof Promise ? unlessAsked(got) : got
    },
  })

  const read = (piece: Piece): void | Promise<void> => {
    const found = (hit: Hit): void => {
      if (hit.placeholder !== null && placesOf(hit.secret.fingerprint) > MAX_PLACES_OF_PLACEHOLDER) return
      if (sightings.length >= MAX_SIGHTINGS) throw new PieceError('the rest of what was being read', tooMany)
      sightings.push({ origin: piece.origin, hit })
    }
    return engine.scan(withPauses(piece), found, {
      skipped: (skip) => skipped.push(skippedInside(piece, skip)),
      breathe,
    })
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
      const piece = next instanceof Promise ? await unlessAsked(next) : next
      if (piece === null) break
      pieces++
      if (piece.whole !== undefined && engine.isPlain(piece.whole, piece.called)) continue
      for (const part of piece.parts?.() ?? [piece]) {
        const scanned = read(part)
        if (scanned instanceof Promise) await scanned
      }
    } catch (error) {
      if (!(error instanceof PieceError)) throw error
      // A terminal asks git to end as well: what it does not give then is no fault of the object.
      if (isAsked()) continue
      skipped.push({ path: error.path, reason: error.message, incomplete: true })
    }
  }
  return { sightings, skipped, bytes: engine.bytes - bytesBefore }
}

/** A member of a container is called by its file and its path there, as in Java's `jar:` URLs: `lib.jar!/a.txt`. */
function skippedInside(piece: Piece, { inner, reason, incomplete }: InnerSkip): RawSkipped {
  const outer = piece.called?.() ?? 'a text'
  if (inner === null) return { path: outer, reason, incomplete }
  return { path: Buffer.concat([Buffer.from(outer), Buffer.from('!/'), inner]), reason, incomplete }
}

function endedBy(signal: string): string {
  return `the scan was ended by ${signal}`
}
