/** PDF (ISO 32000-1): the streams whose bytes are packed. */
import { MAX_IN_MEMORY } from './allowance.ts'
import { ContainerError } from './container-error.ts'
import type { Container, Member, Opening } from './container.ts'
import { readPacking } from './pdf/dictionary.ts'
import { beginsZlib, findsItsEnd, isPacked, unfilter } from './pdf/filters.ts'
import { findStreams, type PdfStream } from './pdf/streams.ts'
import { readUpTo } from './input/in-memory.ts'
import { give, PartsMember } from './member/parts-member.ts'

const MAGIC = '%PDF-'

/** A byte order mark and white space in front are tolerated by programs that show PDF. */
const beginning = /^(?:\u00ef\u00bb\u00bf)?[\s\0]*/

/**
 * Each packed stream of each revision, by the name of its object. Text in a page's stream stands in brackets or in hex
 * digits, cut for kerning: the reader of keys and the hex decoder know that. Text in a font with an encoding of its own
 * (Identity-H) is a list of glyphs: it cannot be read without the font, and is not.
 */
export const pdf: Container = {
  id: 'pdf',
  matches: (start) => {
    const text = Buffer.from(start.buffer, start.byteOffset, Math.min(start.length, 1024)).toString('latin1')
    return text.startsWith(MAGIC, beginning.exec(text)![0].length)
  },
  async *open(input, opening) {
    const { bytes, whole } = await readUpTo(input, MAX_IN_MEMORY)
    if (!bytes.includes(' obj')) throw new ContainerError('invalid', 'only looks like a PDF')
    const encrypted = isEncrypted(bytes)
    if (encrypted) opening.skip({ path: null, reason: 'needs a password', incomplete: false })
    yield* members(bytes, encrypted, opening)
    if (!whole) throw new ContainerError('limit', 'a PDF of more than 256 MB: read up to there')
  },
}

function* members(bytes: Buffer, encrypted: boolean, opening: Opening): Generator<Member> {
  let end = 0
  for (const stream of findStreams(bytes, () => end)) {
    opening.allowance.entry()
    const packing = readPacking(stream.dictionary)
    const zlib = beginsZlib(bytes.subarray(stream.start, stream.start + 3))
    // What is encrypted inflates to nothing; object lists of encrypted files are in clear.
    if (!isPacked(packing) || ((encrypted || packing.filters === null) && !zlib)) continue
    const keyword = findsItsEnd(packing) ? -1 : bytes.indexOf('endstream', stream.start)
    const stored = bytes.subarray(stream.start, keyword < 0 ? bytes.length : keyword)
    if (!findsItsEnd(packing)) end = stream.start + stored.length
    const parts = unfilter(stored, packing, {
      allowance: opening.allowance,
      read: (length) => {
        end = Math.max(end, stream.start + length)
      },
    })
    yield* give(new PartsMember(pathOf(stream), parts, opening))
  }
}

const pathOf = ({ object, start }: PdfStream): Buffer =>
  Buffer.from(object === null ? `stream at ${start}` : `obj ${object}`)

/** A file has one or two trailers that say so; what has the word that often is hostile. */
const MAX_TRIES = 1000

/** `/Encrypt` with a reference or a dictionary, as trailers have it (ISO 32000-1, 7.6.1). */
function isEncrypted(bytes: Buffer): boolean {
  let at = bytes.indexOf('/Encrypt')
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries++) {
    const value = bytes.toString('latin1', at + 8, at + 48)
    if (/^[\s\0]{0,9}(?:<<|\d{1,10}\s{1,4}\d{1,5}\s{1,4}R)/.test(value)) return true
    at = bytes.indexOf('/Encrypt', at + 1)
  }
  return false
}
