import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportContext } from '../../../src/core/report/context.ts'
import {
  commitLink,
  inRepository,
  isRealPath,
  lineLink,
  linkPath,
  rangeLink,
  uriPath,
} from '../../../src/core/report/repository-links.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { aCommitLocation, aLocation, rangeOf } from '../../support/report-builder.ts'

const head = 'd4e5f6a7'.repeat(5)
const context = reportContext({
  tool: { name: 'posthog-key-guard', version: '1.2.3' },
  repository: { serverUrl: 'https://github.com', repository: 'acme/shop' },
  headSha: head,
})
const blob = `https://github.com/acme/shop/blob`

describe('lineLink', () => {
  test.each([
    ['a line at HEAD', aLocation(), `${blob}/${head}/src/lib/posthog.ts#L12`],
    ['several lines', aLocation({ endLine: 14 }), `${blob}/${head}/src/lib/posthog.ts#L12-L14`],
    ['a page that GitHub renders', aLocation({ path: 'README.md' }), `${blob}/${head}/README.md?plain=1#L12`],
    [
      'a commit that HEAD no longer shows',
      aCommitLocation({ inHead: false }),
      `${blob}/${'3f9c2d1a'.repeat(5)}/src/lib/posthog.ts#L12`,
    ],
    ['a member of an archive', aLocation({ path: 'a.zip', encoding: ['zip:b'] }), `${blob}/${head}/a.zip`],
    [
      'a source in a map',
      aLocation({ path: 'a.js.map', encoding: ['source-map:b'] }),
      `${blob}/${head}/a.js.map#L12`,
    ],
    ['a member of a 7z', aLocation({ path: 'a.7z', encoding: ['7z:b'] }), `${blob}/${head}/a.7z`],
    ['a gzip file', aLocation({ path: 'a.gz', encoding: ['gzip'] }), `${blob}/${head}/a.gz`],
    ['a masked path', aLocation({ path: 'backup-phx_...9aB3/x' }), null],
    ['a path that is no UTF-8', aLocation({ path: 'a\\xff' }), null],
    ['a message', aCommitLocation({ in: 'message', path: null }), null],
    ['the name of a file', aLocation({ in: 'path', path: 'x' }), null],
    ['a commit that is not known', aCommitLocation({ inHead: false, commit: null }), null],
  ])('%s', (_, location, expected) => {
    expect(lineLink(location, context)).toBe(expected)
  })

  test('the prefix of the checkout', () => {
    expect(lineLink(aLocation(), { ...context, pathPrefix: 'packages/app' })).toBe(
      `${blob}/${head}/packages/app/src/lib/posthog.ts#L12`,
    )
  })

  test('none without a host', () => {
    expect(lineLink(aLocation(), { ...context, repository: null })).toBeNull()
  })
})

test('commits and ranges', () => {
  expect(commitLink('abc', context)).toBe('https://github.com/acme/shop/commit/abc')
  expect(rangeLink(rangeOf()!, context)).toBe(
    `https://github.com/acme/shop/compare/${'a1b2c3d4'.repeat(5)}...${head}`,
  )
  expect(rangeLink(rangeOf({ base: null })!, context)).toBe(`https://github.com/acme/shop/commits/${head}`)
})

test.each([
  ['', 'a.ts'],
  ['.', 'a.ts'],
  ['./', 'a.ts'],
  ['./packages/app/', 'packages/app/a.ts'],
  ['packages/app', 'packages/app/a.ts'],
])('a file in %j', (pathPrefix, expected) => {
  expect(inRepository('a.ts', { pathPrefix })).toBe(expected)
})

describe('percent-encoding', () => {
  test('reads back as the same path', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        const meant = path.replace(/\p{Cs}/gu, '\uFFFD')
        expect(decodeURIComponent(linkPath(path))).toBe(meant)
        expect(decodeURIComponent(uriPath(path))).toBe(meant)
      }),
    )
  })

  test('of a link leaves nothing that Markdown reads, of a URI only what a segment may hold', () => {
    fc.assert(
      fc.property(hostileText, (path) => {
        expect(linkPath(path)).toMatch(/^(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*$/)
        expect(uriPath(path)).toMatch(/^(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})*$/)
      }),
    )
  })
})

test.each([
  ['src/a.ts', true],
  ['backup-phx_...9aB3.txt', false],
  ['a/********', false],
  ['a\\xff', false],
  ['a\\b', true],
])('isRealPath %s', (path, expected) => {
  expect(isRealPath(path)).toBe(expected)
})
