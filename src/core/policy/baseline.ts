/**
 * The baseline: keys that stood in a repository before it began to scan. It holds fingerprints and nothing else, so
 * that it tells a reader nothing about where an old leak can be found, survives renames and merges line by line.
 */
import type { Finding } from '../finding.ts'
import { UserError } from '../user-error.ts'
import { didYouMean } from './nearest-word.ts'
import { showName, showValue } from './show-value.ts'

const schemaVersion = 1
const tool = 'posthog-key-guard'
const members = ['schemaVersion', 'tool', 'fingerprints'] as const

/** Over 200,000 keys. */
export const maxBaselineBytes = 16 * 1024 * 1024

const again = 'write it again with --write-baseline'

/**
 * @param bytes of the file; anyone may have written them
 * @param fileName as messages call it
 * @returns the fingerprints, 64 lower-case hex digits each
 * @throws UserError where it is no baseline that this version reads
 */
export function parseBaseline(bytes: Uint8Array, fileName: string): ReadonlySet<string> {
  const file = showName(fileName)
  if (bytes.length > maxBaselineBytes)
    throw new UserError(`${file}: is larger than ${maxBaselineBytes / 1024 / 1024} MiB; ${again}`)
  const text = new TextDecoder().decode(bytes)
  // The parser's own message would quote the file.
  const value = parsed(text)
  if (value === undefined) {
    const conflict = /^(?:<{7}|>{7})/m.test(text)
    throw new UserError(
      conflict
        ? `${file}: holds a merge conflict; keep the fingerprints of both sides`
        : `${file}: is not JSON; ${again}`,
    )
  }
  return fingerprintsIn(value, file)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function fingerprintsIn(value: unknown, file: string): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError(`${file}: is no baseline, which is a JSON object with "fingerprints"; ${again}`)
  const baseline = value as Readonly<Record<string, unknown>>
  if (baseline.tool !== tool)
    throw new UserError(`${file}: is no baseline, its "tool" is not "${tool}"; ${again}`)
  if (baseline.schemaVersion !== schemaVersion)
    throw new UserError(
      `${file}: has a schemaVersion other than ${schemaVersion}; use the version that wrote it, or ${again}`,
    )
  for (const name of Object.keys(baseline)) {
    if (!members.some((member) => member === name))
      throw new UserError(
        `${file}: a baseline has no member ${showValue(name)}${didYouMean(name, members)}; remove it`,
      )
  }
  const fingerprints = baseline.fingerprints
  if (!Array.isArray(fingerprints)) throw new UserError(`${file}: "fingerprints" is not a list; ${again}`)
  for (const [index, fingerprint] of fingerprints.entries()) {
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{64}$/.test(fingerprint))
      throw new UserError(
        `${file}: fingerprint ${index + 1} is not 64 lower-case hexadecimal digits; remove it, or ${again}`,
      )
  }
  return new Set(fingerprints as readonly string[])
}

/**
 * The keys that a new baseline holds: all that count today or that the present baseline suppresses. What a comment,
 * an allow entry or a placeholder suppresses stays out, and so do project tokens, which can never fail a check.
 */
export function baselineOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(
      ({ severity, suppressed }) =>
        severity !== 'info' && (suppressed === null || suppressed.by === 'baseline'),
    )
    .map(({ fingerprint }) => fingerprint)
}

/** The text of a baseline file: sorted, one fingerprint a line. */
export function baselineText(fingerprints: Iterable<string>): string {
  const sorted = [...new Set(fingerprints)].sort()
  return `${JSON.stringify({ schemaVersion, tool, fingerprints: sorted }, null, 2)}\n`
}
