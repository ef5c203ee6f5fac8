/** The sources inside a source map: `sources` names what `sourcesContent` holds, by index (ECMA-426). */
import type { Parts } from './parts.ts'
import type { JsonCursor, Span } from './json-cursor.ts'

/** More sources are counted, not named. */
const MAX_SOURCES = 250_000

/** A longer name is not shown: cut, it could end within a key. Bytes, with escapes. */
const MAX_NAME = 4096

/** An absolute path or URL: `sourceRoot` does not come before it. */
const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)/i

interface Table {
  root: Span | null
  readonly sources: (Span | null)[]
}

/** @param other is told of the members that name nothing here; may read them */
export function readMap(bytes: Buffer, json: JsonCursor, parts: Parts, other: (key: string) => void): void {
  const table: Table = { root: null, sources: [] }
  json.members((key) => {
    if (key === 'sourceRoot') table.root = json.string()
    else if (key === 'sources') {
      json.elements((index) => {
        const source = json.string()
        if (index < MAX_SOURCES) table.sources[index] = source
      })
    } else if (key === 'sourcesContent') {
      json.elements((index) => {
        const content = json.string()
        if (content !== null)
          parts.add({ ...content, within: null, name: () => `source-map:${nameOf(bytes, table, index)}` })
      })
    } else other(key)
  })
}

/** The maps of an indexed map; none of them is indexed itself, so this does not nest. */
export function readSections(bytes: Buffer, json: JsonCursor, parts: Parts): void {
  json.elements(() =>
    json.members((key) => {
      if (key === 'map') readMap(bytes, json, parts, () => undefined)
    }),
  )
}

function nameOf(bytes: Buffer, { root, sources }: Table, index: number): string {
  const source = textOf(bytes, sources[index] ?? null)
  if (source === null || source === '') return `source ${index + 1}`
  const before = textOf(bytes, root) ?? ''
  if (before === '' || absolute.test(source)) return source
  return before.endsWith('/') ? before + source : `${before}/${source}`
}

function textOf(bytes: Buffer, span: Span | null): string | null {
  if (span === null || span.end - span.start > MAX_NAME) return null
  try {
    return JSON.parse(`"${bytes.toString('utf8', span.start, span.end)}"`) as string
  } catch {
    return null
  }
}
