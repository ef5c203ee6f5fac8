/** How far a scan is, told a few times a second while it runs. */
export interface Progress {
  update(facts: ProgressFacts): void
  /** Takes away whatever is shown. */
  end(): void
}

export interface ProgressFacts {
  readonly pieces: number
  readonly bytes: number
  /** What the pieces are; files unless given. */
  readonly what?: 'files' | 'objects'
  /** How much there is in all, as far as that is known: it may be learned on the way, and be an estimate. */
  readonly total?: { readonly pieces?: number; readonly bytes?: number }
}
