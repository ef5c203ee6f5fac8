/** Any history against what the words mean, worked out commit by commit. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reaches } from '../../../../src/core/finding.ts'
import { locateAll } from '../../../support/locate-all.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeRepository } from '../../../support/repository.ts'

const { text: key } = mintedKey()
const paths = ['a', 'dir/a', 'dir/b', 'dir/sub/c'] as const
const namespaces = { 'refs/heads/': 'branch', 'refs/tags/': 'tag', 'refs/pull/': 'pull' } as const

interface Commit {
  /** How far back each parent is. */
  readonly parents: readonly number[]
  /** By path: no file, one without the key, or a version of one with it. */
  readonly files: readonly number[]
  readonly time: number
  readonly ref: keyof typeof namespaces | null
}

const history = fc.array(
  fc.record({
    parents: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 }),
    files: fc.tuple(...paths.map(() => fc.nat(4))),
    time: fc.nat(1000),
    ref: fc.option(fc.constantFrom('refs/heads/', 'refs/tags/', 'refs/pull/'), { nil: null, freq: 2 }),
  }),
  { minLength: 1, maxLength: 25 },
)

function parentsOf(commits: readonly Commit[], index: number): readonly number[] {
  return commits[index]!.parents.map((back) => index - back).filter((parent) => parent >= 0)
}

function ancestors(commits: readonly Commit[], index: number): ReadonlySet<number> {
  const found = new Set([index])
  for (const commit of found) for (const parent of parentsOf(commits, commit)) found.add(parent)
  return found
}

function streamOf(commits: readonly Commit[]): string {
  const parts = commits.map(({ files, time }, index) => {
    const [first, ...others] = parentsOf(commits, index)
    const texts = paths.flatMap((path, at) => {
      const version = files[at]!
      if (version === 0) return []
      const text = version === 1 ? 'none' : `${version} ${key}`
      return [`M 100644 inline ${path}\ndata ${text.length}\n${text}\n`]
    })
    return [
      `commit refs/build/last\nmark :${index + 1}\ncommitter A <a@b.c> ${1_700_000_000 + time} +0000\n`,
      `data ${String(index).length}\n${index}\n`,
      first === undefined ? '' : `from :${first + 1}\n`,
      ...others.map((parent) => `merge :${parent + 1}\n`),
      'deleteall\n',
      ...texts,
      '\nreset refs/build/last\n\n',
    ].join('')
  })
  const refs = commits.flatMap(({ ref }, index) => {
    return ref === null ? [] : [`reset ${ref}${index}\nfrom :${index + 1}\n\n`]
  })
  return [...parts, ...refs].join('')
}

it('says of each path who brought the key, who had it last, and what has it', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (commits) => {
      await using repo = await makeRepository()
      await repo.fastImport(streamOf(commits))
      const { places, skipped } = await locateAll(repo)
      expect(skipped).toEqual([])

      const tips = commits.flatMap(({ ref }, index) => (ref === null ? [] : [{ ref, index }]))
      const reachOf = (index: number): number =>
        Math.min(
          ...tips
            .filter((tip) => ancestors(commits, tip.index).has(index))
            .map(({ ref }) => reaches.indexOf(namespaces[ref])),
        )
      const indexOf = new Map<string, number>()
      const log = await repo.git('log', '--all', '--format=%H %s')
      for (const line of log.split('\n').filter((text) => text !== '')) {
        indexOf.set(line.split(' ')[0]!, Number(line.split(' ')[1]))
      }
      const holders = paths.map((_, at) =>
        [...commits.keys()].filter((index) => commits[index]!.files[at]! > 1 && reachOf(index) < Infinity),
      )
      expect(places.map(({ path }) => path)).toEqual(paths.filter((_, at) => holders[at]!.length > 0))
      for (const { path, commit, history: facts, inHead } of places) {
        const having = holders[paths.indexOf(path as (typeof paths)[number])]!
        const first = indexOf.get(commit!)!
        const last = indexOf.get(facts!.lastSeen!.commit)!
        const best = Math.min(...having.map(reachOf))
        const alike = having.filter((index) => reachOf(index) === best)
        expect(inHead).toBe(false)
        expect(reaches[best]).toBe(facts!.reach)
        expect(alike).toContain(first)
        expect(alike).toContain(last)
        expect(having.filter((index) => index !== first && ancestors(commits, first).has(index))).toEqual([])
        expect(alike.filter((index) => index !== last && ancestors(commits, index).has(last))).toEqual([])
        const refs = tips
          .filter(({ ref, index }) => ref !== 'refs/pull/' && ancestors(commits, index).has(first))
          .map(({ ref, index }) => `${ref} ${index}`)
        expect([...facts!.refs].sort()).toEqual(refs.map((ref) => ref.split(' ')[1]).sort())
      }
    }),
    { numRuns: 12 },
  )
}, 30_000)
