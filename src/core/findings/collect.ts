/** From hits to findings: one for each distinct key, with all its places. */
import type { Hit } from '../detect/hit.ts'
import {
  confidences,
  exposures,
  misplacements,
  severities,
  type Confidence,
  type Exposure,
  type Misplaced,
  type Severity,
} from '../finding.ts'
import { hidePrefixed } from '../hide-keys.ts'
import { kinds, type KindId } from '../keys/kinds.ts'
import { exposureOfPlace } from '../meaning/exposure-of-place.ts'
import type { Candidate, CandidateLocation, PlacedHit } from './candidate.ts'
import { compareFindings, compareLocations, compareText } from './order.ts'

/** A body that may be cut short or made up is a warning, never more (contract.md, *Severity and confidence*). */
const severityOfPossible: Severity = 'medium'

/**
 * Groups hits by the key they hold.
 *
 * @param sightings in any order: the result does not depend on it
 * @returns worst first, each with its locations in order and without repetition
 */
export function collectFindings(sightings: readonly PlacedHit[]): readonly Candidate[] {
  const groups = new Map<string, [PlacedHit, ...PlacedHit[]]>()
  for (const sighting of sightings) {
    const { fingerprint } = sighting.hit.secret
    const group = groups.get(fingerprint)
    if (group === undefined) groups.set(fingerprint, [sighting])
    else group.push(sighting)
  }
  return [...groups.values()].map(findingOf).sort(compareFindings)
}

function findingOf(group: readonly [PlacedHit, ...PlacedHit[]]): Candidate {
  const best = group.map(({ hit }) => hit).reduce((a, b) => (compareHits(a, b) <= 0 ? a : b))
  const locations = distinct(group.map(locationOf))
  return {
    fingerprint: best.secret.fingerprint,
    kind: best.kind,
    masked: best.secret.masked,
    severity: severityOf(best.kind, best.confidence),
    confidence: best.confidence,
    status: 'unverified',
    statusReason: null,
    issued: best.issued,
    exposure: exposureOf(best.kind, group),
    misplaced: misplacedOf(locations),
    owner: null,
    suppressed: locations.every((location) => location.suppressed !== null) ? locations[0]!.suppressed : null,
    locations,
  }
}

/** A hit that is no placeholder tells more about a key than one that is; then the surer one does. */
function compareHits(a: Hit, b: Hit): number {
  return (
    Number(a.placeholder !== null) - Number(b.placeholder !== null) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    compareText(a.issued, b.issued) ||
    compareText(a.kind, b.kind)
  )
}

function severityOf(kind: KindId, confidence: Confidence): Severity {
  const { severity } = kinds[kind]
  if (confidence !== 'possible') return severity
  return severities.indexOf(severity) < severities.indexOf(severityOfPossible) ? severityOfPossible : severity
}

/** Whatever one of its places tells; a placeholder's place tells nothing about the key. */
function exposureOf(kind: KindId, group: readonly PlacedHit[]): readonly Exposure[] {
  if (kind === 'project') return []
  const found = new Set<Exposure>(
    group
      .filter(({ hit }) => hit.placeholder === null)
      .flatMap(({ hit, place }) => [
        ...hit.exposure,
        ...exposureOfPlace({ in: place.in, path: place.path, encoding: hit.encoding }),
      ]),
  )
  return exposures.filter((exposure) => found.has(exposure))
}

function misplacedOf(locations: readonly CandidateLocation[]): Misplaced | null {
  return misplacements.find((one) => locations.some(({ misplaced }) => misplaced === one)) ?? null
}

function locationOf({ source, hit, place }: PlacedHit): CandidateLocation {
  return {
    source,
    in: place.in,
    path: place.path,
    line: hit.line,
    column: hit.column,
    endLine: hit.endLine,
    endColumn: hit.endColumn,
    commit: place.commit,
    author: place.author,
    date: place.date,
    // The engine masks what it sees; a name that only spells a key is caught here.
    encoding: hit.encoding.map(hidePrefixed),
    inHead: place.inHead,
    introduced: place.introduced,
    suppressed: hit.placeholder === null ? null : { by: 'placeholder', reason: hit.placeholder },
    snippet: hit.snippet,
    newPlace: place.newPlace,
    newlyAllowed: false,
    misplaced: hit.misplaced,
    inlineAllow: hit.inlineAllow,
    allowedInBase: place.allowedInBase,
    ...(place.history === undefined ? {} : { history: place.history }),
  }
}

/** In order, and what is the same place once. Of two that differ in what the policy asks for, the stricter stays. */
function distinct(locations: readonly CandidateLocation[]): readonly CandidateLocation[] {
  const sorted = [...locations].sort((a, b) => compareLocations(a, b) || compareStrictness(a, b))
  return sorted.filter((location, i) => i === 0 || compareLocations(sorted[i - 1]!, location) !== 0)
}

function compareStrictness(a: CandidateLocation, b: CandidateLocation): number {
  return (
    Number(a.introduced === false) - Number(b.introduced === false) ||
    Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
    Number(a.inlineAllow !== null) - Number(b.inlineAllow !== null) ||
    Number(a.allowedInBase) - Number(b.allowedInBase) ||
    Number(b.newPlace) - Number(a.newPlace) ||
    compareText(a.inlineAllow, b.inlineAllow) ||
    compareText(a.misplaced, b.misplaced) ||
    compareText(a.suppressed?.reason ?? null, b.suppressed?.reason ?? null) ||
    compareText(a.snippet?.text ?? null, b.snippet?.text ?? null)
  )
}
