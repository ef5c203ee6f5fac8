/**
 * The one place where an outcome becomes an exit code, and where errors are caught: a user's error is one line, a bug
 * is named as one and shows where it happened, never what it held.
 */
import { hidePrefixed } from '../core/hide-keys.ts'
import { UserError } from '../core/user-error.ts'

export type ExitCode = 0 | 1 | 2

/** Where a bug is reported; a fork's own address is in its `package.json`. */
const reportHint = 'please report it, with these lines, where you got this tool from'

/**
 * Runs `main` and ends the process with its exit code once the streams are flushed; with 2 where it throws.
 *
 * @param explain shows the line of an error: the CLI on stderr, the Action as an annotation
 */
export async function exitWith(
  main: () => ExitCode | Promise<ExitCode>,
  explain: (line: string) => void,
): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    // What someone typed, or a branch is called, can be a key.
    explain(hidePrefixed(error instanceof UserError ? error.message : bugReport(error)))
    process.exitCode = 2
  }
}

/** The name and the frames of an error, without its message: that may hold scanned text. */
function bugReport(error: unknown): string {
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line)) : []
  const name = error instanceof Error ? error.name : typeof error
  return [`this is a bug (${name}); ${reportHint}`, ...frames.slice(0, 12)].join('\n')
}
