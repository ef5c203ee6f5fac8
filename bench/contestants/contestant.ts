/** What is measured: whole processes, as a user starts them. */
import type { Corpus } from '../corpora/corpus.ts'

export interface Contestant {
  readonly id: string
  readonly command: readonly string[]
  /** Where it is started, if that is what it works on. */
  readonly cwd?: string
  /** With which codes it ends when it did its work. */
  readonly exitCodes: readonly number[]
  /** The ids of those that it is measured against. */
  readonly against: readonly string[]
  /** The code of a scan that was not complete: it did its work where it printed a report, and not where it did not. */
  readonly incomplete?: number
  /** Whether what it writes to stderr is free of keys and may be shown: not so with other scanners. */
  readonly explains: boolean
}

/** Keys may stand in what somebody names, and nowhere else. */
export function codes({ made }: Corpus, without: number, ...withKeys: readonly number[]): readonly number[] {
  return made ? [without] : [without, ...withKeys]
}
