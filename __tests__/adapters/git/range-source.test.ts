import { describe, expect, it } from 'vitest'
import { rangeSource } from '../../../src/adapters/git/range-source.ts'
import { resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../support/repository.ts'
import { scanSource, type Scanned } from '../../support/scan-source.ts'

async function scanRange(repo: TestRepository, range: string): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, await resolveRange(repo.at, range)))
}

async function scanAll(repo: TestRepository, head = 'HEAD'): Promise<Scanned> {
  return scanSource(rangeSource(repo.at, { base: null, head: await repo.id(head) }))
}

describe('a range', () => {
  it('holds a key that commit 2 of 5 adds and commit 4 removes', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base', { 'a.txt': 'a\n' })
    await repo.commit('1', { 'a.txt': 'b\n' })
    const second = await repo.commit('2', { 'src/config.ts': `// one\nconst key = '${key.text}'\n` })
    await repo.commit('3', { 'src/config.ts': `// two\n\nconst key = '${key.text}'\n` })
    await repo.commit('4', { 'src/config.ts': '// three\n' })
    const head = await repo.commit('5', { 'a.txt': 'c\n' })
    const { found, coverage, skipped } = await scanRange(repo, 'HEAD~5..HEAD')
    expect(found).toEqual([
      {
        in: 'commit',
        path: 'src/config.ts',
        commit: second,
        author: 'A. Dev',
        date: '2025-10-09T08:56:20+00:00',
        inHead: false,
        introduced: true,
        newPlace: false,
        allowedInBase: false,
        fingerprint: key.fingerprint,
        line: 2,
        column: 14,
      },
    ])
    expect(skipped).toEqual([])
    expect(coverage.range).toEqual({ base: await repo.id('HEAD~5'), head, commits: 5, objects: 18 })
    expect(coverage).toMatchObject({ commits: 5, blobs: 5, files: 0 })
  })

  it('tells the version at head, and the commit that first had the key there', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base')
    const first = await repo.commit('1', { a: `${key.text}\n` })
    await repo.commit('2', { a: `\n${key.text}\n` })
    await repo.commit('3', { a: `\n\n${key.text} ${key.text}\n` })
    const { found } = await scanRange(repo, 'HEAD~3..HEAD')
    expect(found).toMatchObject([
      { path: 'a', commit: first, inHead: true, line: 3, column: 1 },
      { path: 'a', commit: first, inHead: true, line: 3 },
    ])
    expect(found).toHaveLength(2)
  })

  it('holds what only a merge brings, and names the merge', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'a\n' })
    await repo.branch('side')
    await repo.commit('side', { b: 'b\n' })
    await repo.checkout('main')
    await repo.commit('main', { c: 'c\n' })
    const merge = await repo.merge(['side'], { 'evil.txt': key.text, a: `a\n${key.text}\n` })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found.map(({ path, commit, inHead }) => ({ path, commit, inHead }))).toEqual(
      expect.arrayContaining([
        { path: 'a', commit: merge, inHead: true },
        { path: 'evil.txt', commit: merge, inHead: true },
      ]),
    )
    expect(found).toHaveLength(2)
  })

  it('holds what a merged side branch had, and names the commit on it', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'a\n' })
    await repo.branch('side')
    const added = await repo.commit('add', { b: key.text })
    await repo.commit('remove', { b: null })
    await repo.checkout('main')
    await repo.commit('main', { c: 'c\n' })
    await repo.merge(['side'])
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'b', commit: added, inHead: false }])
  })

  it('names the side commit, not the merge, of what an octopus merge joins', async () => {
    await using repo = await makeRepository()
    const keys = [mintedKey(), mintedKey(), mintedKey()]
    const base = await repo.commit('base', { a: 'a\n' })
    const commits: string[] = []
    for (const [index, key] of keys.entries()) {
      await repo.branch(`side${index}`, 'main')
      commits.push(await repo.commit('side', { [`s${index}`]: key.text }))
    }
    await repo.checkout('main')
    await repo.merge(['side0', 'side1', 'side2'])
    expect(await repo.git('rev-list', '--parents', '-1', 'HEAD')).toHaveLength(5 * 41 - 1)
    const { found } = await scanRange(repo, `${base}..HEAD`)
    for (const [index, key] of keys.entries()) {
      expect(found.filter(({ fingerprint }) => fingerprint === key.fingerprint)).toMatchObject([
        { path: `s${index}`, commit: commits[index], inHead: true },
      ])
    }
  })

  it('without a base holds the root commit', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const root = await repo.commit('root', { a: key.text })
    await repo.commit('next', { b: 'b' })
    const { found, coverage } = await scanAll(repo)
    expect(found).toMatchObject([{ path: 'a', commit: root, inHead: true, introduced: true }])
    expect(coverage.range).toMatchObject({ base: null, commits: 2, objects: 6 })
  })

  it('holds a second root that a branch without common history brings', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: 'a' })
    await repo.git('checkout', '--quiet', '--orphan', 'other')
    const root = await repo.commit('other root', { a: null, b: key.text })
    await repo.checkout('main')
    await repo.merge(['other'])
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'b', commit: root, inHead: true }])
  })

  it('holds 60 commits and every key of theirs', async () => {
    await using repo = await makeRepository()
    const base = await repo.commit('base')
    const keys = Array.from({ length: 60 }, () => mintedKey())
    let stream = ''
    keys.forEach(({ text }, index) => {
      const from = index === 0 ? `from ${base}\n` : ''
      const file = `M 100644 inline file\ndata ${text.length}\n${text}\n`
      stream += `commit refs/heads/main\ncommitter A <a@example.com> ${1_770_000_000 + index} +0200\ndata 1\nx\n${from}${file}`
    })
    await repo.fastImport(stream)
    const { found, coverage } = await scanRange(repo, `${base}..main`)
    const commits = (await repo.git('rev-list', '--reverse', `${base}..main`)).split('\n')
    const byKey = new Map(found.map(({ fingerprint, commit }) => [fingerprint, commit]))
    expect(keys.map(({ fingerprint }) => byKey.get(fingerprint))).toEqual(commits)
    expect(found.filter(({ inHead }) => inHead)).toHaveLength(1)
    expect(coverage.range?.commits).toBe(60)
  })

  it('is clean where it is empty, also where head is behind base', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('base', { a: key.text })
    await repo.commit('next', { a: 'a' })
    for (const range of ['HEAD..HEAD', 'HEAD..HEAD~1']) {
      const { found, coverage, skipped } = await scanRange(repo, range)
      expect(found).toEqual([])
      expect(skipped).toEqual([])
      expect(coverage.range).toMatchObject({ commits: 0, objects: 0 })
    }
  })

  it('holds the target of a link, and a file that becomes one', async () => {
    await using repo = await makeRepository()
    const [was, is] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base', { a: 'a\n' })
    const id = (await repo.run(['hash-object', '-w', '--stdin'], { input: is.text })).toString().trim()
    const first = await repo.commit('file', { a: was.text })
    await repo.git('update-index', '--cacheinfo', `120000,${id},a`)
    await repo.git('commit', '--quiet', '--message=link')
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toHaveLength(2)
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ fingerprint: was.fingerprint, path: 'a', commit: first, inHead: false }),
        expect.objectContaining({
          fingerprint: is.fingerprint,
          path: 'a',
          commit: await repo.id('HEAD'),
          inHead: true,
        }),
      ]),
    )
  })

  it('is blind to no attribute, and to no NUL byte', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', {
      '.gitattributes': '*.one -diff\n*.two binary\n*.three diff=hide\n*.four filter=hide -text\n',
    })
    await repo.git('config', 'diff.hide.textconv', 'echo nothing; true')
    await repo.git('config', 'diff.hide.binary', 'true')
    const content = `\0\0\x01${key.text}\0\xff`
    const bytes = Buffer.from(content, 'latin1')
    await repo.commit('1', { 'a.one': bytes, 'a.two': bytes, 'a.three': bytes, 'a.four': bytes })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found.map(({ path }) => path).sort()).toEqual(['a.four', 'a.one', 'a.three', 'a.two'])
  })

  it('gives paths byte for byte', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const names = ['caf\xe9', 'line\nbreak', 'tab\tquote"', '\xff\xfe', 'a,b:c%0A::error::x##[error]y.txt']
    for (const name of names) await repo.stageRaw(Buffer.from(name, 'latin1'), `${name} ${key.text}`)
    await repo.git('commit', '--quiet', '--message=1')
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found.map(({ path }) => path).sort()).toEqual([...names].sort())
    expect(found.every(({ inHead }) => inHead)).toBe(true)
  })
})

