/** What a scan finds: one entry for each distinct key, with all its locations. The JSON report is made of these. */
import type { KindId } from './keys/kinds.ts'

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

export const confidences = ['certain', 'likely', 'possible'] as const
export type Confidence = (typeof confidences)[number]

/** Whether PostHog accepts the key. This version does not ask: always `unverified`. */
export const statuses = ['unverified', 'active', 'inactive', 'unknown'] as const
export type Status = (typeof statuses)[number]

export const sourceKinds = ['files', 'staged', 'range', 'history', 'stdin', 'logs', 'conversation'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** What kind of thing a location stands in. */
export const placeKinds = [
  'file',
  'commit',
  'message',
  'tag',
  'ref',
  'path',
  'author',
  'pull-request',
  'comment',
  'log',
  'stdin',
] as const
export type PlaceKind = (typeof placeKinds)[number]

export const suppressors = ['inline', 'config', 'baseline', 'placeholder'] as const
export type Suppressor = (typeof suppressors)[number]

/** Why browsers can see a key that is no public one: what the text beside it tells, and what its file tells. */
export const exposures = ['public-variable', 'posthog-init', 'bundle', 'source-map'] as const
export type Exposure = (typeof exposures)[number]
export type TextExposure = Extract<Exposure, 'public-variable' | 'posthog-init'>

/** The wrong kind of key in the wrong place: a secret one where the project token belongs, and the reverse. */
export const misplacements = ['secret-for-token', 'token-for-personal', 'token-for-secret'] as const
export type Misplaced = (typeof misplacements)[number]

export interface Suppression {
  readonly by: Suppressor
  readonly reason: string
}

/** The stored line around a key, cut to a bounded length, with every key in it masked. Not neutralised for any output. */
export interface Snippet {
  readonly text: string
  /** Where this key's mask stands in `text`: UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * How a place of a history is still reached, best first. `stash`: older stashes, too; `pull`: what hosts keep of proposed
 * changes (`refs/pull/*`, `refs/merge-requests/*`); `other-ref`: a HEAD of no branch, too; what only a `reflog` has was
 * rewritten: amended, reset, or its branch deleted.
 */
export const reaches = [
  'branch',
  'tag',
  'note',
  'stash',
  'pull',
  'other-ref',
  'reflog',
  'unreachable',
] as const
export type Reach = (typeof reaches)[number]

/** What a full history tells of a place. */
export interface HistoryFacts {
  /**
   * Short names of branches, remote ones too, then tags, that hold it: the commit that first brought it is in their
   * history, whether or not they still have it. At most 20, in the order of `git for-each-ref`. Keys in them masked.
   */
  readonly refs: readonly string[]
  /** How many refs there are beyond those. */
  readonly moreRefs: number
  /** The best of all commits that have it there. The first commit is the first of those that are reached so. */
  readonly reach: Reach
  /**
   * The last commit whose tree has the key there, among those that are reached as well as the first one: in an order
   * that has parents before children, and elder commits before younger ones. Full id, and the author's date in ISO 8601;
   * `null` for what stands in no tree of a commit, such as a message.
   */
  readonly lastSeen: { readonly commit: string; readonly date: string | null } | null
}

export interface Location {
  readonly source: SourceKind
  readonly in: PlaceKind
  /** As shown: keys in it masked, bytes that are not UTF-8 as `\xNN`. Not neutralised for any output. */
  readonly path: string | null
  /** 1-based; columns in UTF-16 code units of the text as stored; end exclusive. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Full id of the commit that introduced it, where that is known. */
  readonly commit: string | null
  /** Keys in it masked. Not neutralised for any output. */
  readonly author: string | null
  /** ISO 8601 with the author's offset. */
  readonly date: string | null
  /** Outermost first. */
  readonly encoding: readonly string[]
  readonly inHead: boolean
  /** Ranges only, else `null`: `false` where the base tree of the range already holds this key. */
  readonly introduced: boolean | null
  /** Histories only. */
  readonly history?: HistoryFacts
  readonly suppressed: Suppression | null
  /** Not in the JSON report. */
  readonly snippet: Snippet | null
  /** Not in the JSON report: `introduced` is `false`, but the base does not hold the key at this path. */
  readonly newPlace: boolean
  /** Not in the JSON report: an inline comment or a path rule that this very change brought. */
  readonly newlyAllowed: boolean
  /** Not in the JSON report. */
  readonly misplaced: Misplaced | null
}

export interface Finding {
  /** SHA-256 in hex of the key's text: PostHog stores keys as `sha256$<the same hex>`. */
  readonly fingerprint: string
  readonly kind: KindId
  /** `phx_...9aB3`: never more of a key than this, in any output. */
  readonly masked: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly status: Status
  readonly statusReason: string | null
  /** What the key's generation tells about its age, such as `since 2026-03`. */
  readonly issued: string | null
  /** In the order of `exposures`, each once. */
  readonly exposure: readonly Exposure[]
  /** Not in the JSON report: what one of its places tells. */
  readonly misplaced: Misplaced | null
  readonly owner: null
  /** Only if all its locations are suppressed. */
  readonly suppressed: Suppression | null
  readonly locations: readonly Location[]
}

/** Something that was not read, or not in full. */
export interface Skipped {
  /** As `Location.path`; for what has no path, what it is called (`object 1f0c…`). */
  readonly path: string
  readonly reason: string
  /** Whether it could hide a key, so that the scan counts as incomplete. */
  readonly incomplete: boolean
}

export interface ScanFacts {
  readonly sources: readonly SourceKind[]
  readonly files: number
  readonly blobs: number
  readonly commits: number
  readonly bytes: number
  readonly durationMs: number
  readonly complete: boolean
  readonly skipped: readonly Skipped[]
}

/** A range that was scanned, for the people who read the report. */
export interface RangeFacts {
  /** Full commit id, or `null` where the range has no base (everything that `head` reaches). */
  readonly base: string | null
  readonly head: string
  readonly commits: number
  readonly objects: number
}

export interface Report {
  readonly scan: ScanFacts
  /** Worst first, deterministic; suppressed keys are among them. */
  readonly keys: readonly Finding[]
  readonly range: RangeFacts | null
  /** Lines about the policy for the reader: expired entries, changed configuration, where the policy came from. */
  readonly notices: readonly string[]
}
