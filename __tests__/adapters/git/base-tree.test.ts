import { describe, expect, it } from 'vitest'
import { readBaseTree } from '../../../src/adapters/git/base-tree.ts'
import { TreeStore } from '../../../src/adapters/git/tree-store.ts'
import { madeHit } from '../../support/made-hit.ts'
import { makeRepository } from '../../support/repository.ts'

describe('a base with more look-alikes than fit in memory', () => {
  it('keeps of them what was asked for, once for each file', async () => {
    await using repo = await makeRepository()
    const commit = await repo.commit('base', { flood: 'flood', clean: 'clean file' })
    const flood = await repo.id('HEAD:flood')
    const [asked, allowed, other] = [madeHit(), madeHit({ inlineAllow: 'revoked' }), madeHit()]
    const fingerprints = new Set([asked, allowed].map(({ secret }) => secret.fingerprint))
    const store = new TreeStore(repo.at)
    let flooded = false
    const base = await readBaseTree(repo.at, store, {
      commit,
      fingerprints,
      fetchObjects: undefined,
      detector: {
        async scan(piece, found) {
          const size = await piece.read(new Uint8Array(100))
          if (size !== 'flood'.length || flooded) return
          flooded = true
          for (let index = 0; index < 100_000; index++) {
            found(asked)
            found(index === 7 ? allowed : { ...allowed, inlineAllow: null })
            found(other)
          }
        },
      },
    })
    expect(base.holds(asked.secret.fingerprint)).toBe(true)
    expect(base.holds(other.secret.fingerprint)).toBe(false)
    const held = [asked, allowed, other].map(({ secret }) => base.inBlob(secret.fingerprint, flood))
    expect(held).toEqual([{ allowed: false }, { allowed: true }, undefined])
    expect(await base.at('flood')).toMatchObject([{ id: flood }])
    expect(base.skipped).toEqual([])
    await store.close()
  })
})
