/** What other scanners' reports say: a key counts only whole, and in its own case. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { plant } from '../../scripts/accuracy/carrier.ts'
import { caseOf } from '../../scripts/accuracy/case.ts'
import { caseAt } from '../../scripts/accuracy/corpus-folder.ts'
import { keysFound } from '../../scripts/accuracy/rivals/comparison.ts'
import { gitleaksRivals } from '../../scripts/accuracy/rivals/gitleaks.ts'
import { kingfisherRivals } from '../../scripts/accuracy/rivals/kingfisher.ts'
import { otherRivals } from '../../scripts/accuracy/rivals/others.ts'
import type { RivalFinding } from '../../scripts/accuracy/rivals/rival.ts'
import { trufflehogRivals } from '../../scripts/accuracy/rivals/trufflehog.ts'
import { freshKey } from '../support/fresh-keys.ts'

const keys = [freshKey(), freshKey()] as const
const cases = keys.map((key) => caseOf(plant('@@', key), { group: 'encodings', form: 'plain', key }))
const finding = (of: Partial<RivalFinding>): RivalFinding => ({
  path: '',
  texts: [],
  sha1: null,
  rule: '',
  ...of,
})

it('a key counts in its own case only, and whole', () => {
  const path = '/tmp/x/corpus/000001/sample.txt'
  const found = (...texts: readonly string[]) => [...keysFound(cases, [finding({ path, texts })]).found]
  expect(found(`key=${keys[1]}`)).toEqual([cases[1]])
  expect(found(keys[1].slice(0, -1))).toEqual([])
  expect(found(keys[0])).toEqual([])
  expect(keysFound(cases, [finding({ path, texts: [keys[1]], rule: 'PostHog key' })]).named.size).toBe(1)
  expect(keysFound(cases, [finding({ path, texts: [keys[1]], rule: 'generic' })]).named.size).toBe(0)
})

it('the case is in the path, however a scanner writes it', () => {
  for (const path of ['/a/000001/x', '000001/x', 'b\\000001\\x', '/a/000001/a.zip!inner/000000/x']) {
    expect(caseAt(cases, path), path).toBe(cases[1])
  }
  expect(caseAt(cases, '/a/000009/x')).toBeUndefined()
  expect(caseAt(cases, '/a/b')).toBeUndefined()
})

it('reports are read in the forms of their programs', () => {
  const [key] = keys
  const path = '/c/000000/sample.txt'
  const sha1 = createHash('sha1').update(key).digest('hex')
  const reports: readonly (readonly [
    readonly { read(report: string): readonly RivalFinding[] }[],
    string,
  ])[] = [
    [gitleaksRivals, JSON.stringify([{ RuleID: 'posthog', Match: `k=${key}`, Secret: key, File: path }])],
    [
      kingfisherRivals,
      JSON.stringify({ findings: [{ rule: { name: 'PostHog', id: 'p' }, finding: { snippet: key, path } }] }),
    ],
    [
      trufflehogRivals,
      `{"level":"info"}\n${JSON.stringify({
        SourceMetadata: { Data: { Filesystem: { file: path } } },
        DetectorName: 'PosthogApp',
        Raw: key,
      })}\n`,
    ],
    [
      otherRivals.slice(0, 1),
      JSON.stringify([
        {
          filePath: path,
          sourceContent: `k=${key};`,
          messages: [{ ruleId: 'r', range: [2, 2 + key.length] }],
        },
      ]),
    ],
    [
      otherRivals.slice(1),
      JSON.stringify({ results: { '000000/sample.txt': [{ type: 'Hex', hashed_secret: sha1 }] } }),
    ],
  ]
  for (const [rivals, report] of reports) {
    for (const rival of rivals) expect([...keysFound(cases, rival.read(report)).found]).toEqual([cases[0]])
  }
  expect(gitleaksRivals[0]!.read('null')).toEqual([])
})
