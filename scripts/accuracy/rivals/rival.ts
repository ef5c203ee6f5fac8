/** Another scanner: how it is started, and what its report says. */

export interface RivalFinding {
  readonly path: string
  /** Texts of the finding: a key counts only if one of them holds the whole of it. */
  readonly texts: readonly string[]
  /** SHA-1 of the secret, where the report tells no more. */
  readonly sha1: string | null
  readonly rule: string
}

export interface Rival {
  readonly id: string
  readonly program: string
  readonly settings: 'defaults' | 'most generous'
  /**
   * Never one that asks anybody whether a key lives.
   *
   * @param folder what is scanned; also the working directory
   * @param report where to write it; what is written to stdout is taken where that file is not there
   */
  arguments(folder: string, report: string): readonly string[]
  readonly exitCodes: readonly number[]
  read(report: string): readonly RivalFinding[]
}
