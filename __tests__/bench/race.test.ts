import { expect, it } from 'vitest'
import type { Contestant } from '../../bench/contestants/contestant.ts'
import { fit, rowsOf } from '../../bench/race.ts'

function contestant(id: string, against: readonly string[], ...command: readonly string[]): Contestant {
  return { id, command: [process.execPath, ...command], exitCodes: [0], against, explains: true }
}

it('compares by round, with each that it is measured against and that ran', () => {
  const list = [contestant('rg', []), contestant('scan', ['rg']), contestant('other', ['rg', 'scan', 'gone'])]
  const times = new Map([
    ['rg', [[1], [2]]],
    ['scan', [[2], [6]]],
    ['other', [[10]]],
  ])
  expect(rowsOf(list, times)).toEqual([
    { id: 'rg', runs: 2, median: 1.5, quartiles: [1.25, 1.75], ratios: [] },
    {
      id: 'scan',
      runs: 2,
      median: 4,
      quartiles: [3, 5],
      ratios: [{ against: 'rg', median: 2.5, quartiles: [2.25, 2.75] }],
    },
    {
      id: 'other',
      runs: 1,
      median: 10,
      quartiles: [10, 10],
      ratios: [
        { against: 'rg', median: 10, quartiles: [10, 10] },
        { against: 'scan', median: 5, quartiles: [5, 5] },
      ],
    },
  ])
})

it('leaves out with a word what does not do its work', () => {
  const list = [
    contestant('good', [], '-e', '0'),
    contestant('bad', [], '-e', 'console.error("two\\nlines"); process.exit(3)'),
    { ...contestant('absent', []), command: ['no-such-program-anywhere'] },
  ]
  expect(fit(list, ({ id }) => id)).toEqual({
    fit: ['good'],
    leftOut: [
      { id: 'bad', why: 'ended with 3' },
      { id: 'absent', why: 'does not start (ENOENT)' },
    ],
  })
})
