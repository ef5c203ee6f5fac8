import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedHit, Place } from '../../../src/core/findings/candidate.ts'
import { collectFindings } from '../../../src/core/findings/collect.ts'
import { confidences, exposures, placeKinds, sourceKinds } from '../../../src/core/finding.ts'
import type { Hit } from '../../../src/core/detect/hit.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { kindIds, kinds, type KindId } from '../../../src/core/keys/kinds.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import { Secret } from '../../../src/core/secret.ts'
import { madeHit } from '../../support/made-hit.ts'

const here: Place = {
  in: 'file',
  path: 'a.ts',
  commit: null,
  author: null,
  date: null,
  inHead: true,
  introduced: null,
  newPlace: false,
  allowedInBase: false,
}

function placed(hit: Partial<Hit>, place: Partial<Place> = {}): PlacedHit {
  return { source: 'files', hit: madeHit(hit), place: { ...here, ...place } }
}

const secretOf = (kind: KindId): Secret => new Secret(mintKey(kind, generations[2]!))

describe('what the places of a key mean', () => {
  const secret = secretOf('personal')
  const only = (...sightings: readonly PlacedHit[]): ReturnType<typeof collectFindings>[number] =>
    collectFindings(sightings)[0]!

  test('how browsers get it: by all its places together, each way once', () => {
    const found = only(
      placed({ secret, encoding: ['source-map:a.ts'] }, { path: 'a.js' }),
      placed({ secret, exposure: ['posthog-init', 'public-variable'] }, { path: 'dist/a.js' }),
      placed({ secret, exposure: ['public-variable'] }, { path: 'dist/b.js' }),
    )
    expect(found.exposure).toEqual(exposures)
    expect(only(placed({ secret }, { path: 'src/a.ts' })).exposure).toEqual([])
  })

  test('a public kind is never exposed, and a placeholder tells nothing', () => {
    const token = { secret: secretOf('project'), kind: 'project' } as const
    expect(only(placed(token, { path: 'dist/a.js' })).exposure).toEqual([])
    const placeholder = placed({ secret, placeholder: 'repeats itself' }, { path: 'dist/a.js' })
    expect(only(placeholder, placed({ secret })).exposure).toEqual([])
  })

  test('that another kind belongs there, and where', () => {
    const found = only(
      placed({ secret }, { path: 'a.ts' }),
      placed({ secret, misplaced: 'secret-for-token' }, { path: 'b.ts' }),
    )
    expect(found.misplaced).toBe('secret-for-token')
    expect(found.locations.map(({ misplaced }) => misplaced)).toEqual([null, 'secret-for-token'])
    expect(only(placed({ secret })).misplaced).toBeNull()
  })

  test('those that browsers get come first within their severity', () => {
    const order = collectFindings([
      placed({ secret: secretOf('personal') }, { path: 'a.ts' }),
      placed({ secret: secretOf('personal'), confidence: 'likely' }, { path: 'public/z.js' }),
      placed({ secret: secretOf('project-secret'), kind: 'project-secret' }, { path: 'dist/a.js' }),
    ])
    expect(order.map(({ locations }) => locations[0]!.path)).toEqual(['public/z.js', 'a.ts', 'dist/a.js'])
  })

  test('a key that an inner name spells is masked', () => {
    const { locations } = only(
      placed({ secret, encoding: [`source-map:${mintKey('personal', generations[2]!)}`] }),
    )
    expect(locations[0]!.encoding[0]).toMatch(/^source-map:phx_\.{3}[A-Za-z0-9]{4}$/)
  })
})

describe('one finding a key', () => {
  test('with all its places, those at the head first, then by path, line and column', () => {
    const secret = secretOf('personal')
    const [found, ...others] = collectFindings([
      placed({ secret, line: 3 }, { path: 'gone.ts', inHead: false }),
      placed({ secret, line: 9 }, { path: 'b.ts' }),
      placed({ secret, line: 2, column: 7 }, { path: 'b.ts' }),
      placed({ secret, line: 2, column: 3 }, { path: 'b.ts' }),
      placed({ secret }, { path: null, in: 'stdin' }),
      placed({ secret, line: 5 }, { path: 'a.ts' }),
    ])
    expect(others).toEqual([])
    expect(found).toMatchObject({
      fingerprint: secret.fingerprint,
      masked: secret.masked,
      kind: 'personal',
      status: 'unverified',
      statusReason: null,
      exposure: [],
      owner: null,
      suppressed: null,
    })
    expect(found!.locations.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['a.ts', 5, 1],
      ['b.ts', 2, 3],
      ['b.ts', 2, 7],
      ['b.ts', 9, 1],
      [null, 1, 1],
      ['gone.ts', 3, 1],
    ])
  })

  test('the same place counts once, and the stricter reading of it stays', () => {
    const secret = secretOf('personal')
    const [found] = collectFindings([
      placed({ secret, inlineAllow: 'a test' }, { introduced: false, allowedInBase: true }),
      placed({ secret }, { introduced: true, newPlace: true }),
      placed({ secret }, { introduced: true, newPlace: true }),
    ])
    expect(found!.locations).toHaveLength(1)
    expect(found!.locations[0]).toMatchObject({ introduced: true, inlineAllow: null, allowedInBase: false })
  })

  test('two commits, or two encodings, are two places', () => {
    const secret = secretOf('personal')
    const [found] = collectFindings([
      placed({ secret }, { commit: 'a'.repeat(40) }),
      placed({ secret }, { commit: 'b'.repeat(40) }),
      placed({ secret, encoding: ['base64'] }, { commit: 'b'.repeat(40) }),
    ])
    expect(found!.locations).toHaveLength(3)
  })
})

