/** Stores that change under a scan, or that the system does not show: never a clean scan, and never a lost one. */
import { chmod, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storedObjects } from '../../../../src/adapters/git/history/stored-objects.ts'
import { historySource } from '../../../../src/adapters/git/history/history-source.ts'
import { createEngine } from '../../../../src/core/detect/engine.ts'
import { PieceError, type Piece } from '../../../../src/ports/source.ts'
import { mintedKey } from '../../../support/minted-key.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'
import { noThreads } from '../../../support/scan-history.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { hasPermissions, withoutRoot } from '../../../support/without-root.ts'

async function removePacks(repo: TestRepository, ...endings: readonly string[]): Promise<void> {
  const folder = join(repo.gitDir, 'objects', 'pack')
  for (const name of await readdir(folder)) {
    if (!endings.some((ending) => name.endsWith(ending))) continue
    await chmod(join(folder, name), 0o600)
    await rm(join(folder, name))
  }
}

/** Pieces to the end, or the reasons why one could not be given. */
async function drain(
  repo: TestRepository,
  afterFirst: () => Promise<void>,
): Promise<{ pieces: number; errors: readonly unknown[] }> {
  const { heap } = createEngine({ heapSize: 32 * 1024 * 1024 })
  const options = { unreachable: false, allowShallow: false, maxSize: null, since: null }
  const source = historySource(repo.at, { ...options, heap, threads: noThreads })
  const errors: unknown[] = []
  let pieces = 0
  try {
    // Each turn gives a piece, or an error that stands for one pack.
    while (pieces + errors.length < 100) {
      let piece: Piece | null
      try {
        piece = await source.next()
        if (piece === null) break
        pieces++
        errors.push(...(piece.origin === null ? [piece] : []))
      } catch (error) {
        errors.push(error)
      }
      if (pieces + errors.length === 1) await afterFirst()
    }
    return { pieces, errors }
  } finally {
    await source.close()
  }
}

async function twoPacks(): Promise<TestRepository> {
  const repo = await makeRepository()
  await repo.commit('one', { a: mintedKey().text, b: 'b' })
  await repo.git('repack', '-adq')
  await repo.commit('two', { a: 'a' })
  await repo.git('repack', '-dq')
  return repo
}

describe('a store that is packed anew during the scan', () => {
  it('loses a pack that is not open yet: it is said, and the rest is read', async () => {
    await using repo = await twoPacks()
    const { pieces, errors } = await drain(repo, () => removePacks(repo, '.pack', '.idx'))
    expect(pieces).toBeGreaterThan(1)
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) {
      expect(error).toBeInstanceOf(PieceError)
      expect((error as Error).message).toContain('packed anew')
    }
  })

  it('loses an index, which names what is found', async () => {
    await using repo = await twoPacks()
    const { errors } = await drain(repo, () => removePacks(repo, '.idx'))
    expect(errors.length).toBeGreaterThan(0)
    for (const error of errors) expect(error).toBeInstanceOf(PieceError)
  })
})

describe('the folders of a store', () => {
  it.runIf(hasPermissions)('that are there and cannot be listed are told', async () => {
    using folder = temporaryFolder()
    folder.write('pack/pack-1.idx', '')
    folder.write('ab/c', '')
    await chmod(folder.at('pack'), 0)
    await chmod(folder.at('ab'), 0)
    expect(withoutRoot(() => storedObjects([folder.path], 20).unread)).toEqual([
      folder.at('pack'),
      folder.at('ab'),
    ])
  })

  it('that are not there are none', () => {
    using folder = temporaryFolder()
    folder.write('ab', 'a file of such a name')
    expect(storedObjects([folder.path], 20)).toEqual({ packs: [], loose: [], unread: [] })
  })
})
