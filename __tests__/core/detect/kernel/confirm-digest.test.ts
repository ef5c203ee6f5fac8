/** Digests get no mark of a run: nothing that a decoder would read is lost by that, and hardly one is marked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { base64InRun } from '../../../../src/core/decoders/base64.ts'
import { hexInRun } from '../../../../src/core/decoders/hex-in-run.ts'
import { hex } from '../../../../src/core/decoders/hex.ts'
import { DIGEST_NAME, isDigest } from '../../../../src/core/detect/kernel/confirm-digest.ts'
import { marksRun, RUN_STRIDE } from '../../../../src/core/detect/kernel/confirm-run.ts'
import { createKernel } from '../../../../src/core/detect/kernel/create-kernel.ts'
import { containerStart } from '../../../../src/core/containers/container-start.ts'
import { anyDigits, seededDigest } from '../../../support/random-digits.ts'

/** What stands around runs: of most of it some fold, join or escape is made. */
const around = fc.string({
  unit: fc.constantFrom(
    ...Array.from(' \t\r\n"\'`+,.=\\%&;:#*>|-_/{}()$~<^0Aa25dnrtfbx\0'),
    ...['==', '",\n  "', '\\n', '%0A', '%3D', '&#10;', '" + "', ': ', ' = ', '\\u002b', '&quot;', '70-68-'],
  ),
  maxLength: 12,
})
const hexDigits = fc.nat(40).chain((length) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  }),
)
const run = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: anyDigits(110) },
      { weight: 1, arbitrary: anyDigits(1100) },
      { weight: 1, arbitrary: hexDigits },
      { weight: 1, arbitrary: fc.nat(12).map((count) => 'QUFB'.repeat(count)) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('-', '_', '/', 'h-', '-0x', '+a'), fc.nat(30))
          .map(([mark, count]) => `70${mark}`.repeat(count)),
      },
      { weight: 1, arbitrary: fc.nat().map(seededDigest) },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((parts) =>
    fc.constantFrom('', ...Array<string>(9).fill(DIGEST_NAME)).map((name) => name + parts.join('')),
  )
const text = fc
  .array(fc.tuple(around, run), { minLength: 1, maxLength: 5 })
  .chain((parts) => around.map((rest) => Buffer.from(`${parts.flat().join('')}${rest}`, 'latin1')))

const decoders = [base64InRun, hex, hexInRun]
const places = (bytes: Buffer): readonly number[] =>
  Array.from({ length: Math.ceil(bytes.length / RUN_STRIDE) }, (_, index) => index * RUN_STRIDE)

describe('a run that is taken for a digest', () => {
  it('holds nothing that a decoder reads, whatever stands around it', () => {
    let passed = 0
    let kept = 0
    fc.assert(
      fc.property(text, (bytes) => {
        const end = bytes.length
        for (const at of places(bytes)) {
          if (!marksRun(bytes, at, 0, end)) continue
          if (!isDigest(bytes, at, 0, end)) {
            kept++
            continue
          }
          passed++
          for (const decoder of decoders) {
            const reading = decoder.decode({ bytes, start: 0, end, offset: 0, more: false }, at)
            expect([decoder.id, reading !== 'more' && reading.decoded.length]).toEqual([decoder.id, 0])
          }
        }
      }),
      { numRuns: 4000 },
    )
    expect(passed).toBeGreaterThan(500)
    expect(kept).toBeGreaterThan(500)
  })
})

const lines = {
  'package-lock.json': (digest: string) => `      "integrity": "${digest}",\n      "dev": true,\n`,
  'package-lock.json, at the end of an object': (digest: string) =>
    `      "integrity": "${digest}"\n    },\n`,
  'npm-shrinkwrap.json on one line': (digest: string) => `"integrity":"${digest}","requires":{}},"a":{`,
  'yarn.lock': (digest: string) => `  integrity ${digest}\n\nabab@^2.0.3:\n  version "2.0.6"\n`,
  'pnpm-lock.yaml': (digest: string) =>
    `    resolution: {integrity: ${digest}}\n    engines: {node: '>=6'}\n\n`,
  'pnpm-lock.yaml of old': (digest: string) => `    resolution:\n      integrity: ${digest}\n    dev: true\n`,
  'bun.lock': (digest: string) => `    "a": ["a@1.0.0", "", {}, "${digest}"],\n\n`,
  'a page': (digest: string) => `<script src="a.js" integrity="${digest}" crossorigin></script>\n`,
  'a list of hashes': (digest: string) => `${digest} ${digest}\n`,
} as const

describe.each(Object.entries(lines))('the digests of %s', (_, line) => {
  it('are marked at most five times in a thousand', () => {
    const text = Array.from({ length: 1000 }, (_, seed) => line(seededDigest(seed))).join('')
    const bytes = Buffer.from(text)
    const kernel = createKernel(bytes.length)
    let marks = 0
    kernel.search(
      bytes,
      0,
      bytes.length,
      bytes.length,
      (_at, anchor) => (marks += anchor === 'run' ? 1 : 0),
      0,
    )
    expect(marks).toBeLessThanOrEqual(5)
  })
})

it('begins as no container does, at any alignment', () => {
  const noName = (): null => null
  fc.assert(
    fc.property(anyDigits(90), fc.constantFrom(0, 1, 2, 3), (digits, skip) => {
      const bytes = Buffer.from((DIGEST_NAME + digits).slice(skip).replaceAll('-', '+'), 'base64')
      expect(containerStart(bytes, noName)).toBe(-1)
    }),
  )
})
