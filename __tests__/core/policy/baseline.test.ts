import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectFindings } from '../../../src/core/findings/collect.ts'
import type { Finding } from '../../../src/core/finding.ts'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import {
  baselineOf,
  baselineText,
  maxBaselineBytes,
  parseBaseline,
} from '../../../src/core/policy/baseline.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { madeHit } from '../../support/made-hit.ts'

const fingerprint = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'))
const read = (text: string): ReadonlySet<string> => parseBaseline(Buffer.from(text), 'base.json')

test('what is written is read back, sorted and once', () => {
  fc.assert(
    fc.property(fc.array(fingerprint, { maxLength: 20 }), (fingerprints) => {
      const text = baselineText([...fingerprints, ...fingerprints])
      expect([...read(text)]).toEqual([...new Set(fingerprints)].sort())
      expect(baselineText([...fingerprints].reverse())).toBe(text)
    }),
  )
})

test('the file has one fingerprint a line, and nothing else', () => {
  expect(baselineText(['b'.repeat(64), 'a'.repeat(64)])).toBe(`{
  "schemaVersion": 1,
  "tool": "posthog-key-guard",
  "fingerprints": [
    "${'a'.repeat(64)}",
    "${'b'.repeat(64)}"
  ]
}
`)
})

test('a byte-order mark and other line breaks do no harm', () => {
  const text = baselineText(['a'.repeat(64)])
  expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`).size).toBe(1)
})

const head = '"schemaVersion": 1, "tool": "posthog-key-guard"'

describe('what is no baseline is refused with what to change', () => {
  test.each([
    ['', 'base.json: is not JSON; write it again with --write-baseline'],
    ['{', 'base.json: is not JSON; write it again with --write-baseline'],
    [
      `{${head}, "fingerprints": [\n<<<<<<< main\n"${'a'.repeat(64)}"\n=======\n>>>>>>> side\n]}`,
      'base.json: holds a merge conflict; keep the fingerprints of both sides',
    ],
    [
      '[]',
      'base.json: is no baseline, which is a JSON object with "fingerprints"; write it again with --write-baseline',
    ],
    [
      'null',
      'base.json: is no baseline, which is a JSON object with "fingerprints"; write it again with --write-baseline',
    ],
    [
      '{"version": "8.0"}',
      'base.json: is no baseline, its "tool" is not "posthog-key-guard"; write it again with --write-baseline',
    ],
    [
      '{"tool": "posthog-key-guard", "schemaVersion": 2, "fingerprints": []}',
      'base.json: has a schemaVersion other than 1; use the version that wrote it, or write it again with --write-baseline',
    ],
    [`{${head}}`, 'base.json: "fingerprints" is not a list; write it again with --write-baseline'],
    [
      `{${head}, "fingerprints": [], "fingerprint": []}`,
      'base.json: a baseline has no member "fingerprint"; did you mean "fingerprints"?; remove it',
    ],
    [
      `{${head}, "fingerprints": ["${'a'.repeat(64)}", "${'A'.repeat(64)}"]}`,
      /^base\.json: fingerprint 2 is not 64 lower-case/,
    ],
    [`{${head}, "fingerprints": [1]}`, /^base\.json: fingerprint 1 is not 64 lower-case/],
  ])('%j', (text, expected) => {
    expect(() => read(text)).toThrow(UserError)
    expect(() => read(text)).toThrow(expected instanceof RegExp ? expected : new UserError(expected))
  })

  test('and shows no key that stands in it', () => {
    const key = mintKey('personal', generations[2]!)
    for (const text of [
      key,
      `{${head}, "fingerprints": ["${key}"]}`,
      `{${head}, "fingerprints": [], "${key}": 1}`,
    ]) {
      let message = ''
      try {
        read(text)
      } catch (error) {
        message = String(error)
      }
      expect(message).toMatch(/^UserError: base\.json: /)
      expect(message).not.toContain(key.slice(4, 12))
    }
  })

  test('a file over the limit', () => {
    expect(() => parseBaseline(Buffer.alloc(maxBaselineBytes + 1, ' '), 'base.json')).toThrow(
      'base.json: is larger than 16 MiB',
    )
  })
})

test('a new baseline holds what counts and what the present one suppresses', () => {
  const found = (hit: Parameters<typeof madeHit>[0], suppressed: Finding['suppressed'] = null): Finding => ({
    ...collectFindings([
      {
        source: 'files',
        hit: madeHit(hit),
        place: {
          in: 'file',
          path: 'a',
          commit: null,
          author: null,
          date: null,
          inHead: true,
          introduced: null,
          newPlace: false,
          allowedInBase: false,
        },
      },
    ])[0]!,
    suppressed,
  })
  const counts = found({})
  const known = found({}, { by: 'baseline', reason: '' })
  const others = [
    found({ kind: 'project' }),
    found({}, { by: 'config', reason: '' }),
    found({}, { by: 'inline', reason: '' }),
    found({}, { by: 'placeholder', reason: '' }),
  ]
  expect(baselineOf([counts, ...others, known])).toEqual([counts.fingerprint, known.fingerprint])
})
