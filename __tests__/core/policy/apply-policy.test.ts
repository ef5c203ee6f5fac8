import { describe, expect, test } from 'vitest'
import { collectFindings } from '../../../src/core/findings/collect.ts'
import type { Candidate, PlacedHit } from '../../../src/core/findings/candidate.ts'
import type { Hit } from '../../../src/core/detect/hit.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import { applyPolicy, type Judged, type Policy } from '../../../src/core/policy/apply-policy.ts'
import { Secret } from '../../../src/core/secret.ts'
import { madeHit } from '../../support/made-hit.ts'

const secret = new Secret(mintKey('personal', generations[2]!))

function placed(hit: Partial<Hit> = {}, place: Partial<PlacedHit['place']> = {}): PlacedHit {
  return {
    source: 'range',
    hit: madeHit({ secret, ...hit }),
    place: {
      in: 'commit',
      path: 'a.ts',
      commit: null,
      author: null,
      date: null,
      inHead: true,
      introduced: true,
      newPlace: false,
      allowedInBase: false,
      ...place,
    },
  }
}

const strict: Policy = {
  today: '2026-10-10',
  file: 'guard.yml',
  allow: [],
  baseline: new Set(),
  inline: 'on',
}

const allowed = { fingerprint: secret.fingerprint, reason: 'revoked', expires: null, line: 3 }

function judge(hits: readonly PlacedHit[], policy: Partial<Policy> = {}): Judged {
  return applyPolicy(collectFindings(hits), { ...strict, ...policy })
}

const suppressedBy = ({ findings: [finding] }: Judged): readonly unknown[] => [
  finding!.suppressed,
  ...finding!.locations.map((location) => location.suppressed),
]

test('without a policy everything counts', () => {
  const judged = judge([placed()])
  expect(suppressedBy(judged)).toEqual([null, null])
  expect(judged.notices).toEqual([])
  expect(judged.unusedAllow).toEqual([])
})

test('what the policy alone needs to know does not reach the report', () => {
  const [location] = judge([placed({ inlineAllow: '' })]).findings[0]!.locations
  expect(location).not.toHaveProperty('inlineAllow')
  expect(location).not.toHaveProperty('allowedInBase')
})

describe('a key is suppressed with all its places', () => {
  const twice = [placed(), placed({}, { path: 'b.ts' })]

  test('by an allow entry', () => {
    const config = { by: 'config', reason: 'revoked' }
    const judged = judge(twice, { allow: [allowed] })
    expect(suppressedBy(judged)).toEqual([config, config, config])
    expect(judged.unusedAllow).toEqual([])
  })

  test('not by one of another key, which is unused', () => {
    const other = { ...allowed, fingerprint: '0'.repeat(64) }
    const judged = judge(twice, { allow: [other] })
    expect(suppressedBy(judged)).toEqual([null, null, null])
    expect(judged.unusedAllow).toEqual([other])
  })

  test('not by one that has ended, which is named', () => {
    const judged = judge(twice, { allow: [{ ...allowed, expires: '2026-10-10' }] })
    expect(suppressedBy(judged)).toEqual([null, null, null])
    expect(judged.notices).toEqual([expect.stringContaining('ended on 2026-10-10 (revoked)')])
    expect(judged.unusedAllow).toEqual([])
  })

  test('by the baseline', () => {
    const baseline = { by: 'baseline', reason: 'in the baseline' }
    const judged = judge(twice, { baseline: new Set([secret.fingerprint]) })
    expect(suppressedBy(judged)).toEqual([baseline, baseline, baseline])
  })

  test('as a placeholder', () => {
    const placeholder = { by: 'placeholder', reason: 'reads like words' }
    const judged = judge([placed({ placeholder: 'reads like words' })], { allow: [allowed] })
    expect(suppressedBy(judged)).toEqual([placeholder, placeholder])
    expect(judged.unusedAllow).toEqual([])
  })

  test('by the allow entry before the baseline before a comment', () => {
    const policy = { allow: [allowed], baseline: new Set([secret.fingerprint]) }
    expect(judge([placed({ inlineAllow: 'a test' })], policy).findings[0]!.suppressed?.by).toBe('config')
    const judged = judge([placed({ inlineAllow: 'a test' })], { ...policy, allow: [] })
    expect(judged.findings[0]!.suppressed?.by).toBe('baseline')
    expect(judged.findings[0]!.locations[0]!.newlyAllowed).toBe(false)
  })
})

describe('a comment', () => {
  const inline = { by: 'inline', reason: 'a test' }
  const comment = placed({ inlineAllow: 'a test' })

  test('suppresses its place, and the key if that is its only one', () => {
    expect(suppressedBy(judge([comment]))).toEqual([inline, inline])
    expect(suppressedBy(judge([comment, placed({}, { path: 'b.ts' })]))).toEqual([null, inline, null])
  })

  test('is announced where the change brought it', () => {
    const newly = (hit: PlacedHit): boolean => judge([hit]).findings[0]!.locations[0]!.newlyAllowed
    expect(newly(comment)).toBe(true)
    expect(newly(placed({ inlineAllow: 'a test' }, { introduced: false }))).toBe(true)
    expect(newly(placed({ inlineAllow: 'a test' }, { introduced: null, in: 'pull-request' }))).toBe(true)
    expect(newly(placed({ inlineAllow: 'a test' }, { introduced: false, allowedInBase: true }))).toBe(false)
    expect(newly(placed({ inlineAllow: 'a test' }, { introduced: null }))).toBe(false)
    expect(newly(placed())).toBe(false)
  })

  test.each([
    ['off', 'inline-allow is false in guard.yml'],
    [
      'not-from-fork',
      'none does in a pull request from a fork; a maintainer can allow a key by its fingerprint',
    ],
  ] as const)('does not count where comments are %s', (policy, why) => {
    const judged = judge([comment], { inline: policy })
    expect(suppressedBy(judged)).toEqual([null, null])
    expect(judged.findings[0]!.locations[0]!.newlyAllowed).toBe(false)
    expect(judged.notices).toEqual([`1 inline allow comment does not count: ${why}`])
  })

  test('counts in a fork where the base has it, too', () => {
    const inBase = placed({ inlineAllow: 'a test' }, { introduced: false, allowedInBase: true })
    expect(suppressedBy(judge([inBase], { inline: 'not-from-fork' }))).toEqual([inline, inline])
    expect(suppressedBy(judge([inBase], { inline: 'off' }))).toEqual([null, null])
  })

  test('needs a reason', () => {
    const judged = judge([placed({ inlineAllow: '' }), placed({ inlineAllow: '' }, { path: 'b.ts' })])
    expect(suppressedBy(judged)).toEqual([null, null, null])
    expect(judged.notices).toEqual([
      '2 inline allow comments do not count: the reason is missing; write it behind posthog-key-guard:allow',
    ])
  })

  test('does not count for a key that works', () => {
    const [found] = collectFindings([comment])
    const active: Candidate = { ...found!, status: 'active' }
    const judged = applyPolicy([active], strict)
    expect(suppressedBy(judged)).toEqual([null, null])
    expect(judged.notices).toEqual(['1 inline allow comment does not count: PostHog still accepts the key'])
    expect(applyPolicy([active], { ...strict, allow: [allowed] }).findings[0]!.suppressed?.by).toBe('config')
  })
})
