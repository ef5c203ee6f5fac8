/**
 * Lines and columns worked out the slow way, to hold the engine's against: 1-based, lines end at LF, columns count
 * UTF-16 code units, an invalid byte is one, a byte-order mark at the start none.
 */
import type { LineColumn as Place } from '../../src/core/detect/place-counter.ts'

/** In a text, by JavaScript's own string index. */
export function placeInText(text: string, index: number): Place {
  const before = text.slice(0, index).replace(/^\ufeff/, '')
  const lines = before.split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes as one character, if they are exactly one. */
function characterOf(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes)
    return Array.from(text).length === 1 ? text : undefined
  } catch {
    return undefined
  }
}

/** In any bytes, character by character: what the platform's decoder refuses is one column. */
export function placeInBytes(bytes: Uint8Array, index: number): Place {
  let line = 1
  let column = 1
  for (let at = 0; at < index;) {
    const sizes = [1, 2, 3, 4].filter((size) => at + size <= index)
    const size = sizes.find((size) => characterOf(bytes.subarray(at, at + size)) !== undefined)
    const character = size === undefined ? '?' : characterOf(bytes.subarray(at, at + size))!
    if (character === '\n') {
      line++
      column = 1
    } else if (at > 0 || character !== '\ufeff') column += character.length
    at += size ?? 1
  }
  return { line, column }
}
