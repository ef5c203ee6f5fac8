/** Jupyter notebooks, by their first bytes. */
import { openingOf } from './document-start.ts'

/**
 * Whether a document is worth being kept whole to name the cells in it: `nbformat` comes first or last, `cells` first where the members are sorted.
 *
 * @param start as for source maps
 */
export function looksLikeNotebook(start: Buffer): boolean {
  const text = openingOf(start)
  return text !== null && /"nbformat"\s*:\s*\d|"(?:cells|worksheets)"\s*:\s*\[\s*\{\s*"(?:\w+)"/.test(text)
}
