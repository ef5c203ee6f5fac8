/**
 * git's version from the same child that answers a question: its trace of events (`api-trace2` in git's documentation)
 * begins with the version, one JSON object a line, here on stderr among what git says there.
 */

export const versionTrace: Readonly<Record<string, string>> = { GIT_TRACE2_EVENT: '2' }

const event = '{"event":"'

/** @returns the version, empty where git is too old to trace, and what else stood on stderr */
export function splitTrace(stderr: Uint8Array): { readonly version: string; readonly stderr: Buffer } {
  const lines = Buffer.from(stderr).toString('latin1').split('\n')
  const first = lines.find((line) => line.startsWith(`${event}version"`))
  const version = first === undefined ? undefined : /"exe":"([^"]*)"/.exec(first)?.[1]
  const said = lines.filter((line) => !line.startsWith(event)).join('\n')
  return { version: version ?? '', stderr: Buffer.from(said, 'latin1') }
}
