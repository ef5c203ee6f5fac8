/** Reports for tests, from a few facts. Keys are made at run time, always the same ones: none stands in the repository. */
import { createHash } from 'node:crypto'
import {
  misplacements,
  type Finding,
  type Location,
  type Report,
  type Snippet,
} from '../../src/core/finding.ts'
import { generations } from '../../src/core/keys/generations.ts'
import { kinds, type KindId } from '../../src/core/keys/kinds.ts'
import { mintKey, mintLegacyKey, type RandomBytes } from '../../src/core/keys/mint.ts'
import { Secret } from '../../src/core/secret.ts'

/** Bytes that depend on the seed alone. */
export function seededBytes(seed: string): RandomBytes {
  return (size) => createHash('sha512').update(seed).digest().subarray(0, size)
}

/** The key of this kind's last generation that belongs to a seed. */
export function seededKey(kind: KindId, seed = 'a'): Secret {
  const random = seededBytes(`${kind} ${seed}`)
  const generation = generations.findLast(({ kinds: made }) => made.includes(kind))
  return new Secret(generation === undefined ? mintLegacyKey(random) : mintKey(kind, generation, random))
}

export function aLocation(given: Partial<Location> = {}): Location {
  return {
    source: 'files',
    in: 'file',
    path: 'src/lib/posthog.ts',
    line: 12,
    column: 34,
    endLine: given.line ?? 12,
    endColumn: 86,
    commit: null,
    author: null,
    date: null,
    encoding: [],
    inHead: true,
    introduced: null,
    suppressed: null,
    snippet: null,
    newPlace: false,
    newlyAllowed: false,
    misplaced: null,
    ...given,
  }
}

/** A place in a commit of a range. */
export function aCommitLocation(given: Partial<Location> = {}): Location {
  return aLocation({
    source: 'range',
    in: 'commit',
    commit: '3f9c2d1a'.repeat(5),
    author: 'A. Dev',
    date: '2026-03-02T10:11:12+01:00',
    introduced: true,
    ...given,
  })
}

/** @param seed another one makes another key */
export function aFinding(kind: KindId, given: Partial<Finding> = {}, seed = 'a'): Finding {
  const { fingerprint, masked } = seededKey(kind, seed)
  const locations = given.locations ?? [aLocation()]
  return {
    fingerprint,
    kind,
    masked,
    severity: kinds[kind].severity,
    confidence: 'certain',
    status: 'unverified',
    statusReason: null,
    issued: kind === 'legacy-personal' ? 'before 2021-06-23' : 'since 2026-03',
    exposure: [],
    misplaced: misplacements.find((one) => locations.some(({ misplaced }) => misplaced === one)) ?? null,
    owner: null,
    suppressed: locations.every(({ suppressed }) => suppressed !== null)
      ? (locations[0]?.suppressed ?? null)
      : null,
    ...given,
    locations,
  }
}

/** The line around a mask. */
export function snippetOf(before: string, masked: string, after: string): Snippet {
  return { text: before + masked + after, start: before.length, end: before.length + masked.length }
}

export function aReport(
  keys: readonly Finding[],
  given: Partial<Omit<Report, 'scan'>> & { readonly scan?: Partial<Report['scan']> } = {},
): Report {
  return {
    keys,
    range: null,
    notices: [],
    ...given,
    scan: {
      sources: ['files'],
      files: 812,
      blobs: 0,
      commits: 0,
      bytes: 9_123_456,
      durationMs: 143,
      complete: true,
      skipped: [],
      ...given.scan,
    },
  }
}

/** What goes with a range of 5 commits. */
export function rangeOf(given: Partial<Report['range'] & object> = {}): Report['range'] {
  return { base: 'a1b2c3d4'.repeat(5), head: 'd4e5f6a7'.repeat(5), commits: 5, objects: 23, ...given }
}
