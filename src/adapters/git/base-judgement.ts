/** What the base of a range says about a key at a place. */
import type { PlaceKind } from '../../core/finding.ts'
import type { Whereabouts } from '../../ports/source.ts'
import type { BaseTree } from './base-tree.ts'
import type { BytePath } from '../../core/byte-path.ts'

export type Judgement = Pick<Whereabouts, 'introduced' | 'newPlace' | 'allowedInBase'>

/** @param base `null` where there is none */
export async function judge(
  base: BaseTree | null,
  fingerprint: string,
  place: PlaceKind,
  path: BytePath | null,
): Promise<Judgement> {
  if (base?.holds(fingerprint) !== true) {
    return { introduced: true, newPlace: false, allowedInBase: false }
  }
  if (path === null) return { introduced: false, newPlace: true, allowedInBase: false }
  const items = await base.at(path)
  if (place === 'path') return { introduced: false, newPlace: items.length === 0, allowedInBase: false }
  const held = items.flatMap(({ id }) => base.inBlob(fingerprint, id) ?? [])
  return {
    introduced: false,
    newPlace: held.length === 0,
    allowedInBase: held.some(({ allowed }) => allowed),
  }
}
