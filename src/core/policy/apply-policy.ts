/** Which keys, and which of their places, do not count, and why. */
import type { Candidate, CandidateLocation } from '../findings/candidate.ts'
import type { Finding, Location, Suppression } from '../finding.ts'
import { allowList } from './allow.ts'
import type { AllowEntry } from './configuration.ts'

export interface Policy {
  /** Day of the scan, `2027-01-01`, in UTC. */
  readonly today: string
  /** As notices call the configuration. */
  readonly file: string
  readonly allow: readonly AllowEntry[]
  readonly baseline: ReadonlySet<string>
  /** Whether comments in the scanned text count. `not-from-fork`: the text is a stranger's. */
  readonly inline: 'on' | 'off' | 'not-from-fork'
}

export interface Judged {
  /** In the order in which they came. */
  readonly findings: readonly Finding[]
  /** One line each, for the reader of the report. */
  readonly notices: readonly string[]
  /** Allow entries in force whose key was not found: see `unusedAllowNotice`. */
  readonly unusedAllow: readonly AllowEntry[]
}

/**
 * Judges findings by the policy. What suppresses a key suppresses all its locations, in this order: placeholder,
 * allow entry, baseline. An inline comment suppresses the location beside it; it needs a reason, and does not count
 * for a key that PostHog accepts. A comment that the base has too, at the same path, is no stranger's.
 */
export function applyPolicy(candidates: readonly Candidate[], policy: Policy): Judged {
  const allow = allowList(policy.allow, policy.today, policy.file)
  const ignored: Record<IgnoredComment, number> = { off: 0, fork: 0, active: 0, 'no reason': 0 }

  const findings = candidates.map((candidate): Finding => {
    const ofKey = suppressionOfKey(candidate, allow.allowing(candidate.fingerprint), policy.baseline)
    const locations = candidate.locations.map((location): Location => {
      const { inlineAllow, allowedInBase, ...plain } = location
      const ofPlace = location.suppressed ?? ofKey
      if (ofPlace !== null || inlineAllow === null) return { ...plain, suppressed: ofPlace }
      const why = whyIgnored(location, candidate, policy)
      if (why !== null) {
        ignored[why] += 1
        return plain
      }
      const broughtByChange = plain.introduced !== null || plain.in === 'pull-request'
      return {
        ...plain,
        suppressed: { by: 'inline', reason: inlineAllow },
        newlyAllowed: broughtByChange && !allowedInBase,
      }
    })
    return { ...candidate, locations, suppressed: ofKey ?? suppressionOfAll(locations) }
  })
  return {
    findings,
    notices: [...allow.notices, ...ignoredNotices(ignored, policy.file)],
    unusedAllow: allow.unused(),
  }
}

function suppressionOfKey(
  { suppressed, fingerprint }: Candidate,
  entry: AllowEntry | null,
  baseline: ReadonlySet<string>,
): Suppression | null {
  if (suppressed !== null) return suppressed
  if (entry !== null) return { by: 'config', reason: entry.reason }
  return baseline.has(fingerprint) ? { by: 'baseline', reason: 'in the baseline' } : null
}

/** A key counts as suppressed only if all its locations are. */
function suppressionOfAll(locations: readonly Location[]): Suppression | null {
  const [first] = locations
  return first !== undefined && locations.every(({ suppressed }) => suppressed !== null)
    ? first.suppressed
    : null
}

type IgnoredComment = 'off' | 'fork' | 'active' | 'no reason'

function whyIgnored(
  { inlineAllow, allowedInBase }: CandidateLocation,
  { status }: Candidate,
  { inline }: Policy,
): IgnoredComment | null {
  if (inline === 'off') return 'off'
  if (status === 'active') return 'active'
  if (inline === 'not-from-fork' && !allowedInBase) return 'fork'
  return inlineAllow === '' ? 'no reason' : null
}

function ignoredNotices(ignored: Readonly<Record<IgnoredComment, number>>, file: string): readonly string[] {
  const why: Readonly<Record<IgnoredComment, string>> = {
    off: `inline-allow is false in ${file}`,
    fork: 'none does in a pull request from a fork; a maintainer can allow a key by its fingerprint',
    active: 'PostHog still accepts the key',
    'no reason': 'the reason is missing; write it behind posthog-key-guard:allow',
  }
  return (['off', 'fork', 'active', 'no reason'] as const)
    .filter((kind) => ignored[kind] > 0)
    .map((kind) => {
      const count = ignored[kind]
      return `${count} inline allow ${count === 1 ? 'comment does' : 'comments do'} not count: ${why[kind]}`
    })
}
