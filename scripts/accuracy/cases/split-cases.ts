/** A key that is cut: at every position, and at several at once. */
import { generationOf } from '../../../src/core/keys/generations.ts'
import { kindOfPrefix } from '../../../src/core/keys/kinds.ts'
import { cutAt, embed, plant } from '../carrier.ts'
import { caseOf, type Case } from '../case.ts'
import { joins, type Join } from '../forms/joins.ts'
import type { KeySupply } from '../key-supply.ts'

const SEVERAL = 8

/** Whether the part before the cut is a key's shape itself: nothing then tells that it goes on. */
function isKeyBefore(key: string, cut: number): boolean {
  const kind = kindOfPrefix(key.slice(0, 4))
  return kind !== undefined && cut > 4 && generationOf(kind, key.slice(4, cut)) !== undefined
}

function split(key: string, cuts: readonly number[], { name, join, around }: Join): Case {
  const carrier = embed(cutAt(plant('@@', key), cuts, join), around)
  const times = cuts.length === 1 ? '' : ', several times'
  return caseOf(carrier, { group: 'splits and joins', form: `${name}${times}`, key })
}

export function* splitCases(supply: KeySupply): Generator<Case> {
  const { random } = supply
  for (const join of joins) {
    const length = supply.key().length
    for (let cut = 1; cut < length; cut++) {
      const key = supply.key()
      if (cut < key.length && (join.sure || !isKeyBefore(key, cut))) yield split(key, [cut], join)
    }
    for (let count = 0; count < SEVERAL; count++) {
      const key = supply.key()
      const cuts = [1, 2, 3].map(() => 1 + random.below(key.length - 1)).sort((a, b) => a - b)
      if (join.sure || !cuts.some((cut) => isKeyBefore(key, cut))) yield split(key, [...new Set(cuts)], join)
    }
  }
}
