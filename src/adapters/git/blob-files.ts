/** Files that are blobs of a repository and have no other place: staged ones, those of a commit that is not checked out. */
import type { SourceKind } from '../../core/finding.ts'
import type { Coverage, Piece, RawSkipped, Sighting, Source, Whereabouts } from '../../ports/source.ts'
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import { blobPiece, bytesPiece, lfsPointer, notGiven } from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import type { GitLocation } from './run-git.ts'
import { suspectPaths, type SuspectPath } from './suspect-paths.ts'

export interface BlobFiles {
  /** Each blob once, with all its paths. */
  readonly blobs: ReadonlyMap<string, readonly BytePath[]>
  /** Ids among them that git does not have. */
  readonly missing: ReadonlySet<string>
  /** Paths that are looked at themselves. */
  readonly paths: readonly BytePath[]
  readonly skipped: readonly RawSkipped[]
}

type Origin = { readonly in: 'file'; readonly id: string } | ({ readonly in: 'path' } & SuspectPath)

/** @param list what to read; called once, when the first piece is asked for */
export function blobFilesSource(kind: SourceKind, at: GitLocation, list: () => Promise<BlobFiles>): Source {
  return new BlobFilesSource(kind, at, list)
}

interface Opened {
  readonly files: BlobFiles
  readonly reader: ObjectReader
  readonly suspects: SuspectPath[]
}

class BlobFilesSource implements Source {
  readonly kind: SourceKind
  readonly #at: GitLocation
  readonly #list: () => Promise<BlobFiles>
  #opened: Opened | null = null
  readonly #skipped: RawSkipped[] = []
  #files = 0

  constructor(kind: SourceKind, at: GitLocation, list: () => Promise<BlobFiles>) {
    this.kind = kind
    this.#at = at
    this.#list = list
  }

  async next(): Promise<Piece | null> {
    const { files, reader, suspects } = (this.#opened ??= await this.#open())
    const suspect = suspects.shift()
    if (suspect !== undefined) {
      return bytesPiece(pathBytes(suspect.path), { in: 'path', ...suspect } satisfies Origin)
    }
    for (;;) {
      const object = await reader.next()
      if (object === null) return null
      const { id } = object
      const paths = files.blobs.get(id)!
      if (object.state === 'unreadable') {
        this.#skip(paths)
        continue
      }
      this.#files += paths.length
      return blobPiece(object, { in: 'file', id } satisfies Origin, pathBytes(paths[0]!), () => {
        this.#skipped.push(...paths.map((path) => lfsPointer(pathBytes(path))))
      })
    }
  }

  locate(sightings: readonly Sighting[]): readonly (readonly Whereabouts[])[] {
    return sightings.map(({ origin: opaque, hit }) => {
      const origin = opaque as Origin
      if (origin.in === 'path') return hit.end <= origin.part ? [] : [whereabouts('path', origin.path)]
      return (this.#opened?.files.blobs.get(origin.id) ?? []).map((path) => whereabouts('file', path))
    })
  }

  coverage(): Coverage {
    const skipped = [...(this.#opened?.files.skipped ?? []), ...this.#skipped]
    return { files: this.#files, blobs: 0, commits: 0, skipped, range: null }
  }

  async close(): Promise<void> {
    await this.#opened?.reader.close()
  }

  async #open(): Promise<Opened> {
    const files = await this.#list()
    for (const id of files.missing) this.#skip(files.blobs.get(id) ?? [])
    const ids = [...files.blobs.keys()].filter((id) => !files.missing.has(id))
    return { files, reader: new ObjectReader(this.#at, ids), suspects: [...suspectPaths(files.paths)] }
  }

  #skip(paths: readonly BytePath[]): void {
    for (const path of paths)
      this.#skipped.push({ path: pathBytes(path), reason: notGiven, incomplete: true })
  }
}

function whereabouts(place: 'file' | 'path', path: BytePath): Whereabouts {
  return {
    in: place,
    path: pathBytes(path),
    commit: null,
    author: null,
    date: null,
    inHead: true,
    introduced: null,
    newPlace: false,
    allowedInBase: false,
  }
}
