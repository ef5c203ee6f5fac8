/** Keys for tests, made when the test runs. */
import { generations } from '../../src/core/keys/generations.ts'
import { mintKey, type RandomBytes } from '../../src/core/keys/mint.ts'
import type { KindId } from '../../src/core/keys/kinds.ts'

/** A key of the newest generation of its kind. */
export function freshKey(kind: KindId = 'personal', random?: RandomBytes): string {
  const generation = generations.findLast(({ kinds }) => kinds.includes(kind))!
  return random === undefined ? mintKey(kind, generation) : mintKey(kind, generation, random)
}
