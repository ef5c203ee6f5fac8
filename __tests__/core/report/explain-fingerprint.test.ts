import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/core/finding.ts'
import { reportContext } from '../../../src/core/report/context.ts'
import { explainFingerprint, isFingerprint } from '../../../src/core/report/explain-fingerprint.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { aCommitLocation, aFinding, aLocation, aReport, seededKey } from '../../support/report-builder.ts'

const context = reportContext({ tool: { name: 'posthog-key-guard', version: '1.2.3' } })
const { fingerprint, masked } = seededKey('personal')
const explain = (word: string, ...keys: Finding[]): string => explainFingerprint(word, aReport(keys), context)

test.each([
  [fingerprint, true],
  [fingerprint.slice(0, 8), true],
  [fingerprint.slice(0, 7), false],
  [`${fingerprint}0`, false],
  [fingerprint.toUpperCase(), false],
  ['personal', false],
])('%s', (word, expected) => {
  expect(isFingerprint(word)).toBe(expected)
})

describe('a key that was found', () => {
  const suppressed = { by: 'config', reason: 'revoked' } as const

  test('fails: its places, and the entry to paste', () => {
    const text = explain(
      fingerprint.slice(0, 10),
      aFinding('personal', { locations: [aLocation(), aCommitLocation({ inHead: false })] }),
    )
    expect(text).toBe(`personal key ${masked}   critical   made since March 2026
fingerprint ${fingerprint}

It stands at 2 places:
  src/lib/posthog.ts:12:34
  src/lib/posthog.ts:12:34
    from 3f9c2d1, 2026-03-02, A. Dev; no longer at HEAD, still in the history

Nothing allows it: it fails the check.

How to rotate it: posthog-key-guard explain personal

A maintainer allows it, once it is rotated or where it is no secret, in
.github/posthog-key-guard.yml (a pull request is judged by the one of its base
branch):

allow:
  - fingerprint: ${fingerprint}
    reason: "${masked}: say here why it may stay (rotated, or no secret)"
    # expires: YYYY-MM-DD   (from that day on it fails again; without one the entry has no end)
`)
  })

  test.each([
    [
      'suppressed',
      aFinding('personal', { locations: [aLocation({ suppressed })] }),
      'Suppressed by an allow entry: revoked.',
      false,
    ],
    ['below the level', aFinding('personal', { severity: 'medium' }), 'Does not fail: below high.', true],
  ])('%s', (_, finding, state, hasEntry) => {
    const text = explain(fingerprint, finding)
    expect(text).toContain(`\n${state}\n`)
    expect(text.includes('allow:\n')).toBe(hasEntry)
  })

  test('hostile places stay harmless', () => {
    const text = explain(
      fingerprint,
      aFinding('personal', { locations: [aLocation({ path: '\x1b[2J##[error]\n::error::' })] }),
    )
    expect(text).toContain('\n  \\u{1B}[2J##\\u{5B}error]\\u{A}::error:::12:34\n')
  })
})

describe('a key that was not found', () => {
  test('can be allowed by its whole fingerprint', () => {
    expect(explain(fingerprint)).toMatch(
      new RegExp(
        `^No key with the fingerprint ${fingerprint} stands in 812 files\\.\\n[^]*\\n {2}- fingerprint: ${fingerprint}\\n`,
      ),
    )
  })

  test('not by the beginning of it', () => {
    const text = explain(fingerprint.slice(0, 12))
    expect(text).toContain('An entry that allows it needs all 64 digits')
    expect(text).not.toContain('allow:\n')
  })
})

describe('mistakes', () => {
  test('what is no fingerprint', () => {
    expect(() => explain('xyz\n')).toThrow(
      new UserError(
        '"xyz\\u{A}" is no fingerprint; give 64 hexadecimal digits, or the first 8 or more, as the report shows them',
      ),
    )
  })

  test('what begins several', () => {
    const twin = aFinding('personal', { fingerprint: `${fingerprint.slice(0, 60)}0000` }, 'b')
    expect(() => explain(fingerprint.slice(0, 12), aFinding('personal'), twin)).toThrow(
      new UserError(`${fingerprint.slice(0, 12)} begins the fingerprints of 2 keys; give more digits`),
    )
  })
})
