/**
 * What a complete scan of a history leaves behind for the next one: where the history ended then, and which of its
 * objects have to be read again. Ids of objects only: no path, no name, nothing of a key.
 */

export const objectFormats = ['sha1', 'sha256'] as const
export type ObjectFormat = (typeof objectFormats)[number]

export const objectKinds = ['blob', 'commit', 'tag', 'tree'] as const
export type ObjectKind = (typeof objectKinds)[number]

export interface ObjectToReadAgain {
  readonly id: string
  readonly what: ObjectKind
}

/** All ids are lower-case hex, 40 digits or 64, by `objectFormat`. */
export interface HistoryState {
  /** The version of the tool that made it. */
  readonly engine: string
  /** `rulesId()` of that version. */
  readonly rules: string
  readonly objectFormat: ObjectFormat
  /** Root commits: the same history has them in any folder. At most `MAX_ROOTS`, the first ones in order. */
  readonly roots: readonly string[]
  /** Where a shallow clone was cut off; empty where it was whole. */
  readonly shallow: readonly string[]
  /** Everything that these reach was scanned. */
  readonly tips: readonly string[]
  /** What held a key then, or was not read in full: read again, so that it is told again. */
  readonly again: readonly ObjectToReadAgain[]
}

/** Larger files are not read: 64 MiB are over a million ids. */
export const MAX_STATE_BYTES = 64 * 1024 * 1024

/** One would do to know a repository again; of many, some can go away. */
export const MAX_ROOTS = 100

/** Digits of an id. */
export const idDigits: Readonly<Record<ObjectFormat, number>> = { sha1: 40, sha256: 64 }
