/** A stream's filters, one after the other (ISO 32000-1, 7.4). */
import type { Allowance } from '../allowance.ts'
import { ContainerError } from '../container-error.ts'
import { inflate } from '../deflate/inflate-bytes.ts'
import type { Packing } from './dictionary.ts'
import { decodeLzw } from './lzw.ts'
import { undoPrediction } from './predictor.ts'
import { decodeRunLength } from './run-length.ts'
import { decodeAscii85, decodeHex } from './text-filters.ts'

/** Compressed images and fonts hold no text; they stay what they are in the raw bytes. */
const pictures: ReadonlySet<string> = new Set([
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'CCITTFaxDecode',
  'CCF',
  'JBIG2Decode',
])

/** What one filter makes of all bytes. */
type Filter = (bytes: Buffer, unfiltering: Unfiltering) => Iterable<Uint8Array>

const own: Readonly<Record<string, (bytes: Uint8Array) => Iterable<Uint8Array>>> = {
  ASCII85Decode: decodeAscii85,
  A85: decodeAscii85,
  ASCIIHexDecode: decodeHex,
  AHx: decodeHex,
  LZWDecode: decodeLzw,
  LZW: decodeLzw,
  RunLengthDecode: decodeRunLength,
  RL: decodeRunLength,
}

const filterNamed = (name: string): Filter | undefined => {
  if (name === 'FlateDecode' || name === 'Fl') return inflateZlib
  const decode = Object.hasOwn(own, name) ? own[name] : undefined
  return decode && ((bytes, { allowance }) => charged(decode(bytes), allowance))
}

export interface Unfiltering {
  readonly allowance: Allowance
  /** Told how many of the stream's bytes the first filter read, where it knows; else `endstream` ends them. */
  readonly read: (bytes: number) => void
}

const isFlate = (name: string | undefined): boolean => name === 'FlateDecode' || name === 'Fl'

/** Whether inflating finds the end of a stream, so that neither `/Length` nor a keyword is needed. */
export const findsItsEnd = ({ filters }: Packing): boolean => filters === null || isFlate(filters[0])

/** Whether a stream's bytes are others than those that are stored, and can be text. */
export const isPacked = ({ filters }: Packing): boolean =>
  filters === null || (filters.length > 0 && !filters.some((name) => pictures.has(name)))

/** @throws ContainerError after it has given all that comes before the fault */
export function* unfilter(
  bytes: Buffer,
  { filters, predictor }: Packing,
  unfiltering: Unfiltering,
): Generator<Uint8Array> {
  const chain = (filters ?? ['FlateDecode']).map(filterNamed)
  if (chain.includes(undefined))
    throw new ContainerError('closed', 'packed by a filter that this version does not know')
  let packed = bytes
  let fault: unknown = null
  for (const [index, filter] of chain.entries()) {
    const parts = filter!(packed, index === 0 ? unfiltering : { ...unfiltering, read: () => undefined })
    if (index === chain.length - 1) yield* predictor === null ? parts : undoPrediction(parts, predictor)
    else [packed, fault] = collect(parts, fault)
  }
  if (fault !== null) throw fault as Error
}

/** Between two filters a stream is held in memory. */
const MAX_BETWEEN = 64 * 1024 * 1024

/** What comes before a fault is worth reading on. */
function collect(parts: Iterable<Uint8Array>, before: unknown): [Buffer, unknown] {
  const all: Uint8Array[] = []
  let size = 0
  let fault = before
  try {
    for (const part of parts) {
      size += part.length
      if (size > MAX_BETWEEN) throw new ContainerError('limit', 'a stream of more than 64 MB, packed twice')
      all.push(part)
    }
  } catch (error) {
    if (!(error instanceof ContainerError) || error.fault === 'limit') throw error
    fault = error
  }
  return [Buffer.concat(all), fault]
}

function* charged(parts: Iterable<Uint8Array>, allowance: Allowance): Generator<Uint8Array> {
  for (const part of parts) {
    allowance.take(part.length)
    yield part
  }
}

/** The checksum behind zlib's bytes is not looked at: broken ones are common. */
function* inflateZlib(bytes: Buffer, { allowance, read }: Unfiltering): Generator<Uint8Array> {
  if (!beginsZlib(bytes)) throw new ContainerError('invalid', 'no zlib stream')
  read(2 + (yield* inflate(bytes.subarray(2), 'deflate', allowance)))
}

/** RFC 1950, 2.2. */
export const beginsZlib = (bytes: Buffer): boolean =>
  bytes.length > 2 && (bytes[0]! & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0