describe('what the base holds', () => {
  const line = (text: string): string => `key = ${text}\n`

  it('at the same path: not introduced', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: line(key.text) })
    await repo.commit('1', { a: `more\n${line(key.text)}` })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([
      { path: 'a', line: 2, introduced: false, newPlace: false, allowedInBase: false },
    ])
  })

  it('at another path: not introduced, but a new place', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: line(key.text) })
    const first = await repo.commit('1', { b: `other ${line(key.text)}` })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'b', commit: first, introduced: false, newPlace: true }])
  })

  it('as the same blob, which a commit copies: a new place', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { a: line(key.text) })
    const first = await repo.commit('1', { 'copy/b': line(key.text) })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([
      { path: 'copy/b', commit: first, inHead: true, introduced: false, newPlace: true },
    ])
  })

  it('with an inline comment that allows it', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const allowed = `key = ${key.text} # posthog-key-guard:allow revoked\n`
    const base = await repo.commit('base', { a: allowed })
    await repo.commit('1', { a: `more\n${allowed}`, b: `more\n${line(key.text)}` })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    const byPath = new Map(found.map((place) => [place.path, place]))
    expect(byPath.get('a')).toMatchObject({ introduced: false, newPlace: false, allowedInBase: true })
    expect(byPath.get('b')).toMatchObject({ introduced: false, newPlace: true, allowedInBase: false })
  })

  it('in its history only, and a commit brings it back: introduced', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('old', { a: line(key.text) })
    const base = await repo.commit('removed', { a: null, b: 'b' })
    const back = await repo.commit('back', { a: line(key.text) })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ path: 'a', commit: back, inHead: true, introduced: true }])
  })

  it('and has removed since: what the branch still has of it is not its doing', async () => {
    await using repo = await makeRepository()
    const [removed, old] = [mintedKey(), mintedKey()]
    await repo.commit('fork', { a: line(removed.text), b: line(old.text), c: 'c' })
    await repo.branch('topic')
    await repo.commit('topic', { c: 'topic' })
    await repo.checkout('main')
    await repo.commit('main', { a: 'rotated\n', b: `\n${line(old.text)}` })
    const { found, coverage } = await scanRange(repo, 'main..topic')
    expect(found).toEqual([])
    expect(coverage.range?.commits).toBe(1)
  })

  it("and came with a merge from the base: not the branch's doing", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    await repo.commit('fork', { a: 'a', c: 'c' })
    await repo.branch('topic')
    await repo.commit('topic', { c: 'topic' })
    await repo.checkout('main')
    await repo.commit('main', { a: line(key.text) })
    await repo.checkout('topic')
    await repo.merge(['main'])
    await repo.checkout('main')
    await repo.commit('main moves on', { a: 'rotated' })
    expect((await scanRange(repo, 'main..topic')).found).toEqual([])
  })
})

