/** Reports whose every foreign text is hostile, for property tests of whole formats. */
import fc from 'fast-check'
import {
  exposures,
  misplacements,
  placeKinds,
  reaches,
  type Finding,
  type HistoryFacts,
  type Location,
  type Report,
} from '../../src/core/finding.ts'
import { kindIds } from '../../src/core/keys/kinds.ts'
import { hostileText } from './hostile-text.ts'
import { aFinding, aLocation, aReport, rangeOf, snippetOf } from './report-builder.ts'

const suppression = fc.option(
  fc.record({ by: fc.constantFrom('inline', 'config', 'baseline'), reason: hostileText }),
  { nil: null, freq: 3 },
)

const history: fc.Arbitrary<HistoryFacts> = fc.record({
  refs: fc.array(hostileText, { maxLength: 4 }),
  moreRefs: fc.nat(3),
  reach: fc.constantFrom(...reaches),
  lastSeen: fc.option(fc.constant({ commit: '7b45bfb2'.repeat(5), date: null }), { nil: null }),
})

const location: fc.Arbitrary<Location> = fc
  .record({
    in: fc.constantFrom(...placeKinds),
    path: fc.option(hostileText, { nil: null, freq: 9 }),
    author: fc.option(hostileText, { nil: null }),
    commit: fc.option(fc.constant('3f9c2d1a'.repeat(5)), { nil: null }),
    inHead: fc.boolean(),
    introduced: fc.constantFrom(null, true, false),
    newPlace: fc.boolean(),
    newlyAllowed: fc.boolean(),
    encoding: fc.oneof(
      fc.constant([]),
      hostileText.map((name) => [`zip:${name}`, 'base64']),
      hostileText.map((name) => ['gzip', `source-map:${name}`]),
    ),
    suppressed: suppression,
    misplaced: fc.constantFrom(null, ...misplacements),
    before: hostileText,
    after: hostileText,
    history: fc.option(history, { nil: null }),
  })
  .map(({ before, after, history, ...given }) =>
    aLocation({
      ...given,
      snippet: snippetOf(before, 'phx_...9aB3', after),
      ...(history === null ? {} : { history }),
    }),
  )

const finding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom(...kindIds),
    confidence: fc.constantFrom('certain', 'possible'),
    locations: fc.array(location, { minLength: 1, maxLength: 4 }),
    exposure: fc.subarray([...exposures]),
    seed: fc.constantFrom('a', 'b', 'c'),
    statusReason: fc.option(hostileText, { nil: null }),
    status: fc.constantFrom('unverified', 'active', 'inactive', 'unknown'),
  })
  .map(({ kind, seed, ...given }) => aFinding(kind, given, seed))

export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    keys: fc.array(finding, { maxLength: 4 }),
    notices: fc.array(
      hostileText.map((text) => `policy ${text}`),
      { maxLength: 2 },
    ),
    skipped: fc.array(
      fc.record({ path: hostileText, reason: fc.constant('permission denied'), incomplete: fc.boolean() }),
      { maxLength: 3 },
    ),
    complete: fc.boolean(),
    ranged: fc.boolean(),
  })
  .map(({ keys, notices, skipped, complete, ranged }) =>
    aReport(keys, { notices, range: ranged ? rangeOf() : null, scan: { skipped, complete } }),
  )
