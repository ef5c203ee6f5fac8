import { expect, it } from 'vitest'
import type { Contestant } from '../../../bench/contestants/contestant.ts'
import { dryRun } from '../../../bench/contestants/dry-run.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

function running(script: string, more: Partial<Contestant> = {}): Contestant {
  const command = [process.execPath, '-e', script]
  return { id: 'x', command, exitCodes: [0], against: [], explains: true, ...more }
}

it('is done where the exit code says so', () => {
  expect(dryRun(running('process.exit(1)', { exitCodes: [0, 1] }))).toMatchObject({ done: true })
})

it('is started where it works', () => {
  using folder = temporaryFolder()
  const script = `process.exit(process.cwd() === ${JSON.stringify(folder.path)} ? 0 : 1)`
  expect(dryRun(running(script, { cwd: folder.path }))).toMatchObject({ done: true })
  expect(dryRun(running(script))).toMatchObject({ done: false })
})

it('does not read what a contestant prints', () => {
  expect(dryRun(running('process.stdout.write(Buffer.alloc(1 << 27))'))).toMatchObject({ done: true })
})

it('takes a scan that is not complete for done where it printed a report only', () => {
  const incomplete = { incomplete: 2 }
  expect(dryRun(running('console.log("a report"); process.exitCode = 2', incomplete))).toMatchObject({
    done: true,
  })
  expect(dryRun(running('console.error("no such flag"); process.exitCode = 2', incomplete))).toEqual({
    done: false,
    why: 'ended with 2',
    says: 'no such flag',
  })
})

it('shows nothing of what another scanner says: it may be a key', () => {
  const result = dryRun(running('console.error("found: the key"); process.exit(9)', { explains: false }))
  expect(result).toEqual({ done: false, why: 'ended with 9', says: '' })
})
