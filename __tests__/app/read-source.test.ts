import { describe, expect, test } from 'vitest'
import { readSource, type ReadingPorts } from '../../src/app/read-source.ts'
import { createEngine } from '../../src/core/detect/engine.ts'
import { PieceError, type Piece, type Source } from '../../src/ports/source.ts'
import { freshKey } from '../support/fresh-keys.ts'

const never = new Promise<void>(() => undefined)

function ports(given: Partial<ReadingPorts> = {}): ReadingPorts {
  return {
    engine: createEngine(),
    clock: { milliseconds: () => 0, today: () => '2026-11-24', pause: () => Promise.resolve() },
    interrupt: { signal: null, asked: never },
    progress: { update: () => undefined, end: () => undefined },
    ...given,
  }
}

function sourceOf(texts: readonly (string | Error)[]): Source {
  const rest = [...texts]
  return {
    kind: 'files',
    next() {
      const text = rest.shift()
      return text === undefined ? null : pieceOf(text)
    },
    locate: () => [],
    coverage: () => ({ files: 0, blobs: 0, commits: 0, skipped: [], range: null }),
    close: () => undefined,
  }
}

function pieceOf(text: string | Error): Piece {
  let bytes = text instanceof Error ? Buffer.alloc(0) : Buffer.from(text)
  return {
    origin: text,
    read(into) {
      if (text instanceof Error) throw text
      const part = bytes.subarray(0, into.length)
      into.set(part)
      bytes = bytes.subarray(part.length)
      return part.length
    },
  }
}

describe('reading a source', () => {
  test('goes on behind a piece that cannot be read, and says so', async () => {
    const key = freshKey()
    const failure = new PieceError('b.txt', 'permission denied')
    const { sightings, skipped } = await readSource(sourceOf(['one', failure, key]), ports())
    expect(sightings).toHaveLength(1)
    expect(skipped).toEqual([{ path: 'b.txt', reason: 'permission denied', incomplete: true }])
  })

  test('does not hide a bug', async () => {
    await expect(readSource(sourceOf([new TypeError('x')]), ports())).rejects.toThrow(TypeError)
  })

  test('keeps a hundred places of a placeholder, and every one of a key', async () => {
    const key = freshKey()
    const text = `${'phx_xxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(500)}${`${key}\n`.repeat(300)}`
    const { sightings, skipped } = await readSource(sourceOf([text]), ports())
    expect(sightings.filter(({ hit }) => hit.placeholder !== null)).toHaveLength(100)
    expect(sightings.filter(({ hit }) => hit.placeholder === null)).toHaveLength(300)
    expect(skipped).toEqual([])
  })

  test('ends when someone asks for it, as incomplete', async () => {
    const interrupt = { signal: 'SIGINT', asked: Promise.resolve() }
    const { sightings, skipped } = await readSource(sourceOf([freshKey()]), ports({ interrupt }))
    expect(sightings).toEqual([])
    expect(skipped).toMatchObject([{ reason: 'the scan was ended by SIGINT', incomplete: true }])
  })
})
