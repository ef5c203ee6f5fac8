/** Files of a work tree or a folder as they are on disk, without a single promise: thousands of them in milliseconds. */
import { lstatSync, readlinkSync } from 'node:fs'
import type { Coverage, RawSkipped, Sighting, Source, Whereabouts } from '../../ports/source.ts'
import { PieceError } from '../../ports/source.ts'
import { pathBytes } from '../../core/byte-path.ts'
import { folderPrefix, onDisk, textOf } from './on-disk.ts'
import { bytesPiece, type BytesPiece } from './bytes-piece.ts'
import { isLfsPointer } from '../../core/lfs-pointer.ts'
import { claimNames, type NameRanges } from './name-ranges.ts'
import { namesWithKeys, type SuspectName } from './names-with-keys.ts'
import { OpenFile } from './open-file.ts'
import { placeOutsideHistory } from './place-outside-history.ts'
import { isGone, readFailure } from './read-failure.ts'
import { treeKinds, type TreeKinds } from './tree-kinds.ts'

export interface FileSourceOptions {
  /** The folder that the names are relative to. */
  readonly root: string
  /** Raw names, `/`-separated, each ended by NUL; a name that ends in `/` is a folder that is not descended into. */
  readonly names: Buffer
  /** The names come from git's index, which may hold what was deleted on disk: no error. */
  readonly tracked: boolean
  /** In bytes; a larger file is listed instead of read. */
  readonly maxFileSize: number | null
  /** What is known of this root already. */
  readonly kinds?: TreeKinds
  /** The same names, where other threads read some of the files. */
  readonly ranges?: NameRanges
  /** Whether names that hold keys are another's matter. */
  readonly contentsOnly?: boolean
  /** Which paths are read; whoever turns one down lists it. */
  readonly select?: (path: string) => boolean
}

/** A source that never promises. */
export interface FileSource extends Source {
  next(): BytesPiece | null
  locate(sightings: readonly Sighting[]): readonly (readonly Whereabouts[])[]
  close(): void
}

/** The first byte of a Git LFS pointer (`version`): a look at it saves most files two views of their bytes. */
const POINTER_START = 0x76

/** What a sighting stands in: the content of a name (of a link: what it points at), or the name itself. */
interface Origin {
  readonly in: 'file' | 'path'
  readonly name: string
  /** Hits that end before this byte are another piece's. */
  readonly part: number
}

/**
 * A file is a piece; so is a link's target, as text, and each path that holds what may be a key (the path up to that
 * part of it). Pieces are valid until the next one is asked for.
 */
export function fileSource(options: FileSourceOptions): FileSource {
  return new Files(options)
}

class Files implements FileSource {
  readonly kind = 'files'
  readonly #options: FileSourceOptions
  readonly #prefix: string
  /** All names in one string: to cut it is cheaper than to decode name by name. */
  readonly #names: string
  readonly #kinds: TreeKinds
  readonly #skipped: RawSkipped[] = []
  readonly #links = new Set<string>()
  #position = 0
  /** Where the range ends that is read. */
  #to = 0
  #files = 0
  #open: OpenFile | null = null
  #suspects: SuspectName[] | null = null

  constructor(options: FileSourceOptions) {
    this.#options = options
    this.#names = options.names.toString('latin1')
    this.#prefix = folderPrefix(options.root)
    this.#kinds = options.kinds ?? treeKinds(options.root)
  }

  next(): BytesPiece | null {
    this.close()
    while (this.#position < this.#to || this.#claim()) {
      const nul = this.#names.indexOf('\0', this.#position)
      const end = nul < 0 ? this.#names.length : nul
      const listed = this.#names.slice(this.#position, end)
      this.#position = end + 1
      if (listed === '') continue
      const name = listed.endsWith('/') ? listed.slice(0, -1) : listed
      const piece = this.#isSelected(name) ? this.#pieceOf(name) : null
      if (piece !== null) return piece
    }
    return this.#options.contentsOnly === true ? null : this.#nextSuspect()
  }

  locate(sightings: readonly Sighting[]): readonly (readonly Whereabouts[])[] {
    return sightings.map(({ origin, hit }) => {
      const { in: place, name, part } = origin as Origin
      return place === 'path' && hit.end <= part ? [] : [placeOutsideHistory(place, pathBytes(name))]
    })
  }

