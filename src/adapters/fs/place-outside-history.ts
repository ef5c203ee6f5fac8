import type { PlaceKind } from '../../core/finding.ts'
import type { Whereabouts } from '../../ports/source.ts'

/** Where a hit stands that no commit is known for: as it is now, in no range. */
export function placeOutsideHistory(place: PlaceKind, path: Uint8Array | null): Whereabouts {
  return {
    in: place,
    path,
    commit: null,
    author: null,
    date: null,
    inHead: true,
    introduced: null,
    newPlace: false,
    allowedInBase: false,
  }
}
