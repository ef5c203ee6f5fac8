/** What a configuration file says (contract.md, *Configuration file*), checked. Reading one: parse-configuration.ts. */
import type { FailOn } from './fail-on.ts'

/** Where the configuration stands unless someone says otherwise, from the root of the repository. */
export const defaultConfigurationPath = '.github/posthog-key-guard.yml'

/** Until when an entry counts, and why. */
export interface Permission {
  readonly reason: string
  /** `2027-01-01`: from the beginning of that day on, UTC, the entry no longer counts. */
  readonly expires: string | null
  /** Of the entry in the file, 1-based. */
  readonly line: number
}

/** A key that is known and allowed, wherever it stands. */
export interface AllowEntry extends Permission {
  /** SHA-256 of the key's text, 64 lower-case hex digits. */
  readonly fingerprint: string
}

/** The one thing that an entry of `accept-unscanned` names. */
export type UnscannedThing =
  | { readonly by: 'path'; readonly path: string }
  /** The full id of a git object. */
  | { readonly by: 'object'; readonly object: string }

/** A thing that makes every scan incomplete, and that someone has looked at. */
export interface AcceptUnscannedEntry extends Permission {
  readonly thing: UnscannedThing
}

/** `null`, or an empty list: the file does not say. */
export interface Configuration {
  /** As messages call it, `null` where there is no file. */
  readonly file: string | null
  readonly failOn: FailOn | null
  readonly inlineAllow: boolean | null
  /** Globs, as glob-pattern.ts describes them. */
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  /** From the root of the repository, `/`-separated. */
  readonly baseline: string | null
  readonly allow: readonly AllowEntry[]
  readonly acceptUnscanned: readonly AcceptUnscannedEntry[]
}

/** What holds where there is no file. */
export const noConfiguration: Configuration = {
  file: null,
  failOn: null,
  inlineAllow: null,
  paths: [],
  pathsIgnore: [],
  baseline: null,
  allow: [],
  acceptUnscanned: [],
}
