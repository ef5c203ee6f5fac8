/** Where bytes to scan come from. A source yields named pieces; the engine lends the buffer they are read into. */
import type { ProgressFacts } from './progress.ts'
import type { HistoryFacts, PlaceKind, RangeFacts, Skipped, SourceKind } from '../core/finding.ts'
import type { Hit } from '../core/detect/hit.ts'

/** Sources of plain files answer at once, sources behind a pipe by promise: the engine awaits only the second. */
export type Soon<T> = T | Promise<T>

/** One stretch of bytes that belongs together: a file, a blob, a message, a list of names. */
export interface Piece {
  /** What the source needs to know about it again when it is asked where a hit stands. Opaque to the engine. */
  readonly origin: unknown
  /**
   * Fills `into` from where the last call ended.
   * @returns the number of bytes; fewer than `into.length` only at the end of the piece
   * @throws PieceError where the piece cannot be read (on): the scan goes on with the next one and is incomplete
   */
  read(into: Uint8Array): Soon<number>
  /**
   * What a file is called where something in it is skipped: its raw path, or `object 1f0c…`. A piece that has it is
   * opened if it is a container; a text that is no file has none.
   */
  readonly called?: () => Uint8Array | string
  /**
   * All its bytes, where they are in memory already: they stand until the next piece is asked for, and `read` copies
   * them. Most pieces hold nothing, and need not be copied for that to be known.
   */
  readonly whole?: Buffer
  /** What is read in place of a whole that may hold something: a commit's message, the names in a tree. */
  parts?(): readonly Piece[]
}

/** A piece that cannot be read: `message` is the reason for `Skipped.reason`, and holds no scanned text. */
export class PieceError extends Error {
  /** @param path raw bytes of the path, or the name of what has none, for `Skipped.path` */
  readonly path: Uint8Array | string
  constructor(path: Uint8Array | string, reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.path = path
  }
}

/** A hit and the piece that it was found in. */
export interface Sighting {
  readonly origin: unknown
  readonly hit: Hit
}

/** Where a hit stands, in the words of the report. Paths and authors are raw: keys in them are masked by the caller. */
export interface Whereabouts {
  readonly in: PlaceKind
  readonly path: Uint8Array | null
  readonly commit: string | null
  readonly author: string | null
  readonly date: string | null
  readonly inHead: boolean
  readonly introduced: boolean | null
  /** Ranges only, else `false`: the base tree holds the key, but not at this path. */
  readonly newPlace: boolean
  /** Ranges only, else `false`: the base holds the key at this path, with an inline comment that allows it. */
  readonly allowedInBase: boolean
  /** Histories only. Names of refs are raw: one character a byte, as `BytePath`. */
  readonly history?: HistoryFacts
}

/** What was skipped, its path still raw. */
export interface RawSkipped extends Omit<Skipped, 'path'> {
  readonly path: Uint8Array | string
}

export interface Coverage {
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly skipped: readonly RawSkipped[]
  readonly range: RangeFacts | null
}

/** What came out of pieces that were read. */
export interface Reading {
  readonly sightings: readonly Sighting[]
  readonly skipped: readonly RawSkipped[]
  /** Bytes of the pieces. */
  readonly bytes: number
  /** Of another thread's reading: what its source says it covered. */
  readonly coverage?: Coverage
}

/** The engine, as a source sees it when it has to look for keys itself (in the base tree of a range). */
export interface Detector {
  /**
   * Tells each hit as it is found: a piece can hold more of them than fit in memory.
   * @throws PieceError as the piece does
   */
  scan(piece: Piece, found: (hit: Hit) => void): Soon<void>
}

export interface Source {
  readonly kind: SourceKind
  /** For whoever tells how far a scan is: what pieces are, and how many there are as far as that is known by now. */
  measure?(): Pick<ProgressFacts, 'what' | 'total'>
  /** The next piece, `null` when there is none left. */
  next(): Soon<Piece | null>
  /** After the last piece: what other threads read of it meanwhile. */
  readElsewhere?(): Soon<readonly Reading[]>
  /**
   * After everything was read: what was skipped and is in scope after all.
   * @param skipped of all readings, and of what they cover
   */
  settle?(skipped: readonly RawSkipped[]): Soon<readonly RawSkipped[]>
  /**
   * Tells where the sightings stand; called once, after the last piece, and only if there are any.
   * @returns for each sighting, in order, one or more whereabouts (none: it does not belong to the source after all)
   */
  locate(sightings: readonly Sighting[], detector: Detector): Soon<readonly (readonly Whereabouts[])[]>
  /** What was read here and what was not; called after `locate`. Other threads tell theirs with their readings. */
  coverage(): Coverage
  /** Ends child processes and removes temporary files; called once, whatever happened. */
  close(): Soon<void>
}
