/** The whole corpus, group by group. */
import type { Case } from './case.ts'
import { byteCases } from './cases/byte-cases.ts'
import { containerCases, mixedCases, nestedContainerCases } from './cases/container-cases.ts'
import { documentCases } from './cases/document-cases.ts'
import { encodingCases, pairCases, tripleCases } from './cases/encoding-cases.ts'
import { legacyCases } from './cases/legacy-cases.ts'
import { nameCases } from './cases/name-cases.ts'
import { contextCases, kindCases } from './cases/plain-cases.ts'
import { splitCases } from './cases/split-cases.ts'
import type { Streams } from './containers/streams.ts'
import { keySupply, type KeySupply } from './key-supply.ts'

/** @param streams what this machine can compress */
export function* corpus(seed: number, streams: Streams): Generator<Case> {
  const makers: readonly ((supply: KeySupply, streams: Streams) => Generator<Case>)[] = [
    kindCases,
    contextCases,
    byteCases,
    encodingCases,
    pairCases,
    tripleCases,
    splitCases,
    containerCases,
    documentCases,
    mixedCases,
    nestedContainerCases,
    nameCases,
    legacyCases,
  ]
  // Each maker has its own chance: a case added to one leaves the others as they were.
  for (const [index, make] of makers.entries())
    yield* make(keySupply((seed + index * 7919) % 2 ** 31), streams)
}
