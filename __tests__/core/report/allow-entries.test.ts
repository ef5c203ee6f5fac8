import { expect, test } from 'vitest'
import { kindIds } from '../../../src/core/keys/kinds.ts'
import { parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'
import { allowEntries } from '../../../src/core/report/allow-entries.ts'
import { aFinding } from '../../support/report-builder.ts'

test('the configuration takes them as they are', () => {
  const keys = kindIds.map((kind) => aFinding(kind))
  const yaml = allowEntries([...keys, { fingerprint: 'ab'.repeat(32), masked: '********' }]).join('\n')
  const { allow } = parseConfiguration(Buffer.from(yaml), 'x.yml')
  expect(allow.map(({ fingerprint, expires }) => [fingerprint, expires])).toEqual([
    ...keys.map(({ fingerprint }) => [fingerprint, null]),
    ['ab'.repeat(32), null],
  ])
})
