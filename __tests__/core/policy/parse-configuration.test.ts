import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey } from '../../../src/core/keys/mint.ts'
import { noConfiguration } from '../../../src/core/policy/configuration.ts'
import { maxConfigurationBytes, parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'
import { UserError } from '../../../src/core/user-error.ts'

const fingerprint = '0123456789abcdef'.repeat(4)
const parse = (text: string | Uint8Array): ReturnType<typeof parseConfiguration> =>
  parseConfiguration(typeof text === 'string' ? Buffer.from(text) : text, 'guard.yml')

function messageOf(text: string | Uint8Array): string {
  try {
    parse(text)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }
  throw new Error('the configuration was taken')
}

test('everything that a file can say', () => {
  const text = `# .github/posthog-key-guard.yml
fail-on: critical
inline-allow: false                 # comments in the code suppress nothing
paths: ["src/**", '!src/x/**']
paths-ignore:
  - "**/vendor/**"
baseline: ./.github/posthog-baseline.json
allow:
  - fingerprint: ${fingerprint.toUpperCase()}
    reason: revoked 2026-10-02,
      kept in the changelog
    expires: 2027-01-01
  - {fingerprint: ${'1'.repeat(64)}, reason: "an example: no key"}
accept-unscanned:
  - path: fixtures/bomb.zip
    reason: over the ratio limit on purpose
  - object: ${'a1'.repeat(20)}
    reason: in the history only
    expires: "2028-02-29"
`
  expect(parse(text)).toEqual({
    file: 'guard.yml',
    failOn: 'critical',
    inlineAllow: false,
    paths: ['src/**', '!src/x/**'],
    pathsIgnore: ['**/vendor/**'],
    baseline: '.github/posthog-baseline.json',
    allow: [
      { fingerprint, reason: 'revoked 2026-10-02, kept in the changelog', expires: '2027-01-01', line: 9 },
      { fingerprint: '1'.repeat(64), reason: 'an example: no key', expires: null, line: 13 },
    ],
    acceptUnscanned: [
      {
        thing: { by: 'path', path: 'fixtures/bomb.zip' },
        reason: 'over the ratio limit on purpose',
        expires: null,
        line: 15,
      },
      {
        thing: { by: 'object', object: 'a1'.repeat(20) },
        reason: 'in the history only',
        expires: '2028-02-29',
        line: 17,
      },
    ],
  })
})

test.each([
  '',
  '\n\n',
  '# nothing yet\n',
  '---\n',
  '~\n',
  '{}',
  '\ufeff',
  'allow:\npaths: # - src\n',
  'fail-on: null',
])('%j leaves the defaults', (text) => {
  expect(parse(text)).toEqual({ ...noConfiguration, file: 'guard.yml' })
})

test.each([
  '\ufefffail-on: low',
  'fail-on: low\r\n# end\r\n',
  '%YAML 1.2\n---\nfail-on: "low"\n...\n',
  '{fail-on: low}',
])('%j is read', (text) => {
  expect(parse(text).failOn).toBe('low')
})

test('a fingerprint of digits stays a text, however much it looks like a number', () => {
  const number = `1${'0'.repeat(60)}e12`
  expect(parse(`allow: [{fingerprint: ${number}, reason: no key}]`).allow[0]!.fingerprint).toBe(number)
})

const entry = `  - fingerprint: ${fingerprint}\n`

describe('what is wrong is said with its place and what to change', () => {
  test.each([
    // settings
    ['fial-on: high', '1:1: the file has no setting "fial-on"; did you mean "fail-on"?'],
    [
      '\nverify: true',
      '2:1: the file has no setting "verify"; it takes fail-on, paths, paths-ignore, baseline, inline-allow, allow, accept-unscanned',
    ],
    ['fail-on: high\npaths: [a]\nfail-on: never', '3:1: fail-on stands twice, first on line 1; join the two'],
    [
      '- fail-on',
      '1:1: the file holds a list, not settings; write them as "fail-on: …", with a space after the ":"',
    ],
    [
      'fail-on:high',
      '1:1: the file holds "fail-on:high", not settings; write them as "fail-on: …", with a space after the ":"',
    ],
    [
      '<<: {fail-on: low}',
      '1:1: the file has no setting "<<"; it takes fail-on, paths, paths-ignore, baseline, inline-allow, allow, accept-unscanned',
    ],
    [
      '__proto__: 1',
      '1:1: the file has no setting "__proto__"; it takes fail-on, paths, paths-ignore, baseline, inline-allow, allow, accept-unscanned',
    ],
    // types
    [
      'fail-on: hihg',
      '1:10: fail-on takes critical, high, medium, low or never, not "hihg"; did you mean "high"?',
    ],
    ['fail-on: [high]', '1:10: fail-on holds a list; write one of critical, high, medium, low, never'],
    ['inline-allow: yes', '1:15: inline-allow takes true or false, not "yes"; change it'],
    ['inline-allow: "false"', '1:15: inline-allow takes true or false, not "false"; change it'],
    ['paths: src/**', '1:8: paths takes a list, not "src/**"; write paths: ["src/**"]'],
    [
      'paths-ignore: {a: b}',
      '1:15: paths-ignore takes a list, not settings; write paths-ignore: ["**/vendor/**"]',
    ],
    [
      'baseline: ../../other.json',
      '1:11: baseline takes the path of a file in the repository, from its root, with "/" between folders; change it',
    ],
    [
      'baseline: /etc/passwd',
      '1:11: baseline takes the path of a file in the repository, from its root, with "/" between folders; change it',
    ],
    [
      'baseline: a\\b.json',
      '1:11: baseline takes the path of a file in the repository, from its root, with "/" between folders; change it',
    ],
    // patterns
    [
      'paths:\n  - a\n  - /b',
      '3:5: the pattern "/b" begins with "/" and matches nothing; patterns start at the root of the repository: leave the "/" out',
    ],
    [
      'paths:\r\n  - a\r\n  - b/',
      '3:5: the pattern "b/" ends with "/" and matches no file; write "b/**" for what is below the folder',
    ],
    [
      'paths: ["!a", b]',
      '1:9: the pattern "!a" takes back what the ones before it matched, but it is the first; put one without "!" before it',
    ],
    // allow
    [`allow:\n${entry}`, '2:5: an entry of allow has no reason; add one: the next reader has to judge it'],
    [
      `allow:\n${entry}    reason: ""`,
      '2:5: an entry of allow has no reason; add one: the next reader has to judge it',
    ],
    [
      `allow:\n${entry}    reason:`,
      '2:5: an entry of allow has no reason; add one: the next reader has to judge it',
    ],
    [
      'allow:\n  - reason: why',
      '2:5: an entry of allow names no key; add its fingerprint, all 64 digits of it',
    ],
    ['allow:\n  -\n', '2:4: an entry of allow is empty; remove it'],
    [
      'allow:\n  fingerprint: x',
      '2:3: allow takes a list, not settings; write allow: [{fingerprint: …, reason: …}]',
    ],
    [
      'allow: [{fingerprint: 01234567…, reason: why}]',
      '1:23: the fingerprint "01234567…" is cut short; all 64 digits are needed: take them from --format json, or from the job summary',
    ],
    [
      `allow: [{fingerprint: ${fingerprint.slice(1)}, reason: why}]`,
      `1:23: the fingerprint "${fingerprint.slice(1, 60)}…" is cut short; all 64 digits are needed: take them from --format json, or from the job summary`,
    ],
    [
      'allow: [{fingerprint: "sha256$abc", reason: why}]',
      '1:23: a fingerprint is 64 hexadecimal digits, not "sha256$abc"; take it from the report, never the key itself',
    ],
    [
      `allow:\n${entry}    reason: one\n${entry}    reason: two`,
      '4:18: this fingerprint stands twice, first on line 2; leave one entry',
    ],
    [
      `allow:\n${entry}    reason: why\n    expires: 2027-02-29`,
      '4:14: expires takes a day such as 2027-01-01, not "2027-02-29"; change it',
    ],
    [
      `allow:\n${entry}    reason: why\n    expire: 2027-02-28`,
      '4:5: an entry of allow has no setting "expire"; did you mean "expires"?',
    ],
    // accept-unscanned
    [
      'accept-unscanned: [{reason: why}]',
      '1:20: an entry of accept-unscanned names nothing; add a path or an object',
    ],
    [
      `accept-unscanned: [{path: a, object: ${'a'.repeat(40)}, reason: why}]`,
      '1:20: an entry of accept-unscanned names a path and an object; make two entries of it',
    ],
    [
      'accept-unscanned: [{object: 1f0c2d3, reason: why}]',
      '1:29: object takes the full id of a git object, 40 or 64 hexadecimal digits, not "1f0c2d3"; copy it from the scan',
    ],
    [
      'accept-unscanned: [{path: a}]',
      '1:20: an entry of accept-unscanned has no reason; add one: the next reader has to judge it',
    ],
    // YAML
    ['fail-on: high\n\tpaths: [a]', '2:1: a tab stands in the indentation; YAML wants spaces'],
    ['fail-on: high: low', '1:10: a second ":" stands on the line; put the value in quotes'],
    ['fail-on: high\n---\nfail-on: never', '2:1: a second document begins ("---"); leave one'],
    [
      'paths: [*.js]',
      '1:9: a value that begins with "*" is an alias of YAML, which has no use here; put the value in quotes',
    ],
    [
      'paths: [!a.js]',
      /^1:\d+: a value that begins with "!" is a tag of YAML, which has no use here; put the value in quotes/,
    ],
    [
      'paths: &all ["**"]',
      '1:13: a value that begins with "&" is an anchor of YAML, which has no use here; put the value in quotes',
    ],
    [
      'paths: !!js/function ["x"]',
      '1:22: a value that begins with "!" is a tag of YAML, which has no use here; put the value in quotes',
    ],
    [
      'paths: ["a\\d"]',
      '1:11: a "\\" in double quotes begins an escape that YAML does not have; use single quotes',
    ],
    [
      'paths: ["a"',
      '1:12: the indentation fits no line above, or a bracket is not closed; line it up, or close it',
    ],
    ["paths: ['a]", /^1:\d+: something is missing/],
    [
      'paths: ["a"]]',
      '1:13: is not YAML from here on; look for a quote, bracket or "-" too many, or put the value in quotes',
    ],
    ['? [a]\n: b', '1:3: the name of a setting is missing before ":"; write it'],
  ])('%j', (text, expected) => {
    const message = messageOf(text).replace(/ \(and \d+ more\)$/, '')
    expect(message.startsWith('guard.yml:')).toBe(true)
    const rest = message.slice('guard.yml:'.length)
    if (typeof expected === 'string') expect(rest).toBe(expected)
    else expect(rest).toMatch(expected)
  })

  test('the first, and how many more there are', () => {
    expect(messageOf('paths: [a/]\ninline-allow: maybe\nx: 1')).toBe(
      'guard.yml:1:9: the pattern "a/" ends with "/" and matches no file; write "a/**" for what is below the folder (and 2 more)',
    )
  })
})

describe('the file is hostile', () => {
  test('a key in it is masked', () => {
    const key = mintKey('personal', generations[2]!)
    for (const text of [
      `fail-on: ${key}`,
      `${key}: high`,
      `paths: ["/${key}"]`,
      `allow: [{fingerprint: ${key}, reason: why}]`,
      `allow: [{fingerprint: ${fingerprint}, reason: why, expires: ${key}}]`,
      `*${key}`,
      `&${key} a`,
      `"${key}`,
      key,
    ])
      expect(messageOf(text)).not.toContain(key.slice(4, 14))
    expect(parse(`allow: [{fingerprint: ${fingerprint}, reason: was ${key}}]`).allow[0]!.reason).toBe(
      `was ${key.slice(0, 4)}...${key.slice(-4)}`,
    )
  })

  test('the name of the file is, too', () => {
    expect(() => parseConfiguration(Buffer.from('x: 1'), 'a\n::error::b.yml')).toThrow(
      /^a\\u\{A\}::error::b\.yml:1:1: the file has no setting "x"/,
    )
  })

  test('other encodings are named', () => {
    expect(messageOf(Buffer.from('\ufefffail-on: low', 'utf16le'))).toBe(
      'guard.yml:1:1: is UTF-16; save it as UTF-8',
    )
    expect(messageOf(Buffer.from('\ufeff# é\nfail-on: low # \xe9', 'latin1'))).toMatch(
      /is not UTF-8; save the file as UTF-8$/,
    )
    expect(messageOf(Buffer.concat([Buffer.from('# é\nab'), Buffer.of(0xe9)]))).toBe(
      'guard.yml:2:3: is not UTF-8; save the file as UTF-8',
    )
  })

  test('a file over the limit is not read', () => {
    expect(messageOf(Buffer.alloc(maxConfigurationBytes + 1, '#'))).toBe(
      'guard.yml: is larger than 256 KiB; shorten it',
    )
    expect(parse(Buffer.alloc(maxConfigurationBytes, '#')).failOn).toBeNull()
  })

  test.each([
    ['[', 33],
    ['{a: ', 129],
    ['- ', 65],
    ['? ', 65],
  ])('nested %j is refused where it goes too deep', (text, column) => {
    const bomb = `# a comment\n${text.repeat(50_000)}`
    expect(messageOf(bomb)).toBe(
      `guard.yml:2:${column}: holds values within values, more than 32 deep; a configuration needs three`,
    )
  })

  test('nested blocks below one another are only wrong', () => {
    const blocks = Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')
    expect(messageOf(blocks)).toMatch(/the file holds a list, not settings/)
  })

  test('an alias bomb is refused at its first anchor', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `- &l${i + 1} [${`*l${i},`.repeat(9)}]`)
    expect(messageOf(`- &l0 [x]\n${levels.join('\n')}`)).toMatch(
      /^guard\.yml:1:\d+: a value that begins with "&"/,
    )
  })

  test('anything at all is taken or refused in one line that shows nothing that acts', () => {
    const word = fc.constantFrom(
      'fail-on',
      'paths',
      'allow',
      'baseline',
      'accept-unscanned',
      'fingerprint',
      'reason',
      'expires',
      fingerprint,
      ':',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '\t',
      '---',
      '%',
      '?',
      ',',
      '\r\n',
      '\u202e',
      '\0',
      '##[error]',
      '2027-01-01',
      'true',
      '~',
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    fc.assert(
      fc.property(text, (words) => {
        try {
          parse(words.join(''))
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          const { message } = error as UserError
          expect(message).toMatch(/^guard\.yml:\d+:\d+: [^\p{C}]*$/u)
          expect(message).not.toContain('##[')
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('any bytes are taken or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          parse(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
