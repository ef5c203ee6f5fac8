import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  confidences,
  exposures,
  placeKinds,
  reaches,
  severities,
  sourceKinds,
  statuses,
  suppressors,
} from '../../../src/core/finding.ts'
import { containerIds } from '../../../src/core/containers/container.ts'
import { encodingNames } from '../../../src/core/detect/encoding.ts'
import { kindIds } from '../../../src/core/keys/kinds.ts'
import { reportContext } from '../../../src/core/report/context.ts'
import { renderJson } from '../../../src/core/report/json.ts'
import { hostileReport } from '../../support/hostile-report.ts'
import { aFinding, aLocation, aReport } from '../../support/report-builder.ts'
import { filesReport, incompleteReport, rangeReport } from '../../support/sample-reports.ts'

interface Schema {
  readonly $defs: Readonly<
    Record<
      string,
      {
        readonly enum?: readonly string[]
        readonly properties?: Readonly<
          Record<
            string,
            { readonly enum?: readonly string[]; readonly items?: { readonly enum?: readonly string[] } }
          >
        >
      }
    >
  >
}
const schema = JSON.parse(
  readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'),
) as Schema
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)
const context = reportContext({ tool: { name: 'posthog-key-guard', version: '1.2.3' } })

describe('the schema', () => {
  test.each([
    ['files', filesReport()],
    ['range', rangeReport()],
    ['incomplete', incompleteReport()],
    ['empty', aReport([])],
  ])('takes the report %s', (_, report) => {
    for (const showSuppressed of [false, true]) {
      validate(JSON.parse(renderJson(report, { ...context, showSuppressed })))
      expect(validate.errors).toBeNull()
    }
  })

  test('takes a report with hostile text', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const plain = {
          ...report,
          keys: report.keys.map((key) => ({
            ...key,
            locations: key.locations.map((place) => ({ ...place, encoding: [] })),
          })),
        }
        validate(JSON.parse(renderJson(plain, { ...context, showSuppressed: true })))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['a field more', (report: Record<string, unknown>) => ({ ...report, more: 1 })],
    ['a field less', (report: Record<string, unknown>) => ({ ...report, tool: undefined })],
    ['another version', (report: Record<string, unknown>) => ({ ...report, schemaVersion: 2 })],
  ])('does not take %s', (_, change) => {
    expect(validate(change(JSON.parse(renderJson(filesReport(), context)) as Record<string, unknown>))).toBe(
      false,
    )
  })

  test('takes every name that an encoding can have', () => {
    const entries = (encoding: readonly string[]): boolean =>
      validate(
        JSON.parse(
          renderJson(aReport([aFinding('personal', { locations: [aLocation({ encoding })] })]), context),
        ),
      )
    expect(entries([...encodingNames, ...containerIds])).toBe(true)
    for (const id of ['zip', 'tar', '7z', 'pdf', 'source-map', 'notebook'])
      expect(entries([`${id}:a`, `${id}:\n`, `${id}:a\u001b[31m`])).toBe(true)
    for (const wrong of ['zip:', 'gzip:a', 'x', '', 'base64:a']) expect(entries([wrong])).toBe(false)
  })

  test('does not take a mask that shows more', () => {
    const report = aReport([aFinding('personal', { masked: 'phx_abcd...9aB3' })])
    expect(validate(JSON.parse(renderJson(report, context)))).toBe(false)
  })

  test('has the words of the code', () => {
    const { $defs } = schema
    expect($defs.source?.enum).toEqual(sourceKinds)
    expect($defs.suppression?.properties?.by?.enum).toEqual(suppressors)
    expect($defs.location?.properties?.in?.enum).toEqual(placeKinds)
    expect($defs.history?.properties?.reach?.enum).toEqual(reaches)
    const key = $defs.key?.properties
    expect(key?.kind?.enum).toEqual(kindIds)
    expect(key?.severity?.enum).toEqual(severities)
    expect(key?.confidence?.enum).toEqual(confidences)
    expect(key?.status?.enum).toEqual(statuses)
    expect(key?.exposure?.items?.enum).toEqual(exposures)
  })
})

describe('fields', () => {
  test('stand in the order of the contract, and no internal one among them', () => {
    const report = JSON.parse(renderJson(rangeReport(), { ...context, showSuppressed: true })) as {
      readonly scan: object
      readonly keys: readonly { readonly locations: readonly object[] }[]
    }
    expect(Object.keys(report)).toEqual(['schemaVersion', 'tool', 'scan', 'keys'])
    expect(Object.keys(report.scan).join()).toBe(
      'sources,files,blobs,commits,bytes,durationMs,complete,skipped',
    )
    expect(Object.keys(report.keys[0]!).join()).toBe(
      'fingerprint,kind,masked,severity,confidence,status,statusReason,issued,exposure,owner,suppressed,locations',
    )
    expect(Object.keys(report.keys[0]!.locations[0]!).join()).toBe(
      'source,in,path,line,column,endLine,endColumn,commit,author,date,encoding,inHead,introduced,suppressed',
    )
  })
})

describe('suppressed keys and places', () => {
  const suppressed = { by: 'inline', reason: 'revoked' } as const
  const report = aReport([
    aFinding('personal', { locations: [aLocation({ suppressed }), aLocation({ path: 'b.ts' })] }),
    aFinding('project-secret', { locations: [aLocation({ suppressed })] }),
  ])
  const places = (showSuppressed: boolean): readonly (readonly (string | null)[])[] =>
    (
      JSON.parse(renderJson(report, { ...context, showSuppressed })) as {
        readonly keys: readonly { readonly locations: readonly { readonly path: string | null }[] }[]
      }
    ).keys.map(({ locations }) => locations.map(({ path }) => path))

  test('are left out', () => {
    expect(places(false)).toEqual([['b.ts']])
  })

  test('are listed on request', () => {
    expect(places(true)).toEqual([['src/lib/posthog.ts', 'b.ts'], ['src/lib/posthog.ts']])
  })
})

test('reads back as the same text, whatever it is', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const read = JSON.parse(renderJson(report, { ...context, showSuppressed: true })) as {
        readonly keys: readonly { readonly locations: readonly { readonly path: string | null }[] }[]
      }
      expect(read.keys.map(({ locations }) => locations.map(({ path }) => path))).toEqual(
        report.keys.map(({ locations }) => locations.map(({ path }) => path)),
      )
    }),
  )
})
