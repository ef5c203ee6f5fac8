/** Source maps, by their first bytes. */
import { openingOf } from './document-start.ts'

/**
 * Whether a document is worth being kept whole to name the sources in it. Every generator writes one of these members
 * first or near the beginning; another JSON document that has one costs memory, nothing else.
 *
 * @param start its first bytes, `SNIFFED` of them if there are so many
 */
export function looksLikeSourceMap(start: Buffer): boolean {
  const text = openingOf(start)
  return text !== null && /"(?:mappings|sourcesContent|sourceRoot)"\s*:|"version"\s*:\s*3\s*[,}]/.test(text)
}