  coverage(): Coverage {
    return { files: this.#files, blobs: 0, commits: 0, skipped: this.#skipped, range: null }
  }

  close(): void {
    this.#open?.close()
    this.#open = null
  }

  /** @returns whether there is another range */
  #claim(): boolean {
    const { ranges } = this.#options
    const all = { from: this.#to, to: this.#names.length }
    const range = ranges === undefined ? all : claimNames(ranges)
    if (range === null || range.from >= this.#names.length) return false
    this.#position = range.from
    this.#to = range.to
    return true
  }

  #pieceOf(name: string): BytesPiece | null {
    const standing = this.#kinds.standing(name)
    switch (standing.is) {
      case 'file':
        return this.#filePiece(name)
      case 'link':
        return this.#linkPiece(name)
      case 'folder':
        return this.#skip(name, 'a repository of its own, such as a submodule', false)
      case 'other':
        return this.#skip(name, 'not a plain file but a socket, a pipe or a device', false)
      case 'outside':
        return this.#skip(name, 'its name leads out of the tree', true)
      case 'gone':
        return this.#gone(name)
      case 'behind':
        if (this.#links.has(standing.link)) return null
        this.#links.add(standing.link)
        return this.#skip(standing.link, 'a symbolic link in the place of a folder: not followed', false)
    }
  }

  #filePiece(name: string): BytesPiece | null {
    const { maxFileSize } = this.#options
    try {
      this.#open = new OpenFile(onDisk(this.#prefix, name))
      if (maxFileSize !== null && this.#open.size() > maxFileSize) {
        this.close()
        return this.#skip(name, 'larger than --max-file-size', false)
      }
    } catch (error) {
      return isGone(error) ? this.#gone(name) : this.#skip(name, readFailure(error), true)
    }
    return this.#reading(name, this.#open)
  }

  #reading(name: string, file: OpenFile): BytesPiece {
    let started = false
    return {
      origin: { in: 'file', name, part: 0 } satisfies Origin,
      called: () => pathBytes(name),
      read: (into) => {
        if (file.hasEnded()) return 0
        let got: number
        try {
          got = file.read(into)
        } catch (error) {
          throw new PieceError(pathBytes(name), readFailure(error), { cause: error })
        }
        if (!started && into[0] === POINTER_START && isLfsPointer(into.subarray(0, got))) {
          this.#skip(name, 'a Git LFS pointer: its content is not in the repository', false)
        }
        started = true
        if (file.hasEnded()) this.#files++
        return got
      },
    }
  }

  #linkPiece(name: string): BytesPiece | null {
    try {
      const target = readlinkSync(onDisk(this.#prefix, name), { encoding: 'buffer' })
      return bytesPiece({ in: 'file', name, part: 0 } satisfies Origin, target)
    } catch (error) {
      return isGone(error) ? this.#gone(name) : this.#skip(name, readFailure(error), true)
    }
  }

  #nextSuspect(): BytesPiece | null {
    const { names } = this.#options
    this.#suspects ??= namesWithKeys(names, (name) => this.#isSelected(name)).reverse()
    for (let next = this.#suspects.pop(); next !== undefined; next = this.#suspects.pop()) {
      const { from, to, part } = next
      const name = this.#names.slice(from, to)
      if (this.#isOnDisk(name)) return bytesPiece({ in: 'path', name, part }, names.subarray(from, to))
    }
    return null
  }

  #isSelected(name: string): boolean {
    const { select } = this.#options
    return select === undefined || select(textOf(name))
  }

  /** git's index still has the old name of a file that was just renamed: that is no finding any more. */
  #isOnDisk(name: string): boolean {
    try {
      lstatSync(onDisk(this.#prefix, name))
      return true
    } catch (error) {
      return !isGone(error)
    }
  }

  #gone(name: string): null {
    return this.#options.tracked ? null : this.#skip(name, 'gone before it could be read', true)
  }

  #skip(name: string, reason: string, incomplete: boolean): null {
    this.#skipped.push({ path: pathBytes(name), reason, incomplete })
    return null
  }
}
