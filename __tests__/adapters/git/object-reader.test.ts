import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ObjectReader } from '../../../src/adapters/git/object-reader.ts'
import { makeRepository } from '../../support/repository.ts'

describe('objects of a repository', () => {
  it('are read piece by piece: of a blob of 64 MB no more is in memory than was asked for', async () => {
    await using repo = await makeRepository()
    const size = 64 * 1024 * 1024
    await repo.git('config', 'core.compression', '0')
    await repo.commit('1', { big: Buffer.alloc(size, 'x'), small: 's' })
    const reader = new ObjectReader(repo.at, [await repo.id('HEAD:big'), await repo.id('HEAD:small')])
    const big = await reader.next()
    if (big?.state !== 'object') throw new Error('not read')
    const into = new Uint8Array(100_000)
    const before = process.memoryUsage().arrayBuffers
    let total = await big.read(into)
    // Time for git to send more, if anything asked for it.
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024)
    const hash = createHash('sha256').update(into)
    for (let got = total; got === into.length;) {
      got = await big.read(into)
      hash.update(into.subarray(0, got))
      total += got
    }
    expect(total).toBe(size)
    expect(hash.digest('hex')).toBe(createHash('sha256').update(Buffer.alloc(size, 'x')).digest('hex'))
    expect(await reader.next()).toMatchObject({ type: 'blob', size: 1 })
    expect(await reader.next()).toBeNull()
    await reader.close()
  })

  it('need not be read to the end, nor at all', async () => {
    await using repo = await makeRepository()
    const sizes = [0, 1, 70_000, 3, 200_000, 5]
    await repo.commit(
      '1',
      Object.fromEntries(sizes.map((size, index) => [`f${index}`, Buffer.alloc(size, 'x')])),
    )
    const ids = await Promise.all(sizes.map((_, index) => repo.id(`HEAD:f${index}`)))
    const reader = new ObjectReader(repo.at, ids)
    for (const [index, size] of sizes.entries()) {
      const object = await reader.next()
      expect(object).toMatchObject({ state: 'object', id: ids[index], type: 'blob', size })
      if (object?.state === 'object' && index % 2 === 0) await object.read(new Uint8Array(2))
    }
    expect(await reader.next()).toBeNull()
    await reader.close()
  })

  it('may be many more than fit into a pipe, in either direction', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { a: Buffer.alloc(5_000, 'y') })
    const ids = Array.from({ length: 20_000 }, () => '')
    ids.fill(await repo.id('HEAD:a'))
    const reader = new ObjectReader(repo.at, ids)
    let count = 0
    for (let object = await reader.next(); object !== null; object = await reader.next()) count++
    expect(count).toBe(ids.length)
    await reader.close()
  })

  it('that do not exist are told, all of them', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit('1', { a: 'a' })
    const ids = ['1'.repeat(40), commit, '2'.repeat(40), 'nonsense', await repo.id('HEAD^{tree}')]
    const reader = new ObjectReader(repo.at, ids)
    const told: string[] = []
    for (let object = await reader.next(); object !== null; object = await reader.next()) {
      told.push(object.state === 'object' ? object.type : object.id)
    }
    expect(told).toEqual([ids[0], 'commit', ids[2], ids[3], 'tree'])
    await reader.close()
  })

  it('end with the reader', async () => {
    await using repo = await makeRepository()
    await repo.commit('1', { big: Buffer.alloc(10_000_000, 'x') })
    const reader = new ObjectReader(repo.at, [await repo.id('HEAD:big')])
    const object = await reader.next()
    if (object?.state !== 'object') throw new Error('not read')
    await object.read(new Uint8Array(10))
    await reader.close()
    await expect(Promise.resolve(object.read(new Uint8Array(9_000_000)))).rejects.toThrow(
      /could not give all/,
    )
  })
})