describe('severity and confidence', () => {
  test.each(kindIds)('a certain %s has the severity of its kind', (kind) => {
    const [found] = collectFindings([placed({ kind })])
    expect(found!.severity).toBe(kinds[kind].severity)
  })

  test.each([
    ['personal', 'medium'],
    ['project-secret', 'medium'],
    ['project', 'info'],
  ] as const)('a possible %s is %s', (kind, severity) => {
    const [found] = collectFindings([placed({ kind, confidence: 'possible' })])
    expect(found).toMatchObject({ severity, confidence: 'possible' })
  })

  test('the best of its hits decides, and tells how old the key is', () => {
    const secret = secretOf('personal')
    const [found] = collectFindings([
      placed({ secret, confidence: 'possible' }),
      placed({ secret, confidence: 'certain', issued: 'since 2026-03', line: 2 }),
      placed({ secret, confidence: 'likely', line: 3 }),
    ])
    expect(found).toMatchObject({ severity: 'critical', confidence: 'certain', issued: 'since 2026-03' })
  })
})

describe('placeholders', () => {
  test('are suppressed with their reason, the key and its places', () => {
    const [found] = collectFindings([placed({ placeholder: 'reads like words' })])
    const suppressed = { by: 'placeholder', reason: 'reads like words' }
    expect(found!.suppressed).toEqual(suppressed)
    expect(found!.locations[0]!.suppressed).toEqual(suppressed)
  })

  test('do not suppress a key that is one elsewhere', () => {
    const secret = secretOf('personal')
    const [found] = collectFindings([
      placed({ secret, placeholder: 'reads like words' }),
      placed({ secret, line: 2 }),
    ])
    expect(found!.suppressed).toBeNull()
  })
})

describe('order', () => {
  test('by severity, confidence, first place, fingerprint', () => {
    const sorted = collectFindings([
      placed({ secret: secretOf('project'), kind: 'project' }),
      placed({ secret: secretOf('project-secret'), kind: 'project-secret' }),
      placed({ secret: secretOf('personal'), confidence: 'likely' }),
      placed({ secret: secretOf('personal') }, { path: 'b.ts' }),
      placed({ secret: secretOf('personal'), line: 4 }),
      placed({ secret: secretOf('personal'), line: 4 }),
    ])
    expect(
      sorted.map(({ severity, confidence, locations }) => [severity, confidence, locations[0]!.path]),
    ).toEqual([
      ['critical', 'certain', 'a.ts'],
      ['critical', 'certain', 'a.ts'],
      ['critical', 'certain', 'b.ts'],
      ['critical', 'likely', 'a.ts'],
      ['high', 'certain', 'a.ts'],
      ['info', 'certain', 'a.ts'],
    ])
    expect(sorted[0]!.fingerprint < sorted[1]!.fingerprint).toBe(true)
  })

  test('does not depend on the order in which hits come', () => {
    const secrets = Array.from({ length: 3 }, () => secretOf('personal'))
    const sightings = fc.array(
      fc.record({
        source: fc.constantFrom(...sourceKinds),
        hit: fc
          .record({
            secret: fc.constantFrom(...secrets),
            kind: fc.constantFrom(...kindIds),
            confidence: fc.constantFrom(...confidences),
            issued: fc.constantFrom(null, 'since 2026-03', 'until 2026-03'),
            line: fc.integer({ min: 1, max: 2 }),
            placeholder: fc.constantFrom(null, 'words', 'digits'),
            inlineAllow: fc.constantFrom(null, '', 'a test'),
            encoding: fc.constantFrom([], ['base64']),
          })
          .map(madeHit),
        place: fc.record<Place>({
          in: fc.constantFrom(...placeKinds),
          path: fc.constantFrom(null, 'a', 'b'),
          commit: fc.constantFrom(null, 'c'.repeat(40)),
          author: fc.constantFrom(null, 'A', 'B'),
          date: fc.constant(null),
          inHead: fc.boolean(),
          introduced: fc.constantFrom(null, true, false),
          newPlace: fc.boolean(),
          allowedInBase: fc.boolean(),
        }),
      }),
      { maxLength: 12 },
    )
    const shuffled = sightings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(collectFindings(other)).toEqual(collectFindings(list))
      }),
      { numRuns: 500 },
    )
  })

  test('nothing found is an empty list', () => {
    expect(collectFindings([])).toEqual([])
  })
})
