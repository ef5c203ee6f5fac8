import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { createEngine } from '../../src/core/detect/engine.ts'
import { generations } from '../../src/core/keys/generations.ts'
import { mintKey } from '../../src/core/keys/mint.ts'
import { projectFiles, projectRoot } from '../support/repository-files.ts'
import { scanPiece } from '../support/scan-piece.ts'

const engine = createEngine()

/** The masks of everything in a file that is a key or could be one, in any encoding or container. */
async function keysIn(bytes: Buffer, name: string): Promise<readonly string[]> {
  const { hits } = await scanPiece(bytes, name, engine)
  return hits
    .filter((hit) => hit.placeholder === null)
    .map((hit) => `${hit.line}: ${hit.kind} ${hit.secret.masked}`)
}

// Tests make their keys at run time: one that is written down would redden every clone, and PostHog's partners.
it('no file of the project holds a key', async () => {
  const found: string[] = []
  for (const name of projectFiles()) {
    const keys = await keysIn(readFileSync(join(projectRoot, name)), name)
    found.push(...keys.map((key) => `${name}:${key}`))
  }
  expect(found).toEqual([])
})

it('a key would be seen, encoded and packed, too', async () => {
  const key = mintKey('personal', generations[2]!)
  const forms = [key, `a${key}`, `ab${key}`].map((text) => Buffer.from(`${text} and more`).toString('base64'))
  for (const bytes of [Buffer.from(key), ...forms.map((form) => Buffer.from(form)), gzipSync(key)]) {
    expect(await keysIn(bytes, 'a file')).toHaveLength(1)
  }
})
