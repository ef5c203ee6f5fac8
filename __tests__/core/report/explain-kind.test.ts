import { describe, expect, test } from 'vitest'
import { kindIds, kinds } from '../../../src/core/keys/kinds.ts'
import { cloudHosts } from '../../../src/core/report/context.ts'
import { displayWidth } from '../../../src/core/report/display-width.ts'
import { explainKind } from '../../../src/core/report/explain-kind.ts'

const plain = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(kindIds)('%s', (id) => {
  test('what it opens and where it belongs', () => {
    const text = plain(explainKind(id, { hosts: cloudHosts, width: 80 }))
    expect(text).toContain(`Whoever holds it can ${kinds[id].opens}. It belongs ${kinds[id].belongs}.`)
    expect(text.startsWith(kinds[id].label)).toBe(true)
  })

  test('fits the width, but for addresses', () => {
    for (const line of explainKind(id, { hosts: cloudHosts, width: 60 }).split('\n')) {
      if (!line.includes('https://')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
    }
  })

  test('names the hosts that were given, and no others', () => {
    const text = explainKind(id, { hosts: ['https://posthog.example.org'], width: 80 })
    expect(text).not.toMatch(/https:\/\/(?:us|eu)\.posthog\.com/)
    expect(text.includes('https://posthog.example.org/settings/')).toBe(id !== 'project')
  })
})

test('the shapes are those of the generations', () => {
  const text = plain(explainKind('personal', { hosts: cloudHosts, width: 80 }))
  expect(text).toContain('phx_ and 41 to 43 letters and digits: made June 2021 to 2024')
  expect(text).toContain('phx_ and 45 to 48 letters and digits: made 2024 to March 2026')
  expect(text).toContain('phx_ and 48 to 49 letters and digits, never 0, 1, l, I or O: made since March 2026')
})

test('the emergency brake says what it breaks, and what it does not take', () => {
  const text = plain(explainKind('project-secret', { hosts: cloudHosts, width: 80 }))
  expect(text).toContain(
    'whatever still uses the key breaks that moment. It does not take the feature flags secure key: rotate that one.',
  )
  // The addresses of docs/keys.md.
  expect(text).toContain(
    ' https://app.posthog.com/api/revoke_leaked_key https://eu.posthog.com/api/revoke_leaked_key ',
  )
  expect(text).not.toContain('us.posthog.com/api')
})

test('a project token has nothing to rotate', () => {
  const text = explainKind('project', { hosts: cloudHosts, width: 80 })
  expect(text).toContain('It is public: there is nothing to rotate.')
  expect(text).not.toContain('revoke')
})
