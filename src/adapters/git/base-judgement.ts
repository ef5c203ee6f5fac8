/** What the base of a range says about a key at a place. */
import type { PlaceKind } from '../../core/finding.ts'
import type { Whereabouts } from '../../ports/source.ts'
import type { Held } from './base-tree.ts'
import type { BytePath } from '../../core/byte-path.ts'

export type Judgement = Pick<Whereabouts, 'introduced' | 'newPlace' | 'allowedInBase'>

/** @param held what the base holds of the key; `undefined` where it does not, or where there is no base */
export function judge(held: Held | undefined, place: PlaceKind, path: BytePath | null): Judgement {
  if (held === undefined) return { introduced: true, newPlace: false, allowedInBase: false }
  const file = path === null || place === 'path' ? undefined : held.files.get(path)
  const known = file !== undefined || (place === 'path' && path !== null && held.names.has(path))
  return { introduced: false, newPlace: !known, allowedInBase: file?.allowed === true }
}
