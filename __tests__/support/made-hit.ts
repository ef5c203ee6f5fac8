/** A hit as the engine reports one, for tests of what is done with hits. */
import type { Hit } from '../../src/core/detect/hit.ts'
import { generations } from '../../src/core/keys/generations.ts'
import { mintKey } from '../../src/core/keys/mint.ts'
import { Secret } from '../../src/core/secret.ts'

export function madeHit(parts: Partial<Hit> = {}): Hit {
  const secret = parts.secret ?? new Secret(mintKey('personal', generations[2]!))
  return {
    secret,
    kind: 'personal',
    confidence: 'certain',
    issued: null,
    start: 0,
    end: 1,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    encoding: [],
    snippet: { text: secret.masked, start: 0, end: secret.masked.length },
    exposure: [],
    misplaced: null,
    placeholder: null,
    inlineAllow: null,
    ...parts,
  }
}
