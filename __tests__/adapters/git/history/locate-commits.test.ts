/** Who brought a key, and whether it is still there: in what patches show, and in what they hide. */
import { chmod, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locateAll, type Located } from '../../../support/locate-all.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'

const { text: key, fingerprint } = mintedKey()
const file = `key = ${key}\n`

async function only(repo: TestRepository): Promise<Located> {
  const { places, skipped } = await locateAll(repo)
  expect(skipped).toEqual([])
  expect(places).toHaveLength(1)
  return places[0]!
}

describe('the commit that brought it', () => {
  it('is the first one, with its author and date, and what has it', async () => {
    await using repo = await makeRepository()
    await repo.commit('empty')
    const first = await repo.commit('key', { 'a/b.txt': file }, { author: 'Jane', date: '1700000000 +0530' })
    const last = await repo.commit('other', { 'c.txt': 'x' })
    await repo.tag('v1')
    expect(await only(repo)).toEqual({
      in: 'commit',
      path: 'a/b.txt',
      commit: first,
      author: 'Jane',
      date: '2023-11-15T03:43:20+05:30',
      inHead: true,
      introduced: null,
      newPlace: false,
      allowedInBase: false,
      history: {
        refs: ['main', 'v1'],
        moreRefs: 0,
        reach: 'branch',
        lastSeen: {
          commit: last,
          date: (await repo.git('log', '-1', '--format=%aI')).replace('Z', '+00:00'),
        },
      },
      fingerprint,
    })
  })

  it('is the root commit', async () => {
    await using repo = await makeRepository()
    const root = await repo.commit('root', { a: file })
    await repo.commit('gone', { a: null })
    const place = await only(repo)
    expect(place).toMatchObject({ path: 'a', commit: root, inHead: false })
    expect(place.history).toMatchObject({ refs: ['main'], lastSeen: { commit: root } })
  })

  it('is a merge that brought what none of its parents has', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    await repo.branch('topic')
    await repo.commit('topic', { b: 'x' })
    await repo.checkout('main')
    await repo.commit('main', { c: 'x' })
    const merge = await repo.merge(['topic'], { evil: file })
    await repo.commit('gone', { evil: null })
    expect(await only(repo)).toMatchObject({
      path: 'evil',
      commit: merge,
      inHead: false,
      history: { refs: ['main'], lastSeen: { commit: merge } },
    })
  })

  it('is that of the branch, not the merge that took it over', async () => {
    await using repo = await makeRepository()
    await repo.commit('root', { a: 'x' })
    const brought: string[] = []
    for (const name of ['one', 'two', 'three']) {
      await repo.branch(name, 'main')
      brought.push(await repo.commit(name, { [name]: name === 'two' ? file : 'x' }))
    }
    await repo.checkout('main')
    const octopus = await repo.merge(['one', 'two', 'three'])
    expect((await repo.git('rev-list', '--parents', '-1', 'HEAD')).split(' ')).toHaveLength(5)
    expect(await only(repo)).toMatchObject({
      path: 'two',
      commit: brought[1],
      inHead: true,
      history: { refs: ['main', 'two'], lastSeen: { commit: octopus } },
    })
  })

  it('of a renamed file is one for each path', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('first', { old: file })
    const renamed = await repo.commit('rename', { old: null, new: file })
    const { places } = await locateAll(repo)
    expect(places).toMatchObject([
      { path: 'new', commit: renamed, inHead: true, history: { lastSeen: { commit: renamed } } },
      { path: 'old', commit: first, inHead: false, history: { lastSeen: { commit: first } } },
    ])
    expect(places).toHaveLength(2)
  })

  it('is not the one that changed the mode', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('first', { run: file })
    await chmod(join(repo.root, 'run'), 0o755)
    const mode = await repo.commit('mode')
    expect(await repo.git('show', '--format=', '--raw', 'HEAD')).toContain('100755')
    expect(await only(repo)).toMatchObject({ commit: first, history: { lastSeen: { commit: mode } } })
  })

  it('is the one that made a link of a file', async () => {
    await using repo = await makeRepository()
    await repo.commit('file', { a: 'x' })
    await rm(join(repo.root, 'a'))
    await symlink(key, join(repo.root, 'a'))
    const link = await repo.commit('link')
    expect(await repo.git('show', '--format=', '--raw', 'HEAD')).toContain(' T\ta')
    expect(await only(repo)).toMatchObject({ path: 'a', commit: link, inHead: true })
  })

  it.each(['* -diff', '* binary', '* diff=evil filter=evil'])(
    'whatever .gitattributes say: %s',
    async (line) => {
      await using repo = await makeRepository()
      await repo.git('config', 'diff.evil.textconv', `touch ${repo.root}/ran; echo`)
      await repo.git('config', 'diff.evil.command', `touch ${repo.root}/ran; echo`)
      await repo.commit('attributes', { '.gitattributes': `${line}\n` })
      const first = await repo.commit('key', { a: Buffer.from(`\0\0${file}`) })
      expect(await only(repo)).toMatchObject({ path: 'a', commit: first })
      expect(await repo.git('status', '--porcelain')).toBe('')
    },
  )

  it('of three hundred versions of a file is told once, and the last one that had it', async () => {
    await using repo = await makeRepository()
    const who = 'A. Dev <dev@example.com>'
    const commits = Array.from({ length: 300 }, (_, n) => {
      const text = `${n}\n${n === 0 || n > 250 ? '' : file}`
      return [
        `commit refs/heads/main\nmark :${n + 1}\ncommitter ${who} ${1_700_000_000 + n} +0000\ndata 1\nm\n`,
        `M 100644 inline dir/a\ndata ${text.length}\n${text}\n`,
      ].join('')
    })
    await repo.fastImport(commits.join(''))
    const [first, last] = [await repo.id('main~298'), await repo.id('main~49')]
    expect(await only(repo)).toMatchObject({
      path: 'dir/a',
      commit: first,
      inHead: false,
      history: { lastSeen: { commit: last, date: '2023-11-14T22:17:30+00:00' } },
    })
  })

  it('of a key that came back is the first one, and the last one has it again', async () => {
    await using repo = await makeRepository()
    const first = await repo.commit('1', { a: file })
    await repo.commit('2', { a: 'x' })
    const back = await repo.commit('3', { a: file })
    await repo.commit('4', { a: 'y' })
    expect(await only(repo)).toMatchObject({ commit: first, history: { lastSeen: { commit: back } } })
  })
})
