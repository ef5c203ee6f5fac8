import { expect, test } from 'vitest'
import { placeKinds } from '../../../src/core/finding.ts'
import { commitOf, encodingOf, historyOf, placeOf, shortPlaceOf } from '../../../src/core/report/places.ts'
import { aCommitLocation, aLocation } from '../../support/report-builder.ts'

const words: Readonly<Record<(typeof placeKinds)[number], readonly [string, string]>> = {
  file: ['a.ts:3:4', 'commit 3f9c2d1:3:4'],
  commit: ['a.ts:3:4', 'commit 3f9c2d1:3:4'],
  message: ['message of commit 3f9c2d1, line 3', 'message of commit 3f9c2d1, line 3'],
  tag: ['message of the tag a.ts, line 3', 'message of a tag, line 3'],
  ref: ['name of the ref a.ts', 'name of a branch or tag'],
  path: ['name of the file a.ts', 'name of a file'],
  author: ['author of commit 3f9c2d1', 'author of commit 3f9c2d1'],
  'pull-request': ['title or text of the pull request, line 3', 'title or text of the pull request, line 3'],
  comment: ['comment a.ts, line 3', 'a comment, line 3'],
  log: ['log a.ts:3', 'a log, line 3'],
  stdin: ['standard input:3:4', 'standard input:3:4'],
}

test.each(placeKinds)('%s', (kind) => {
  const location = aCommitLocation({ in: kind, path: 'a.ts', line: 3, column: 4 })
  expect([placeOf(location), placeOf({ ...location, path: null })]).toEqual(words[kind])
})

test('in short: the path and the line, where there is a path', () => {
  expect(shortPlaceOf(aLocation())).toBe('src/lib/posthog.ts:12')
  expect(shortPlaceOf(aLocation({ in: 'stdin', path: null }))).toBe('standard input:12:34')
})

test.each([
  [aLocation(), null],
  [aCommitLocation(), 'from 3f9c2d1, 2026-03-02, A. Dev'],
  [
    aCommitLocation({ inHead: false }),
    'from 3f9c2d1, 2026-03-02, A. Dev; no longer at HEAD, still in the history',
  ],
  [aCommitLocation({ inHead: false, commit: null }), 'no longer at HEAD, still in the history'],
  [aCommitLocation({ in: 'message', inHead: false }), 'from 3f9c2d1, 2026-03-02, A. Dev'],
])('the history of %j', (location, expected) => {
  expect(historyOf(location)).toBe(expected)
})

test('a commit without author or date', () => {
  expect(commitOf(aCommitLocation({ author: '', date: null }))).toBe('3f9c2d1')
})

test('encodings, outermost first', () => {
  expect(encodingOf(aLocation({ encoding: ['gzip', 'base64'] }))).toBe('in gzip > base64')
  expect(encodingOf(aLocation())).toBeNull()
})
