import { expect, it } from 'vitest'
import { fileNameOf, recordOf, rowsOf, tableOf } from '../../bench/record.ts'
import { interleaved } from '../../bench/rounds.ts'
import { summarise } from '../../bench/statistics.ts'

const list = [
  { id: 'bare node', command: [], exitCodes: [0], against: null },
  { id: 'scan', command: [], exitCodes: [0], against: 'rg' },
  { id: 'rg', command: [], exitCodes: [1], against: null },
]
const times = new Map([
  ['bare node', [0.04, 0.05, 0.03]],
  ['scan', [0.06, 0.1, 0.08, 0.08]],
  ['rg', [0.02]],
])
const shape = { files: 3, meanSize: 4096, seed: 1 }
const record = recordOf(
  shape,
  { folder: '/a/folder', files: 3, bytes: 12_000 },
  3,
  rowsOf(list, times),
  new Date('2026-11-24T08:15:30Z'),
)

it('turns the order at each round', () => {
  expect(interleaved(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a', 'b', 'c'])
})

it.each([
  [[3, 1, 2], { median: 2, lowest: 1, highest: 3 }],
  [[4, 1, 2, 3], { median: 2.5, lowest: 1, highest: 4 }],
  [[7], { median: 7, lowest: 7, highest: 7 }],
])('%j is summed up', (values, summary) => {
  expect(summarise(values)).toEqual(summary)
})

it('compares medians of one run', () => {
  expect(record.rows.map(({ id, ratio }) => [id, ratio])).toEqual([
    ['bare node', null],
    ['scan', { against: 'rg', value: 4 }],
    ['rg', null],
  ])
})

it('prints milliseconds', () => {
  expect(tableOf(record).split('\n')).toEqual([
    '            median ms   spread          over bare node   ratio',
    'bare node   40.0        30.0 to 50.0    0.0',
    'scan        80.0        60.0 to 100.0   40.0             4.00 × rg',
    'rg          20.0        20.0 to 20.0    -20.0',
  ])
})

it('keeps nothing of the machine but what the figures depend on', () => {
  expect(Object.keys(record.machine)).toEqual(['os', 'cores', 'node'])
  expect(JSON.stringify(record)).not.toContain('/a/folder')
  expect(fileNameOf(record)).toMatch(/^2026-11-24T0815-\w+-\w+-\d+-cores\.json$/)
})
