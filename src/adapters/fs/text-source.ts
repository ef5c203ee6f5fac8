/** Texts that are at hand, such as the title and the body that a pull request's event carries. */
import type { PlaceKind, SourceKind } from '../../core/finding.ts'
import type { Coverage, Sighting, Source, Whereabouts } from '../../ports/source.ts'
import { bytesPiece } from './bytes-piece.ts'
import { placeOutsideHistory } from './place-outside-history.ts'

export interface SourceText {
  readonly in: PlaceKind
  readonly text: string
  /** Where it has one. */
  readonly path?: string
}

/** Each text is a piece of its own. */
export function textSource(kind: SourceKind, texts: readonly SourceText[]): Source {
  let position = 0
  return {
    kind,
    next() {
      const text = texts[position++]
      return text === undefined ? null : bytesPiece(text, Buffer.from(text.text))
    },
    locate(sightings: readonly Sighting[]) {
      return sightings.map(({ origin }) => [placeOf(origin as SourceText)])
    },
    coverage: () => nothingButBytes,
    close() {
      // Nothing is open.
    },
  }
}

function placeOf({ in: place, path }: SourceText): Whereabouts {
  return placeOutsideHistory(place, path === undefined ? null : Buffer.from(path))
}

const nothingButBytes: Coverage = { files: 0, blobs: 0, commits: 0, skipped: [], range: null }
