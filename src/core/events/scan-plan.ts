/**
 * What an event asks to scan, and where its policy comes from (github.md, *Events*; contract.md, *Policy*). Pure: the
 * payload is untrusted data and only its shape is believed.
 */

/** The tip of a branch, a commit, or nothing but the built-in policy. */
export type PolicyPlace =
  | { readonly at: 'branch'; readonly branch: string }
  | { readonly at: 'default-branch' }
  | { readonly at: 'commit'; readonly commit: string }
  | { readonly at: 'built-in'; readonly because: string }

/** What the range begins behind. */
export type RangeBase =
  | { readonly kind: 'commit'; readonly commit: string }
  /** A commit that may be gone (a forced push): then everything that the head reaches. */
  | { readonly kind: 'commit-if-there'; readonly commit: string }
  | { readonly kind: 'branch-tip'; readonly branch: string }
  | { readonly kind: 'nothing' }

export interface ChangedRange {
  readonly base: RangeBase
  readonly head: string
  /** The number of commits that the event names: a hint for the depth of the fetch, `null` where it names none. */
  readonly commits: number | null
}

/** A pull request's own text. */
export interface PullRequestText {
  readonly title: string
  readonly body: string
}

export interface ScanPlan {
  /** `nothing`: a branch or tag was deleted, and that is a success. */
  readonly changes: ChangedRange | 'nothing' | null
  readonly text: PullRequestText | null
  /** The branch or tag that brings the changes: its name is public text, too. */
  readonly ref: string | null
  /** Whether the event asks for all files and the whole history: nothing else brought it about. */
  readonly everything: boolean
  readonly fromFork: boolean
  readonly policy: PolicyPlace
  /** What this version cannot scan and the event is about; `null` otherwise. */
  readonly unsupported: 'conversation' | 'logs' | null
}
