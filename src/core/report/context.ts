/** What a report is rendered with besides the report itself: who reads it, where, and what links can be made. */
import type { Severity } from '../finding.ts'

export interface RepositoryAddress {
  /** Without a slash at its end: `https://github.com`. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

export interface ReportContext {
  readonly tool: { readonly name: string; readonly version: string }
  readonly failOn: Severity | 'never'
  /** Whether suppressed keys and places are listed, not only counted. */
  readonly showSuppressed: boolean
  /** Whether the terminal takes colours. Only `text` has any. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Where links to lines and commits lead; `null`: none are made. */
  readonly repository: RepositoryAddress | null
  /** Full id of the commit whose lines the locations name; `null` where there is none (a work tree). */
  readonly headSha: string | null
  /** The checkout's folder below the repository's root, such as `packages/app`; empty where it is the root. */
  readonly pathPrefix: string
  /** PostHog regions or installations whose settings pages are linked, without a slash at their end. */
  readonly hosts: readonly string[]
  readonly surface: 'cli' | 'action'
  /** How the reader starts the tool, for the lines that name a command. */
  readonly command: string
  /** Where an allow entry goes, relative to the root of the repository. */
  readonly configPath: string
  /** Where the policy was read from, such as `main at 1f0c2d3`; `null` where nothing is to be said about it. */
  readonly policyFrom: string | null
  /** Whether the commit at `headSha` has a file at a path (as in `Location.path`), for annotations. */
  readonly existsInHead: (path: string) => boolean
}

/** The two regions of PostHog Cloud (`CLOUD_HOSTNAMES` in `frontend/src/lib/constants.tsx` of PostHog's repository). */
export const cloudHosts: readonly string[] = ['https://us.posthog.com', 'https://eu.posthog.com']

/** A context in which only what differs from a plain run of the CLI has to be named. */
export function reportContext(given: Pick<ReportContext, 'tool'> & Partial<ReportContext>): ReportContext {
  return {
    failOn: 'high',
    showSuppressed: false,
    color: false,
    width: 80,
    repository: null,
    headSha: null,
    pathPrefix: '',
    hosts: cloudHosts,
    surface: 'cli',
    command: given.tool.name,
    configPath: '.github/posthog-key-guard.yml',
    policyFrom: null,
    existsInHead: () => false,
    ...given,
  }
}
