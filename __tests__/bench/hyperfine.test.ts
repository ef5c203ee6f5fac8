import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../bench/contestants/programs.ts'
import { quoted, timeCommand } from '../../bench/hyperfine.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('quotes any word so that a shell has it unchanged', () => {
  const words = fc.array(
    fc.string({ unit: 'binary' }).filter((word) => !word.includes('\0')),
    { maxLength: 50 },
  )
  fc.assert(
    fc.property(words, (list) => {
      const script = `for word in ${list.map(quoted).join(' ')}; do printf '%s\\0' "$word"; done`
      const printed = execFileSync('sh', ['-c', script], { encoding: 'utf8' })
      expect(printed.split('\0').slice(0, -1)).toEqual(list)
    }),
    // Each is a process.
    { numRuns: 3 },
  )
})

describe.runIf(isInstalled('hyperfine'))('hyperfine', () => {
  it('times each run that counts, where the command is to be started, whatever its exit code', () => {
    using folder = temporaryFolder()
    const script = `require('node:fs').appendFileSync("it's", process.argv[1]); process.exit(3)`
    const command = [process.execPath, '-e', script, `a "b" $c`]
    const times = timeCommand({ command, cwd: folder.path }, { runs: 2, warmup: 1 })
    expect(times).toHaveLength(2)
    expect(Math.min(...times)).toBeGreaterThan(0)
    expect(execFileSync('cat', [folder.at("it's")], { encoding: 'utf8' })).toBe('a "b" $c'.repeat(3))
  })
})
