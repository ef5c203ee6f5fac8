/** The cells of a Jupyter notebook and their outputs (nbformat 4: `cells`; 3: `worksheets`, each with `cells`). */
import { isPart, type Part, type Parts } from './parts.ts'
import type { JsonCursor } from './json-cursor.ts'

/** @param key of the member whose value comes next */
export function readCells(json: JsonCursor, parts: Parts, key: 'cells' | 'worksheets'): void {
  json.elements((index) => {
    if (key === 'cells') {
      readCell(json, parts, index + 1)
      return
    }
    json.members((member) => {
      if (member === 'cells') readCells(json, parts, member)
    })
  })
}

/** @param number from 1, over all kinds of cells, as editors show them */
function readCell(json: JsonCursor, parts: Parts, number: number): void {
  const cell = { start: json.here(), end: 0, within: null, name: () => `notebook:cell ${number}` }
  let types = 0
  const outputs: Part[] = []
  json.members((key) => {
    if (key === 'cell_type') types++
    if (key !== 'outputs') return
    json.elements((index) => {
      const output = json.value()
      if (!isPart(output)) return
      outputs.push({ ...output, within: cell, name: () => `notebook:cell ${number} output ${index + 1}` })
    })
  })
  cell.end = json.here()
  // Every cell says of what type it is; other documents have cells, too.
  if (types === 0) return
  parts.add(cell)
  for (const output of outputs) parts.add(output)
}
