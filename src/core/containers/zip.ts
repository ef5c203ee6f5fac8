/** Zip (PKWARE's APPNOTE.TXT 6.3): jar, docx, xlsx, whl, apk, epub, vsix, nupkg and many more. */
import { MAX_IN_MEMORY } from './allowance.ts'
import { ContainerError } from './container-error.ts'
import type { Container, Member, Opening } from './container.ts'
import { directoryEntries } from './zip/central-directory.ts'
import { findDirectory, type Directory } from './zip/end-record.ts'
import { isEncrypted, type PlacedEntry, type ZipEntry } from './zip/entry.ts'
import { hiddenEntries, type EntryEnds } from './zip/hidden-entries.ts'
import { readUpTo } from './input/in-memory.ts'
import { readLocalHeader } from './zip/local-header.ts'
import type { InnerContainers } from './member/inner-containers.ts'
import { give, nameOnly, PartsMember } from './member/parts-member.ts'
import { unpack } from './zip/unpack.ts'

/** A local header; an archive without entries; one that was split, all parts in one file. */
const magicNumbers = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

/**
 * Names and bytes of all entries, of those that the directory does not have as well: what it hides can hold a key. An
 * entry that it has twice is read once. Comments and extra fields are not given: they stand in the raw bytes, where
 * the raw scan sees them.
 *
 * @param inner opens entries that were packed with bzip2, zstd or xz
 */
export function createZip(inner: InnerContainers): Container {
  return {
    id: 'zip',
    matches: (start) => magicNumbers.includes(Buffer.from(start.subarray(0, 4)).toString('latin1')),
    async *open(input, opening) {
      const { bytes, whole } = await readUpTo(input, MAX_IN_MEMORY)
      const archive = new Archive(bytes, inner, opening)
      const directory = whole ? findDirectory(bytes) : null
      if (directory !== null) yield* archive.listed(directory)
      yield* archive.hidden()
      if (!whole) throw new ContainerError('limit', 'a zip archive of more than 256 MB: read up to there')
      if (directory !== null) return
      if (archive.isEmpty) throw new ContainerError('invalid', 'only looks like a zip archive')
      throw new ContainerError('ends-early', 'a zip archive without its directory: read without it')
    },
  }
}

class Archive {
  readonly #bytes: Buffer
  readonly #inner: InnerContainers
  readonly #opening: Opening
  readonly #ends: EntryEnds = new Map()
  #entries = 0

  constructor(bytes: Buffer, inner: InnerContainers, opening: Opening) {
    this.#bytes = bytes
    this.#inner = inner
    this.#opening = opening
  }

  get isEmpty(): boolean {
    return this.#entries === 0
  }

  *listed(directory: Directory): Generator<Member> {
    for (const entry of directoryEntries(this.#bytes, directory)) {
      this.#opening.allowance.entry()
      const { name: path } = entry
      const local =
        readLocalHeader(this.#bytes, entry.header) ??
        readLocalHeader(this.#bytes, entry.header - directory.shift)
      if (local === null) {
        this.#opening.skip({ path, reason: 'is not where the directory says', incomplete: false })
        yield nameOnly(path, this.#opening)
      } else if (agree(entry, local)) {
        const { storedSize, size } = entry
        const isTwin = this.#ends.has(local.header)
        if (!isTwin) this.#ends.set(local.header, Math.min(local.data + storedSize!, this.#bytes.length))
        yield* give(isTwin ? nameOnly(path, this.#opening) : this.#member({ ...local, storedSize, size }))
      } else {
        // It is read as the local header has it, among the hidden ones.
        yield nameOnly(path, this.#opening)
      }
    }
  }

  *hidden(): Generator<Member> {
    for (const entry of hiddenEntries(this.#bytes, this.#ends, this.#opening.allowance)) {
      this.#opening.allowance.entry()
      yield* give(this.#member(entry))
    }
  }

  #member(entry: PlacedEntry): PartsMember {
    this.#entries++
    if (isEncrypted(entry)) {
      this.#opening.skip({ path: entry.name, reason: 'needs a password', incomplete: false })
      return nameOnly(entry.name, this.#opening)
    }
    const end = entry.data + (entry.storedSize ?? this.#bytes.length)
    const parts = unpack(entry, this.#bytes.subarray(entry.data, end), {
      inner: this.#inner,
      opening: this.#opening,
      ended: (at) => this.#ends.set(entry.header, at),
    })
    return new PartsMember(entry.name, parts, this.#opening)
  }
}

/** Whether both headers make the same of an entry. If not, programs disagree on what it holds. */
const agree = (listed: ZipEntry, local: ZipEntry): boolean =>
  listed.method === local.method &&
  isEncrypted(listed) === isEncrypted(local) &&
  (local.storedSize === null || local.storedSize === listed.storedSize) &&
  listed.name.equals(local.name)
