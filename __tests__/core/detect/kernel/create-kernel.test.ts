import { expect, it } from 'vitest'
import { createKernel } from '../../../../src/core/detect/kernel/create-kernel.ts'
import type { Kernel } from '../../../../src/core/detect/kernel/kernel.ts'
import { createTwin } from '../../../../src/core/detect/kernel/twin.ts'

const SIZE = 512 << 20

it.each<[string, (size: number) => Kernel]>([
  ['the fastest kernel', createKernel],
  ['the twin', createTwin],
])('%s may have half a gigabyte, of which only what is written takes memory', (_name, create) => {
  const before = process.memoryUsage().rss
  const kernel = create(SIZE)
  const text = Buffer.from('my posthog key')
  const at = SIZE - text.length
  text.copy(kernel.memory, at)
  const found: string[] = []
  kernel.search(kernel.memory, at, SIZE, SIZE, (place, anchor) => found.push(`${anchor}@${place - at}`), at)
  expect(found).toEqual(['name@3'])
  expect(kernel.memory).toHaveLength(SIZE)
  expect(process.memoryUsage().rss - before).toBeLessThan(SIZE / 4)
})

it('is of use after a caller threw from within a search', () => {
  const kernel = createKernel(1 << 10)
  const bytes = Buffer.from('posthog posthog')
  const search = (found: (at: number) => void): void => {
    kernel.search(bytes, 0, bytes.length, bytes.length, found, 0)
  }
  expect(() => {
    search(() => {
      throw new Error('enough')
    })
  }).toThrow('enough')
  const places: number[] = []
  search((at) => places.push(at))
  expect(places).toEqual([0, 8])
})
