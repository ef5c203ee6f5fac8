/** Finding the streams of a PDF (ISO 32000-1, 7.3.8): not by its cross-references, which leave out old revisions. */

export interface PdfStream {
  /** `12 0`, number and generation of its object; `null` where none stands in front. */
  readonly object: string | null
  /** Its dictionary, as text. */
  readonly dictionary: string
  /** Index of its first byte. */
  readonly start: number
}

const STREAM = Buffer.from('stream')
const OBJECT = Buffer.from('obj')
const END = Buffer.from('end')

/** Longer is no dictionary but one that holds a palette. */
const LONGEST_DICTIONARY = 64 * 1024

/** An object's number and generation have at most 10 and 5 digits. */
const LONGEST_HEADER = 24

const SPACE = 0x20
const CR = 0x0d
const LF = 0x0a

/** @param endOf how far a stream was read, asked after it was given: keywords in packed bytes are none */
export function* findStreams(bytes: Buffer, endOf: () => number): Generator<PdfStream> {
  let lowest = 0
  for (let at = bytes.indexOf(STREAM); at >= 0; at = bytes.indexOf(STREAM, lowest)) {
    const behind = at + STREAM.length
    const start = startOfData(bytes, behind)
    const found = start === null ? null : dictionaryBefore(bytes, at, lowest)
    lowest = behind
    if (found === null || start === null) continue
    yield { ...found, start }
    lowest = Math.max(start, endOf())
  }
}

/** A line break follows the keyword; some writers put spaces in between, or CR alone. */
function startOfData(bytes: Buffer, behind: number): number | null {
  let at = behind
  while (at < behind + 4 && bytes[at] === SPACE) at++
  if (bytes[at] === LF) return at + 1
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1
  return null
}

/** @param lowest where what was read before ends: each byte is looked at once */
function dictionaryBefore(bytes: Buffer, keyword: number, lowest: number): Omit<PdfStream, 'start'> | null {
  if (bytes.subarray(keyword - END.length, keyword).equals(END)) return null
  const from = Math.max(lowest, keyword - LONGEST_DICTIONARY)
  const text = bytes.subarray(from, keyword)
  const object = text.lastIndexOf(OBJECT)
  const dictionary = text.toString('latin1', Math.max(0, object))
  if (!dictionary.trimEnd().endsWith('>>')) return null
  const header = object < 0 ? '' : text.toString('latin1', Math.max(0, object - LONGEST_HEADER), object)
  const numbers = /(\d{1,10})[\s\0]{1,4}(\d{1,5})[\s\0]{1,4}$/.exec(header)
  return { object: numbers === null ? null : `${numbers[1]!} ${numbers[2]!}`, dictionary }
}
