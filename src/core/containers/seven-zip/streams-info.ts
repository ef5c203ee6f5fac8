/** Where packed streams are, how they unpack, and how they are cut into files (7zFormat.txt, "Streams Info"). */
import { MAX_ENTRIES } from '../allowance.ts'
import { readFolder, type Folder } from './folder.ts'
import { broken, tooLong, type HeaderInput } from './header-input.ts'

export interface PlacedFolder extends Folder {
  /** Of its packed streams, in the order of `packed`: where they begin, from the end of the first header on. */
  readonly streams: readonly { readonly start: number; readonly size: number }[]
  /** Bytes of each output. */
  readonly sizes: readonly number[]
  /** Bytes of each file in it. */
  readonly files: readonly number[]
}

/** Each takes a kilobyte or more of memory. An archive that is not solid has one for each file. */
const MAX_FOLDERS = 100_000

const END = 0
const PACKED = 6
const UNPACKED = 7
const FILES = 8
const SIZE = 9
const DIGESTS = 10
const FOLDER = 11
const OUTPUT_SIZES = 12
const COUNTS = 13

export function readStreamsInfo(input: HeaderInput): PlacedFolder[] {
  let id = input.byte()
  let packed: PackedStream[] = []
  let folders: SizedFolder[] = []
  let files: number[][] | null = null
  if (id === PACKED) {
    packed = readPacked(input)
    id = input.byte()
  }
  if (id === UNPACKED) {
    folders = readFolders(input)
    id = input.byte()
  }
  if (id === FILES) {
    files = readFiles(input, folders)
    id = input.byte()
  }
  if (id !== END) throw broken()
  let next = 0
  return folders.map((folder, index) => {
    const streams = packed.slice(next, (next += folder.packed.length))
    if (streams.length < folder.packed.length) throw broken()
    return { ...folder, streams, files: files?.[index] ?? [mainSize(folder)] }
  })
}

type PackedStream = PlacedFolder['streams'][number]
type SizedFolder = Folder & Pick<PlacedFolder, 'sizes'> & { readonly hasDigest: boolean }

/** The output that no input reads is what the folder holds. */
export function mainOutput({ outputs, bound }: Folder): number {
  const inner = new Set(bound.values())
  for (let output = 0; output < outputs; output++) if (!inner.has(output)) return output
  throw broken()
}

const mainSize = (folder: SizedFolder): number => folder.sizes[mainOutput(folder)]!

function readPacked(input: HeaderInput): PackedStream[] {
  let start = input.number()
  const count = input.count(Math.min(input.left, MAX_ENTRIES))
  let sizes: number[] = []
  for (let id = input.byte(); id !== END; id = input.byte()) {
    if (id === SIZE) sizes = Array.from({ length: count }, () => input.number())
    else if (id === DIGESTS) input.passDigests(count)
    else throw broken()
  }
  return sizes.map((size) => ({ size, start: (start += size) - size }))
}

function readFolders(input: HeaderInput): SizedFolder[] {
  if (input.byte() !== FOLDER) throw broken()
  const count = input.count(input.left)
  if (count > MAX_FOLDERS) throw tooLong()
  // Folders in a stream of their own were never written by any version.
  if (input.byte() !== 0) throw broken()
  const folders = Array.from({ length: count }, () => readFolder(input))
  if (input.byte() !== OUTPUT_SIZES) throw broken()
  const sizes = folders.map(({ outputs }) => Array.from({ length: outputs }, () => input.number()))
  let digests: readonly boolean[] = []
  for (let id = input.byte(); id !== END; id = input.byte()) {
    if (id !== DIGESTS) throw broken()
    digests = input.passDigests(count)
  }
  return folders.map((folder, index) => ({
    ...folder,
    sizes: sizes[index]!,
    hasDigest: digests[index] === true,
  }))
}

function readFiles(input: HeaderInput, folders: readonly SizedFolder[]): number[][] {
  let id = input.byte()
  let counts = folders.map(() => 1)
  if (id === COUNTS) {
    counts = folders.map(() => input.count(MAX_ENTRIES))
    if (counts.reduce((sum, count) => sum + count, 0) > MAX_ENTRIES) throw broken()
    id = input.byte()
  }
  const written = id === SIZE
  const files = folders.map((folder, index) => {
    const count = counts[index]!
    if (count === 0) return []
    // The last one's size is what is left.
    const sizes = Array.from({ length: count - 1 }, () => (written ? input.number() : 0))
    return [...sizes, Math.max(0, mainSize(folder) - sizes.reduce((sum, size) => sum + size, 0))]
  })
  if (written) id = input.byte()
  for (; id !== END; id = input.byte()) {
    if (id !== DIGESTS) throw broken()
    // A folder's own checksum is that of its only file.
    const own = folders.map(({ hasDigest }, index) => (hasDigest && counts[index] === 1 ? 0 : counts[index]!))
    input.passDigests(own.reduce((sum, count) => sum + count, 0))
  }
  return files
}
