/**
 * What decides what is found, as one number: a history that was scanned by other rules has to be scanned again. It takes
 * what the rules are made of and not only the version, since whoever works on them does not change that each time.
 */
import { createHash } from 'node:crypto'
import * as allowance from '../containers/allowance.ts'
import { containers } from '../containers/registry.ts'
import { decoders } from '../decoders/registry.ts'
import { encodingNames } from '../detect/encoding.ts'
import { anchors } from '../detect/kernel/anchor.ts'
import { buckets } from '../detect/kernel/anchor-table.ts'
import { plainModule, relaxedModule } from '../detect/kernel/modules.ts'
import { trigrams } from '../detect/kernel/trigrams.ts'
import * as limits from '../detect/limits.ts'
import { generations } from '../keys/generations.ts'
import { kinds } from '../keys/kinds.ts'
import { tool } from '../version.ts'

/** @returns SHA-256 in hex; the same on every machine and every Node */
export function rulesId(): string {
  const rules = [
    tool,
    anchors,
    buckets,
    trigrams,
    [plainModule, relaxedModule],
    encodingNames,
    decoders.map((decoder) => [decoder.id, decoder.anchors]),
    containers.map(({ id }) => id),
    generations,
    kinds,
    sortedNumbers({ ...limits }),
    sortedNumbers({ ...allowance }),
  ]
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex')
}

/** The constants of a module. */
function sortedNumbers(module: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(module)
    .filter(([, value]) => typeof value === 'number')
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
