import { describe, expect, test } from 'vitest'
import { kindIds } from '../../../src/core/keys/kinds.ts'
import { cloudHosts } from '../../../src/core/report/context.ts'
import { documentation, regionOf } from '../../../src/core/report/posthog-pages.ts'
import { rotationSteps } from '../../../src/core/report/rotation-steps.ts'

describe.each(kindIds)('%s', (kind) => {
  test('its steps link to the same page of each host, and are clauses', () => {
    for (const { text, pages } of rotationSteps(kind, cloudHosts)) {
      expect(text).toMatch(/^[a-z].*[^.]$/)
      const paths = pages.map((page) => new URL(page).pathname + new URL(page).hash)
      expect(new Set(paths).size).toBeLessThanOrEqual(1)
      expect(pages.length === 0 || pages.map(regionOf).join() === 'US,EU').toBe(true)
    }
  })

  test('it begins with a page, unless it is public', () => {
    expect(rotationSteps(kind, cloudHosts)[0]?.pages.length ?? 0).toBe(kind === 'project' ? 0 : 2)
  })

  test('its documentation is on posthog.com', () => {
    expect(new URL(documentation[kind]).host).toBe('posthog.com')
  })
})

test('a host of one’s own goes by its name', () => {
  expect(regionOf('https://posthog.example.org/settings')).toBe('posthog.example.org')
})
