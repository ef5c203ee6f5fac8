/**
 * What the contract names and this version lacks: asking for it is an error that says so, a value that asks for
 * nothing is accepted.
 */
import { UserError } from '../../core/user-error.ts'

export const laterCommands = ['rotate', 'audit', 'org', 'logs'] as const

export const laterFlags: ReadonlySet<string> = new Set(['verify', 'posthog-host'])

export const laterFormats: readonly string[] = ['html']

/** Sources of the Action's `scan` input. */
export const laterSources: readonly string[] = ['conversation', 'logs']

/** Inputs of the Action, each with the values that ask for nothing. */
export const laterInputs: Readonly<Record<string, readonly string[]>> = {
  verify: ['', 'false'],
  'posthog-hosts': [''],
  comment: ['', 'never'],
  'comment-id': [''],
  'html-file': [''],
  'upload-sarif': ['', 'false'],
  'rotate-workflow': [''],
  'rotate-when': [''],
  'rotate-ref': [''],
  'rotate-token': [''],
}

/** The error for asking for `what`, such as `--history`; `instead` says what to do now. */
export function notInThisVersion(what: string, instead: string): UserError {
  return new UserError(`${what} is not in this version; ${instead}`)
}
