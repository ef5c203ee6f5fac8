/** What a stream's dictionary says of how it is packed (ISO 32000-1, 7.3.8.2 and 7.4). */

export interface Predictor {
  /** Bytes of a row, without the one in front of it that says how it was predicted. */
  readonly row: number
  /** Bytes of a pixel, by which rows are predicted. */
  readonly pixel: number
}

export interface Packing {
  /** Outermost first, without the slash; `null` where they stand in another object. */
  readonly filters: readonly string[] | null
  /** Of PNG's kind (10 to 15), behind the last filter; `null` if there is none. */
  readonly predictor: Predictor | null
}

const NAME = /\/([^\s\0/<>[\](){}%]{1,40})/g
const FILTER = /\/Filter[\s\0]{0,20}(\[[^\]]{0,400}\]|\/[^\s\0/<>[\](){}%]{1,40}|\d)/

export function readPacking(dictionary: string): Packing {
  const text = withoutEscapes(dictionary)
  const value = FILTER.exec(text)?.[1] ?? '[]'
  const filters = /^\d/.test(value) ? null : [...value.matchAll(NAME)].map(([, name]) => name!)
  return { filters, predictor: readPredictor(text) }
}

/** Any character of a name can be written `#61`. */
const withoutEscapes = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))

/** Longer rows are those of images, which hold no text. */
const LONGEST_ROW = 1024 * 1024

function readPredictor(text: string): Predictor | null {
  const number = (name: string, otherwise: number): number => {
    const at = text.indexOf(`/${name}`)
    const digits = at < 0 ? null : /^[\s\0]{0,20}(\d{1,9})/.exec(text.slice(at + name.length + 1, at + 60))
    return digits === null ? otherwise : Number(digits[1])
  }
  const kind = number('Predictor', 1)
  if (kind < 10 || kind > 15) return null
  const bits = number('Colors', 1) * number('BitsPerComponent', 8)
  const row = Math.ceil((bits * number('Columns', 1)) / 8)
  return row === 0 || row > LONGEST_ROW ? null : { row, pixel: Math.ceil(bits / 8) }
}
