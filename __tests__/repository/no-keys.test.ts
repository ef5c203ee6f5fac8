import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createEngine } from '../../src/core/detect/engine.ts'
import { generations } from '../../src/core/keys/generations.ts'
import { mintKey } from '../../src/core/keys/mint.ts'
import { projectFiles, projectRoot } from '../support/repository-files.ts'

const engine = createEngine()

/** What is hidden in runs of base64, at each of the four places where the encoded text can begin. */
function decodedRuns(bytes: Buffer): Buffer {
  const runs = bytes.toString('latin1').match(/[A-Za-z0-9+/_-]{56,}/g) ?? []
  return Buffer.concat(
    runs.flatMap((run) =>
      [0, 1, 2, 3].flatMap((skip) => [Buffer.from(run.slice(skip), 'base64'), Buffer.from('\0')]),
    ),
  )
}

/** The masks of everything in a file that is a key or could be one, plain or in base64. */
function keysIn(bytes: Buffer): readonly string[] {
  return [...engine.scanBytes(bytes), ...engine.scanBytes(decodedRuns(bytes))]
    .filter((hit) => hit.placeholder === null)
    .map((hit) => `${hit.line}: ${hit.kind} ${hit.secret.masked}`)
}

// Tests make their keys at run time: one that is written down would redden every clone, and PostHog's partners.
it('no file of the project holds a key', () => {
  const found = projectFiles().flatMap((name) =>
    keysIn(readFileSync(join(projectRoot, name))).map((key) => `${name}:${key}`),
  )
  expect(found).toEqual([])
})

it('a key would be seen, in base64 too', () => {
  const key = mintKey('personal', generations[2]!)
  expect(keysIn(Buffer.from(`const key = "${key}"`))).toHaveLength(1)
  for (const before of ['', 'a', 'ab']) {
    expect(keysIn(Buffer.from(Buffer.from(`${before}${key} and more`).toString('base64')))).toHaveLength(1)
  }
})
