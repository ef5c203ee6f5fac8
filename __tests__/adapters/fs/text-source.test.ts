import { expect, test } from 'vitest'
import { textSource } from '../../../src/adapters/fs/text-source.ts'
import { madeHit } from '../../support/made-hit.ts'
import { readSource } from '../../support/read-source.ts'

test('each text is a piece, and says where it stands', async () => {
  const source = textSource('range', [
    { in: 'pull-request', text: 'the title ü' },
    { in: 'pull-request', text: '' },
    { in: 'comment', text: 'body', path: 'review/ü' },
  ])
  const pieces = await readSource(source, 5)
  expect(source.kind).toBe('range')
  expect(pieces.map(({ bytes }) => bytes.toString())).toEqual(['the title ü', '', 'body'])
  const sightings = pieces.map(({ origin }) => ({ origin, hit: madeHit() }))
  const places = await source.locate(sightings, { scan: () => undefined })
  expect(
    places.map((each) => each.map(({ in: place, path }) => [place, path === null ? null : String(path)])),
  ).toEqual([[['pull-request', null]], [['pull-request', null]], [['comment', 'review/ü']]])
  expect(source.coverage()).toEqual({ files: 0, blobs: 0, commits: 0, skipped: [], range: null })
})
