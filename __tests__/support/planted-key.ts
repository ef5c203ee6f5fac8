/** A key put into a text, and what the engine must say of its place: worked out from the text alone. */
import type { Hit } from '../../src/core/detect/hit.ts'
import { createEngine } from '../../src/core/detect/engine.ts'
import { placeInText } from './place-by-hand.ts'
import { keyMark } from './text-contexts.ts'

const engine = createEngine()

export const scanText = (text: string): readonly Hit[] => engine.scanBytes(Buffer.from(text))

export const withCrlf = (text: string): string => text.replaceAll('\n', '\r\n')

export interface Planted {
  readonly text: string
  readonly key: string
  /** Of the key in the text, in UTF-16 code units. */
  readonly index: number
}

/** @param template a text with `@@` where the key goes */
export function plant(template: string, key: string): Planted {
  return { text: template.replace(keyMark, () => key), key, index: template.indexOf(keyMark) }
}

type PlaceOfHit = Pick<Hit, 'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn'>

export function expectedPlace({ text, key, index }: Planted): PlaceOfHit {
  const { line, column } = placeInText(text, index)
  const start = Buffer.byteLength(text.slice(0, index))
  return { start, end: start + key.length, line, column, endLine: line, endColumn: column + key.length }
}

export function placeOfHit({ start, end, line, column, endLine, endColumn }: Hit): PlaceOfHit {
  return { start, end, line, column, endLine, endColumn }
}
