/** The headers of a 7z archive: the one at its start, and the one at its end, which can be packed (7zFormat.txt). */
import { MAX_ENTRIES } from '../allowance.ts'
import { ContainerError } from '../container-error.ts'
import { broken, HeaderInput } from './header-input.ts'
import { readStreamsInfo, type PlacedFolder } from './streams-info.ts'

/** Where packed streams are counted from. */
export const START_HEADER = 32

export interface ArchivedFile {
  /** UTF-8; 7z has it in UTF-16. */
  readonly path: Buffer
  /** Whether it has bytes, which a folder holds. */
  readonly hasStream: boolean
}

export type SevenZipHeader =
  | { readonly packed: PlacedFolder }
  | {
      readonly packed: null
      readonly folders: readonly PlacedFolder[]
      readonly files: readonly ArchivedFile[]
    }

const HEADER = 1
const PROPERTIES = 2
const OTHER_STREAMS = 3
const STREAMS = 4
const FILES = 5
const PACKED_HEADER = 0x17
const END = 0
const EMPTY_STREAM = 14
const NAMES = 17

/** @returns the end header's bytes, as they are stored; `null` where the archive is empty */
export function endHeader(archive: Buffer): Buffer | null {
  if (archive.length < START_HEADER) throw new ContainerError('invalid', 'only looks like a 7z archive')
  const offset = Number(archive.readBigUInt64LE(12))
  const size = Number(archive.readBigUInt64LE(20))
  if (size === 0) return null
  if (START_HEADER + offset + size > archive.length)
    throw new ContainerError('ends-early', 'a 7z archive that ends before its list of files')
  return archive.subarray(START_HEADER + offset, START_HEADER + offset + size)
}

/** @throws ContainerError */
export function readHeader(bytes: Buffer): SevenZipHeader {
  const input = new HeaderInput(bytes)
  const kind = input.byte()
  if (kind === PACKED_HEADER) {
    const [packed] = readStreamsInfo(input)
    if (packed === undefined) throw broken()
    return { packed }
  }
  if (kind !== HEADER) throw broken()
  let folders: PlacedFolder[] = []
  let files: ArchivedFile[] = []
  for (let id = input.byte(); id !== END; id = input.byte()) {
    if (id === PROPERTIES) while (input.byte() !== END) input.take(input.number())
    else if (id === OTHER_STREAMS) readStreamsInfo(input)
    else if (id === STREAMS) folders = readStreamsInfo(input)
    else if (id === FILES) files = readFiles(input)
    else throw broken()
  }
  return { packed: null, folders, files }
}

function readFiles(input: HeaderInput): ArchivedFile[] {
  const count = input.number()
  if (count > MAX_ENTRIES) throw new ContainerError('limit', 'holds more than 500,000 members')
  let empty: readonly boolean[] | null = null
  let paths: readonly Buffer[] = []
  for (let id = input.byte(); id !== END; id = input.byte()) {
    const property = new HeaderInput(input.take(input.number()))
    if (id === EMPTY_STREAM) empty ??= property.bits(count)
    // The first byte says whether they are in a stream of their own, as no version has ever written them.
    else if (id === NAMES && property.byte() === 0) paths = splitNames(property.take(property.left), count)
  }
  return Array.from({ length: count }, (_, index) => ({
    path: paths[index] ?? Buffer.alloc(0),
    hasStream: empty?.[index] !== true,
  }))
}

/** Names in UTF-16, each with a zero behind it. */
function splitNames(bytes: Buffer, count: number): Buffer[] {
  const names: Buffer[] = []
  for (let at = 0, start = 0; at + 1 < bytes.length && names.length < count; at += 2) {
    if (bytes[at] !== 0 || bytes[at + 1] !== 0) continue
    names.push(Buffer.from(bytes.toString('utf16le', start, at)))
    start = at + 2
  }
  return names
}
