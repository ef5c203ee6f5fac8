import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import { inlineAllowMarker, inlineAllowOf } from '../../../src/core/policy/inline-allow.ts'

describe('the comments of many languages', () => {
  test.each([
    ['const k = x // posthog-key-guard:allow a test key', 'a test key'],
    ['k: x # posthog-key-guard:allow a test key', 'a test key'],
    ['k: x #posthog-key-guard:allow a test key', 'a test key'],
    ['k = x -- posthog-key-guard:allow a test key', 'a test key'],
    ['k = x ; posthog-key-guard:allow a test key\r', 'a test key'],
    ['<a>x</a> <!-- posthog-key-guard:allow a test key -->', 'a test key'],
    ['<a>x</a> <!-- posthog-key-guard:allow a test key ------>', 'a test key'],
    ['x /*** posthog-key-guard:allow a test key ******/ y', 'a test key'],
    [`x // posthog-key-guard:allow a ${'-'.repeat(50)} b`, `a ${'-'.repeat(50)} b`],
    ['<a>x</a> <!--posthog-key-guard:allow a test key--> <b/>', 'a test key'],
    ['<!-- posthog-key-guard:allow a test key --!>', 'a test key'],
    ['f(x) /* posthog-key-guard:allow a test key */', 'a test key'],
    ['f(/* posthog-key-guard:allow a test key **/ x)', 'a test key'],
    ['{/* posthog-key-guard:allow a test key */}', 'a test key'],
    ['{# posthog-key-guard:allow a test key #}', 'a test key'],
    ['{% comment %}posthog-key-guard:allow a test key{% endcomment %}', 'a test key{% endcomment'],
    ['{{!-- posthog-key-guard:allow a test key --}}', 'a test key'],
    ['{{! posthog-key-guard:allow a test key }} x', 'a test key'],
    ['<%# posthog-key-guard:allow a test key %> x', 'a test key'],
    ['<%-- posthog-key-guard:allow a test key --%>', 'a test key'],
    ['<?php # posthog-key-guard:allow a test key ?>', 'a test key'],
    ['(* posthog-key-guard:allow a test key *)', 'a test key'],
    ['{- posthog-key-guard:allow a test key -}', 'a test key'],
    ['#| posthog-key-guard:allow a test key |#', 'a test key'],
    ['<# posthog-key-guard:allow a test key #>', 'a test key'],
    ['#= posthog-key-guard:allow a test key =#', 'a test key'],
    ['--[[ posthog-key-guard:allow a test key ]]', 'a test key'],
    ['"""posthog-key-guard:allow a test key"""', 'a test key'],
    ['{"k": "x", "//": "posthog-key-guard:allow a test key"},', 'a test key'],
    ["['x', 'posthog-key-guard:allow a test key']", 'a test key'],
    ['// posthog-key-guard:allow the "old" key', 'the "old" key'],
    ['// posthog-key-guard:allow the key called "old"', 'the key called "old"'],
    ["// posthog-key-guard:allow it's a test", "it's a test"],
    ['posthog-key-guard:allow über-test 日本', 'über-test 日本'],
  ])('%s', (line, reason) => {
    expect(inlineAllowOf(line)).toBe(reason)
    expect(inlineAllowOf(Buffer.from(line))).toBe(reason)
  })
})

test.each([
  'posthog-key-guard:allow',
  '# posthog-key-guard:allow   ',
  '/* posthog-key-guard:allow */',
  '<!--posthog-key-guard:allow-->',
])('"%s" gives no reason', (line) => {
  expect(inlineAllowOf(line)).toBe('')
})

test.each([
  '',
  'const k = x',
  '// posthog-key-guard: allow a test key',
  '// posthog-key-guard:allowed a test key',
  '// posthog-key-guard:allow-list',
  '// posthog-key-guard:allow_all',
  '// my-posthog-key-guard:allow a test key',
  '// xposthog-key-guard:allow a test key',
  '// Posthog-Key-Guard:Allow a test key',
  '// gitleaks:allow',
])('"%s" has no such comment', (line) => {
  expect(inlineAllowOf(line)).toBeNull()
})

test('the first comment that is one counts', () => {
  expect(inlineAllowOf('// posthog-key-guard:allowed, posthog-key-guard:allow one')).toBe('one')
})

test('a line is looked at alone', () => {
  const bytes = Buffer.from('x // posthog-key-guard:allow one')
  expect(inlineAllowOf(bytes.subarray(0, 5))).toBeNull()
  expect(inlineAllowOf('// posthog-key-guard:allow one\nconst two = 2')).toBe('one')
})

test('bytes before it need not be UTF-8', () => {
  expect(
    inlineAllowOf(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('posthog-key-guard:allow one')])),
  ).toBe('one')
})

test('no key gets into the reason, wherever it stands', () => {
  const key = mintKey('personal', generations[2]!)
  for (let before = 0; before < 3400; before += before < 260 ? 1 : 13) {
    const reason = inlineAllowOf(`// ${inlineAllowMarker} ${'é '.repeat(before).slice(0, before)} ${key} x`)
    expect(reason).not.toContain(key.slice(0, 5))
  }
})

test('nor its beginning, at the end of what is looked at', () => {
  const key = mintKey('personal', generations[2]!)
  const blob = `a1B${'a'.repeat(3100)}`
  for (let after = 0; after < 100; after++) {
    const reason = inlineAllowOf(`${inlineAllowMarker} ${blob} ${'x'.repeat(after)} ${key} y`)
    expect(reason).not.toContain(key.slice(0, 5))
  }
})

test('a reason is bounded and shows nothing that acts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const reason = inlineAllowOf(`${inlineAllowMarker} ${text}`)
      expect(reason).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]*$/u)
      expect(Array.from(reason!).length).toBeLessThanOrEqual(200)
    }),
    { numRuns: 1000 },
  )
})

test('a plain reason comes back as it was written', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9äöü.,]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 15 }), fc.string(), (words, before) => {
      const reason = words.join(' ')
      expect(inlineAllowOf(`${before.replace(/posthog/g, '')} // ${inlineAllowMarker} ${reason} */`)).toBe(
        reason,
      )
    }),
  )
})
