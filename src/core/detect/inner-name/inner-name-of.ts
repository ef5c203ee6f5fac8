/**
 * Names the part of a JSON document that a key stands in: the source inside a source map (ECMA-426), the cell of a
 * Jupyter notebook (nbformat 3 and 4).
 */
import { documentStart } from './document-start.ts'
import { JsonCursor } from './json-cursor.ts'
import { readCells } from './notebook.ts'
import { Parts } from './parts.ts'
import { readMap, readSections } from './source-map.ts'

/**
 * Reads a document once, in linear time, for all keys in it.
 *
 * @param bytes a whole document in UTF-8, or as much of one as there is; not changed or reused while names are asked for
 * @returns tells the name of the part that the byte at an offset stands in: `source-map:webpack://app/src/a.ts`,
 *   `source-map:source 3` where it has no name, `notebook:cell 3`, `notebook:cell 3 output 1`; `null` where it stands in
 *   none, or the bytes are no such document
 */
export function innerNames(bytes: Buffer): (at: number) => string | null {
  const parts = new Parts()
  const json = new JsonCursor(bytes, documentStart(bytes))
  readMap(bytes, json, parts, (key) => {
    if (key === 'sections') readSections(bytes, json, parts)
    else if (key === 'cells' || key === 'worksheets') readCells(json, parts, key)
  })
  return (at) => parts.at(at)?.name() ?? null
}
