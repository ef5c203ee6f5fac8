import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/user-error.ts'
import { parseRange, resolveRange } from '../../../src/adapters/git/range-revisions.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeRepository } from '../../support/repository.ts'

describe('the text of a range', () => {
  it('is A..B, with HEAD for what is left out', () => {
    expect(parseRange('main..topic')).toEqual({ base: 'main', head: 'topic' })
    expect(parseRange('main..')).toEqual({ base: 'main', head: 'HEAD' })
    expect(parseRange('..topic')).toEqual({ base: 'HEAD', head: 'topic' })
    expect(parseRange('v1.0..HEAD~3^2')).toEqual({ base: 'v1.0', head: 'HEAD~3^2' })
  })

  it.each(['main', '', '..', 'a..b..c', 'a...b', '...', '-x..b', 'a..--all', '--output=x..y'])(
    'is not %j',
    (text) => {
      expect(() => parseRange(text)).toThrow(UserError)
    },
  )

  it('is told in one line of printable characters, and without a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        try {
          parseRange(text)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
          expect((error as Error).message).toMatch(/^[\x20-\x7e]+$/)
          expect((error as Error).message).not.toMatch(/::|##\[/)
        }
      }),
    )
    const key = mintedKey().text
    const told = ((): string => {
      try {
        return JSON.stringify(parseRange(`-${key}..x`))
      } catch (error) {
        return String(error)
      }
    })()
    expect(told.includes(key.slice(4))).toBe(false)
  })
})

describe('the ends of a range', () => {
  it('are full ids, also from names that are short', async () => {
    await using repo = await makeRepository()
    const one = await repo.commit('1')
    const two = await repo.commit('2')
    await repo.tag('light')
    expect(await resolveRange(repo.at, 'HEAD~1..')).toEqual({ base: one, head: two })
    expect(await resolveRange(repo.at, `${one.slice(0, 10)}..light`)).toEqual({ base: one, head: two })
    await repo.tag('heavy', 'message')
    expect(await resolveRange(repo.at, 'heavy..main')).toEqual({ base: two, head: two })
    expect(await resolveRange(repo.at, 'main..heavy')).toEqual({ base: two, head: await repo.id('heavy') })
  })

  it('have to be commits that are here', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: 'a' })
    const gone = 'f'.repeat(40)
    for (const range of ['nope..HEAD', 'HEAD..nope', `${gone}..HEAD`, 'HEAD:a..HEAD', 'HEAD..HEAD^{tree}']) {
      await expect(resolveRange(repo.at, range)).rejects.toThrow(
        /^".*" names no commit in this clone; check it, or fetch it/,
      )
    }
    await expect(resolveRange(repo.at, `${gone}..HEAD`)).rejects.toThrow(gone)
  })

  it('may have names that look like files', async () => {
    await using repo = await makeRepository()
    const one = await repo.commit('1', { topic: 'a', main: 'b' })
    await repo.branch('topic')
    const two = await repo.commit('2')
    expect(await resolveRange(repo.at, 'main..topic')).toEqual({ base: one, head: two })
  })
})
