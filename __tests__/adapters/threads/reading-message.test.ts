import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { fromMessage, toMessage } from '../../../src/adapters/threads/reading-message.ts'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { expectNoKey } from '../../support/no-key.ts'

test('a reading is the same after its way to another thread, and its keys are held again', () => {
  const key = mintedKey()
  const hits = createEngine().scanBytes(Buffer.from(`a = "${key.text}"\nb = "${key.text}"\n`))
  const reading = {
    sightings: hits.map((hit) => ({ origin: { is: 'blob', id: 'f'.repeat(40) }, hit })),
    skipped: [{ path: Buffer.from('x'), reason: 'y', incomplete: true }],
    bytes: 12,
    coverage: { files: 1, blobs: 2, commits: 3, skipped: [], range: null },
  }
  expect(reading.sightings).toHaveLength(2)
  const there = fromMessage(structuredClone(toMessage(reading)))
  expect(there).toMatchObject({ bytes: 12, coverage: reading.coverage })
  for (const [index, { origin, hit }] of there.sightings.entries()) {
    const { secret, ...rest } = hit
    const { secret: before, ...restBefore } = reading.sightings[index]!.hit
    expect(origin).toEqual(reading.sightings[index]!.origin)
    expect(rest).toEqual(restBefore)
    expect(secret.fingerprint).toBe(before.fingerprint)
    expect(secret.reveal()).toBe(key.text)
  }
  expectNoKey(key.text, JSON.stringify(there), inspect(there, { depth: 10 }))
})
