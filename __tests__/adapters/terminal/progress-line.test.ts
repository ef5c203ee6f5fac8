import { describe, expect, test } from 'vitest'
import { noProgress, progressLine, type Terminal } from '../../../src/adapters/terminal/progress-line.ts'
import type { Progress } from '../../../src/ports/progress.ts'
import { fakeClock, type FakeClock } from '../../support/fake-clock.ts'

/** A screen of one line: what a person sees after each write. */
function screen(columns?: number): Terminal & { readonly seen: string[]; line: string; written: string } {
  return {
    ...(columns === undefined ? {} : { columns }),
    seen: [],
    line: '',
    written: '',
    write(text: string) {
      this.written += text
      if (text.startsWith('\r\x1b[K')) this.line = text.slice(4)
      else this.line += text
      this.seen.push(this.line)
    },
  }
}

function scan(progress: Progress, clock: FakeClock, seconds: number, every = 50): void {
  for (let passed = every; passed <= seconds * 1000; passed += every) {
    clock.pass(every)
    progress.update({ pieces: passed, bytes: passed * 1000, what: 'objects', total: { pieces: 10_000 } })
  }
}

describe('a line on a terminal', () => {
  test('is not there in the first second, nor after a scan that took no longer', () => {
    const [terminal, clock] = [screen(), fakeClock()]
    const progress = progressLine(terminal, clock)
    scan(progress, clock, 0.95)
    progress.end()
    expect(terminal.written).toBe('')
  })

  test('changes ten times a second, tells the time left from the third second on, and goes away', () => {
    const [terminal, clock] = [screen(), fakeClock()]
    const progress = progressLine(terminal, clock)
    scan(progress, clock, 4)
    expect(terminal.seen).toHaveLength(31)
    expect(terminal.seen[0]).toBe('scanned 1,000 of 10,000 objects, 1.0 MB, 1.0 MB/s')
    expect(terminal.seen.findIndex((line) => line.includes('left'))).toBe(20)
    expect(terminal.line).toBe('scanned 4,000 of 10,000 objects, 4.0 MB, 1.0 MB/s, 6 s left')
    progress.end()
    expect(terminal.line).toBe('')
    const { written } = terminal
    progress.end()
    expect(terminal.written).toBe(written)
  })

  test.each([
    [undefined, 79],
    [0, 79],
    [20, 19],
    [2, 1],
    [1, 1],
  ])('with %s columns is at most %d wide', (columns, most) => {
    const [terminal, clock] = [screen(columns), fakeClock()]
    scan(progressLine(terminal, clock), clock, 5)
    expect(terminal.seen).not.toEqual([])
    for (const line of terminal.seen) expect(line.length).toBeLessThanOrEqual(most)
  })

  test('follows a terminal that becomes narrower', () => {
    const [terminal, clock] = [{ ...screen(), columns: 80 }, fakeClock()]
    const progress = progressLine(terminal, clock)
    scan(progress, clock, 2)
    terminal.columns = 30
    clock.pass(100)
    progress.update({ pieces: 1_000_000, bytes: 1e9, total: { pieces: 2_000_000 } })
    expect(terminal.line).toHaveLength(29)
  })
})

test('no progress shows nothing and takes everything', () => {
  noProgress.update({ pieces: 1, bytes: 1 })
  noProgress.end()
})
