/** What is scanned. */
export interface Corpus {
  readonly folder: string
  readonly git: 'work tree' | 'bare' | 'none'
  /** Whether it was made here, by a seed, and so holds no key. */
  readonly made: boolean
  readonly sizes: CorpusSizes
}

/** What is kept of it: no path. */
export interface CorpusSizes {
  readonly name: string
  /** Files of a tree, objects of a history. */
  readonly count: number
  /** Commits of a history. */
  readonly commits?: number
  /** Of all files, or of all objects inflated. */
  readonly bytes: number
  /** Of one that was made. */
  readonly seed?: number
}
