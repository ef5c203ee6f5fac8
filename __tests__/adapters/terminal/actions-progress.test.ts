import { describe, expect, test } from 'vitest'
import { actionsProgress } from '../../../src/adapters/terminal/actions-progress.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { runnerCommands } from '../../support/runner-commands.ts'

/** @returns all that a scan of so many seconds writes, told of it every 50 ms */
function logOf(seconds: number): string {
  const clock = fakeClock()
  let log = ''
  const progress = actionsProgress((text) => (log += text), clock)
  for (let passed = 50; passed <= seconds * 1000; passed += 50) {
    clock.pass(50)
    const total = { pieces: 100_000, bytes: 100_000_000 }
    progress.update({ pieces: passed, bytes: passed * 1000, what: 'objects', total })
  }
  progress.end()
  progress.end()
  return log
}

describe('progress in the log of a workflow', () => {
  test('is nothing for a scan of less than ten seconds', () => {
    expect(logOf(9.9)).toBe('')
  })

  test('is a line every ten seconds, in a group', () => {
    expect(logOf(35).split('\n')).toEqual([
      '::group::Progress of the scan',
      'scanned 10,000 of 100,000 objects, 10.0 MB of 100.0 MB, 1.0 MB/s, 2 min left',
      'scanned 20,000 of 100,000 objects, 20.0 MB of 100.0 MB, 1.0 MB/s, 2 min left',
      'scanned 30,000 of 100,000 objects, 30.0 MB of 100.0 MB, 1.0 MB/s, 2 min left',
      '::endgroup::',
      '',
    ])
  })

  test('is no other command to a runner', () => {
    expect(runnerCommands(logOf(60)).map(({ command, data }) => [command, data])).toEqual([
      ['group', 'Progress of the scan'],
      ['endgroup', ''],
    ])
  })

  test('tells what is left by how fast it goes now, not only at each line', () => {
    const clock = fakeClock()
    const lines: string[] = []
    const progress = actionsProgress((text) => lines.push(text), clock)
    const go = (seconds: number, from: number, rate: number): void => {
      for (let passed = 0.1; passed < seconds + 0.05; passed += 0.1) {
        clock.pass(100)
        progress.update({ pieces: 1, bytes: Math.round(from + passed * rate), total: { bytes: 1e6 } })
      }
    }
    // Nine seconds fast, then as good as nothing.
    go(9, 0, 10_000)
    go(31, 90_000, 100)
    expect(lines[1]).toMatch(/, 8\.\d kB\/s, 2 min left/)
    expect(lines.at(-1)).toMatch(/, 1\d\d B\/s, /)
  })
})
