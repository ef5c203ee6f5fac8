/** 7z (7zFormat.txt of the LZMA SDK), by a reader of our own: docs/decisions/0017-7z.md. */
import { MAX_IN_MEMORY } from './allowance.ts'
import { ContainerError } from './container-error.ts'
import type { Container, Member } from './container.ts'
import { endHeader, readHeader, type ArchivedFile } from './seven-zip/header.ts'
import { PartsReader } from './seven-zip/parts-reader.ts'
import type { PlacedFolder } from './seven-zip/streams-info.ts'
import { isShortened, unfold, type Unfolding } from './seven-zip/unfold.ts'
import { readUpTo } from './input/in-memory.ts'
import type { InnerContainers } from './member/inner-containers.ts'
import { give, nameOnly, PartsMember } from './member/parts-member.ts'

const MAGIC = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])

/** A header can be packed, and then be one that is packed. Nobody writes more than one in another. */
const MAX_HEADERS = 4

/** Bytes of a header, unpacked: half a million files, each with a path of 50 characters. */
const MAX_HEADER = 64 * 1024 * 1024

/** @param inner opens what was packed with bzip2 or zstd */
export function createSevenZip(inner: InnerContainers): Container {
  return {
    id: '7z',
    matches: (start) => MAGIC.equals(start.subarray(0, MAGIC.length)),
    async *open(input, opening) {
      const { bytes: archive, whole } = await readUpTo(input, MAX_IN_MEMORY)
      if (!whole)
        throw new ContainerError('limit', 'a 7z archive of more than 256 MB, whose list is at its end')
      const stored = endHeader(archive)
      if (stored !== null) yield* members(stored, { archive, inner, opening })
    },
  }
}

async function* members(stored: Buffer, unfolding: Unfolding): AsyncGenerator<Member> {
  let header = readHeader(stored)
  for (let depth = 1; header.packed !== null; depth++) {
    if (depth === MAX_HEADERS) throw new ContainerError('invalid', 'a broken header of a 7z archive')
    header = readHeader(await unpackedHeader(header.packed, unfolding))
  }
  const { opening } = unfolding
  const withStream = header.files.filter(({ hasStream }) => hasStream)
  let next = 0
  for (const folder of header.folders) {
    const files = withStream.slice(next, next + folder.files.length)
    next += folder.files.length
    yield* membersOf(folder, files, unfolding)
  }
  const rest = [...withStream.slice(next), ...header.files.filter(({ hasStream }) => !hasStream)]
  for (const { path } of rest) {
    opening.allowance.entry()
    yield nameOnly(path, opening)
  }
}

async function unpackedHeader(folder: PlacedFolder, unfolding: Unfolding): Promise<Buffer> {
  const reader = new PartsReader(() => unfold(folder, unfolding))
  const size = folder.files[0] ?? 0
  if (size > MAX_HEADER) throw new ContainerError('limit', 'a 7z archive with a list of more than 64 MB')
  const parts: Uint8Array[] = []
  for await (const part of reader.next(size)) parts.push(part.slice())
  return Buffer.concat(parts)
}

/** All files of a folder are packed as one: the first is unpacked before the second. */
function* membersOf(
  folder: PlacedFolder,
  files: readonly ArchivedFile[],
  unfolding: Unfolding,
): Generator<Member> {
  const { opening } = unfolding
  const reader = new PartsReader(() => unfold(folder, unfolding))
  for (const [index, size] of folder.files.entries()) {
    opening.allowance.entry()
    const path = files[index]?.path ?? null
    // Programs for x86 in one folder: the first is given all of their bytes.
    const all = isShortened(folder)
    if (all && index > 0) yield nameOnly(path, opening)
    else yield* give(new PartsMember(path, reader.next(all ? null : size), opening))
  }
}
