import { expect, it } from 'vitest'
import { fileNameOf, keep, newestOf, readRecords, recordOf } from '../../../bench/record/kept.ts'
import { thisCommit, thisMachine } from '../../../bench/record/machine.ts'
import type { Outcome } from '../../../bench/record/record.ts'
import { makeRepository } from '../../support/repository.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const machine = { os: 'linux-x64', cpu: 'Some CPU', cores: 2, programs: { node: '24.0.0' } }
const facts = { commit: 'abc', machine }
const start: Outcome = { part: 'start', races: [] }
const record = recordOf(start, facts, new Date('2026-11-24T08:15:30Z'))

it('is called by date, part and machine', () => {
  expect(fileNameOf(record)).toBe('2026-11-24T0815-start-linux-x64-2-cores.json')
})

it('is read as it was written', () => {
  using folder = temporaryFolder()
  expect(keep(folder.at('runs'), record)).toBe(fileNameOf(record))
  folder.write('runs/notes.txt', 'not a record')
  expect(readRecords(folder.at('runs'))).toEqual([record])
})

it('is the newest of its part, whatever the order; older forms name no part', () => {
  const tree = recordOf({ part: 'tree', races: [] }, facts, new Date('2026-11-20T08:15Z'))
  const older = recordOf(start, facts, new Date('2026-11-23T23:59Z'))
  const newest = newestOf([record, { date: '2026-12-01T00:00' }, tree, older])
  expect([...newest.values()]).toEqual(expect.arrayContaining([record, tree]))
  expect(newest.size).toBe(2)
})

it('keeps nothing of the machine but what the figures depend on', () => {
  const here = thisMachine()
  expect(Object.keys(here)).toEqual(['os', 'cpu', 'cores', 'programs'])
  expect(here.programs).toMatchObject({
    node: process.versions.node,
    git: expect.stringMatching(/^\d/) as string,
  })
})

it('tells a commit from files that differ from it', async () => {
  await using repo = await makeRepository()
  const id = await repo.commit('one', { 'a.txt': 'a\n' })
  expect(thisCommit(repo.root)).toBe(id.slice(0, 10))
  await repo.write('a.txt', 'b\n')
  expect(thisCommit(repo.root)).toBe(`${id.slice(0, 10)}+`)
})

it('does without a repository', () => {
  using folder = temporaryFolder()
  expect(thisCommit(folder.path)).toBe('unknown')
})