describe('what stands beside files', () => {
  it('in messages, from the subject on', async () => {
    await using repo = await makeRepository()
    const [one, two] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base')
    const commit = await repo.commit(`use ${one.text}\n\nbody\n${two.text}\n`, {}, { author: 'Jos\u00e9' })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([
      { in: 'message', path: null, commit, author: 'José', fingerprint: one.fingerprint, line: 1, column: 5 },
      {
        in: 'message',
        path: null,
        commit,
        fingerprint: two.fingerprint,
        line: 4,
        column: 1,
        introduced: true,
      },
    ])
  })

  it("in an author's name: the first commit with it", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const first = await repo.commit('1', {}, { author: `Bot ${key.text}` })
    await repo.commit('2', {}, { author: `Bot ${key.text}` })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([{ in: 'author', path: null, commit: first, author: `Bot ${key.text}` }])
    expect(found).toHaveLength(1)
  })

  it("in a header line that is nobody's name", async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const tree = await repo.id('HEAD^{tree}')
    const person = 'A <a@example.com> 1770000000 +0000'
    const commit = `tree ${tree}\nparent ${base}\nauthor ${person}\ncommitter ${person}\nx-note ${key.text}\n\nm\n`
    const id = (
      await repo.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: commit })
    ).toString()
    const { found } = await scanRange(repo, `${base}..${id.trim()}`)
    expect(found).toMatchObject([{ in: 'message', commit: id.trim() }])
  })

  it('in the names of files and folders, at the commit that made them', async () => {
    await using repo = await makeRepository()
    const [file, folder] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base')
    const one = await repo.commit('1', { [`deep/in/backup-${file.text}.txt`]: 'x' })
    const two = await repo.commit('2', { [`${folder.text}/a`]: 'x', [`${folder.text}/b`]: 'y' })
    await repo.commit('3', { [`deep/in/backup-${file.text}.txt`]: null })
    const { found } = await scanRange(repo, `${base}..HEAD`)
    expect(found).toMatchObject([
      {
        in: 'path',
        path: `deep/in/backup-${file.text}.txt`,
        commit: one,
        inHead: false,
        introduced: true,
        line: 1,
        column: 16,
      },
      { in: 'path', path: folder.text, commit: two, inHead: true, introduced: true, column: 1 },
    ])
    expect(found).toHaveLength(2)
  })

  it('in what a commit with twice the same parent brings', async () => {
    await using repo = await makeRepository()
    const [content, name] = [mintedKey(), mintedKey()]
    const base = await repo.commit('base')
    await repo.commit('1', { a: content.text, [`d/${name.text}`]: 'x' })
    const raw = (await repo.run(['cat-file', 'commit', 'HEAD'])).toString()
    const input = raw.replace(`parent ${base}\n`, `parent ${base}\nparent ${base}\n`)
    const args = ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally']
    const id = (await repo.run(args, { input })).toString().trim()
    const { found } = await scanRange(repo, `${base}..${id}`)
    expect(found).toMatchObject([
      { in: 'commit', path: 'a', commit: id },
      { in: 'path', path: `d/${name.text}`, commit: id },
    ])
  })

  it('but not in names that were there before', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base', { [`d/${key.text}`]: 'x', 'd/b': 'b' })
    await repo.commit('1', { 'd/b': 'c' })
    expect((await scanRange(repo, `${base}..HEAD`)).found).toEqual([])
    await repo.commit('2', { [`e/${key.text}`]: 'x' })
    expect((await scanRange(repo, `${base}..HEAD`)).found).toMatchObject([
      { in: 'path', path: `e/${key.text}`, introduced: false, newPlace: true },
    ])
  })

  it('in the message of a tag that is the head', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const head = await repo.commit('1', { a: 'a' })
    await repo.tag('v1', `release ${key.text}`)
    const { found, coverage } = await scanRange(repo, `${base}..v1`)
    expect(found).toMatchObject([{ in: 'tag', path: null, introduced: true }])
    expect(coverage.range?.head).toBe(head)
  })

  it('dates that are none do no harm', async () => {
    await using repo = await makeRepository()
    const key = mintedKey()
    const base = await repo.commit('base')
    const person = (date: string): string =>
      `author A <a@example.com> ${date}\ncommitter A <a@example.com> 1 +0000`
    let stream = base
    const blob = (await repo.run(['hash-object', '-w', '--stdin'], { input: key.text })).toString().trim()
    const tree = (await repo.run(['mktree'], { input: `100644 blob ${blob}\ta\n` })).toString().trim()
    const dates = ['-5 +0000', '99999999999999999999 +0000', 'x', '1700000000 +9999', '1700000000 -0330', '']
    for (const date of dates) {
      const text = `tree ${tree}\nparent ${stream}\n${person(date)}\n\nkey ${key.text}\n`
      const args = ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally']
      stream = (await repo.run(args, { input: text })).toString().trim()
    }
    const { found } = await scanRange(repo, `${base}..${stream}`)
    const messages = found.filter((place) => place.in === 'message')
    expect(messages).toHaveLength(dates.length)
    expect(messages.map(({ date }) => date).filter((date) => date !== null)).toEqual([
      '2023-11-14T18:43:20-03:30',
    ])
    expect(found.filter((place) => place.in === 'commit')).toMatchObject([{ path: 'a', inHead: true }])
  })
})
