import { expect, it } from 'vitest'
import { patternOfRipgrep } from '../../../bench/contestants/yardsticks.ts'
import { treeFiles } from '../../../bench/corpora/tree.ts'

const shape = { files: 300, meanSize: 4096, seed: 7 }
const files = [...treeFiles(shape)]

it('is the same for the same seed, and another for another', () => {
  expect([...treeFiles(shape)]).toEqual(files)
  expect([...treeFiles({ ...shape, seed: 8 })]).not.toEqual(files)
})

it('has the number and size of files that were asked for', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(300)
  const mean = files.reduce((sum, { text }) => sum + text.length, 0) / files.length
  expect(mean).toBeGreaterThan(4096 * 0.7)
  expect(mean).toBeLessThan(4096 * 1.4)
})

it('holds no key, but text that a search for keys has to look at', () => {
  const texts = files.map(({ text }) => text).join('')
  expect(texts).not.toMatch(new RegExp(patternOfRipgrep))
  expect(texts).toContain('phx_click')
})
