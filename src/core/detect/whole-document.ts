/** Documents that hold other texts, which are told by name if the document is in memory as a whole. */
import { innerNames } from './inner-name/inner-name-of.ts'
import { looksLikeNotebook } from './inner-name/looks-like-notebook.ts'
import { looksLikeSourceMap } from './inner-name/looks-like-source-map.ts'
import type { Stretch } from './stretch.ts'

/** The name of the part that a byte belongs to, such as `notebook:cell 3`, raw; `null` where there is none. */
export type NameAt = (at: number) => string | null

export const noNames: NameAt = () => null

/** @param start the first bytes of a text */
export function isDocument({ bytes, start, end }: Stretch): boolean {
  const opening = bytes.subarray(start, end)
  return looksLikeSourceMap(opening) || looksLikeNotebook(opening)
}

/**
 * Reads a document once for all its keys; asked for the first name only.
 *
 * @param stretch the whole document; the function counts as the stretch does, as long as that stays as it is
 */
export function namesIn({ bytes, start, end }: Stretch): NameAt {
  let names: NameAt | null = null
  return (at) => {
    names ??= innerNames(bytes.subarray(start, end))
    return names(at - start)
  }
}
