import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { modulesText } from '../../../../scripts/kernel/modules-text.ts'
import { buckets } from '../../../../src/core/detect/kernel/anchor-table.ts'
import { trigrams } from '../../../../src/core/detect/kernel/trigrams.ts'

it('the committed modules are what the table gives', () => {
  const path = join(import.meta.dirname, '../../../../src/core/detect/kernel/modules.ts')
  expect(readFileSync(path, 'utf8')).toBe(modulesText())
})

it('each trigram is in one bucket, and there are no more than one byte has bits', () => {
  expect(buckets.flat().toSorted()).toEqual(Object.keys(trigrams).toSorted())
  expect(buckets.length).toBeLessThanOrEqual(8)
})
