import { describe, expect, it } from 'vitest'
import { canMeasure, parentIn, peakIn, peakOf } from '../../bench/peak-memory.ts'

it('finds the parent behind any name', () => {
  expect(parentIn('42 (a) S 7 (x) R 99 1 1')).toBe(99)
  expect(parentIn('42 (node) S 7 1 1 0')).toBe(7)
})

it('reads the peak in bytes, none of a process that has ended', () => {
  expect(peakIn('Name:\tnode\nVmHWM:\t    1234 kB\nVmRSS:\t     1 kB\n')).toBe(1234 * 1024)
  expect(peakIn('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0)
})

describe.runIf(canMeasure)('on Linux', () => {
  const megabytes = 1 << 20
  const holding = (size: number): string => `Buffer.alloc(${size * megabytes}, 1); setTimeout(() => 0, 200)`

  it('measures what a process took, though it gave it back', async () => {
    const script = `{ Buffer.alloc(${200 * megabytes}, 1) } setTimeout(() => 0, 200)`
    const { largest, together } = await peakOf([process.execPath, '-e', script])
    expect(largest).toBeGreaterThan(200 * megabytes)
    expect(largest).toBeLessThan(400 * megabytes)
    expect(together).toBe(largest)
  })

  it('adds the processes that live at one time', async () => {
    const child = `spawn(process.execPath, ['-e', ${JSON.stringify(holding(100))}])`
    const script = `const { spawn } = require('node:child_process'); ${child}; ${child}`
    const { largest, together } = await peakOf([process.execPath, '-e', script])
    expect(largest).toBeGreaterThan(100 * megabytes)
    expect(together).toBeGreaterThan(200 * megabytes)
  })

  it('fails where there is no such program', async () => {
    await expect(peakOf(['no-such-program-anywhere'])).rejects.toThrow('ENOENT')
  })
})
