/** Files that are blobs of a repository and have no other place: staged ones, those of a commit that is not checked out. */
import type { SourceKind } from '../../core/finding.ts'
import type { Coverage, Piece, RawSkipped, Sighting, Source, Whereabouts } from '../../ports/source.ts'
import { pathBytes, type BytePath } from '../../core/byte-path.ts'
import {
  blobPiece,
  bytesPiece,
  lfsPointer,
  manyPlaces,
  notGiven,
  notItsContent,
  notItsType,
} from './object-pieces.ts'
import { ObjectReader } from './object-reader.ts'
import type { GitLocation } from './run-git.ts'
import type { PathsOfBlob } from './blob-paths.ts'
import { MAX_PLACES_IN_ALL } from './limits.ts'
import { upToPart, type SuspectPath } from './suspect-paths.ts'

export interface BlobFiles {
  readonly blobs: ReadonlyMap<string, PathsOfBlob>
  /** Ids among them that git does not have. */
  readonly missing: ReadonlySet<string>
  /** Paths that are looked at themselves. */
  readonly suspects: readonly SuspectPath[]
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
  readonly suspects: Iterator<SuspectPath>
}

class BlobFilesSource implements Source {
  readonly kind: SourceKind
  readonly #at: GitLocation
  readonly #list: () => Promise<BlobFiles>
  #opened: Opened | null = null
  readonly #skipped: RawSkipped[] = []
  #files = 0
  /** Blobs with a key that have further paths. */
  readonly #cut = new Set<string>()

  constructor(kind: SourceKind, at: GitLocation, list: () => Promise<BlobFiles>) {
    this.kind = kind
    this.#at = at
    this.#list = list
  }

  async next(): Promise<Piece | null> {
    const { files, reader, suspects } = (this.#opened ??= await this.#open())
    const suspect = suspects.next()
    if (suspect.done !== true) {
      return bytesPiece(pathBytes(suspect.value.path), { in: 'path', ...suspect.value } satisfies Origin)
    }
    for (;;) {
      const object = await reader.next()
      if (object === null) return null
      const { id } = object
      const { paths, times } = files.blobs.get(id)!
      if (object.state === 'unreadable') {
        this.#skip(id, notGiven)
        continue
      }
      if (object.type !== 'blob') {
        this.#skip(id, notItsType)
        continue
      }
      this.#files += times
      const name = paths[0] === undefined ? `object ${id}` : pathBytes(paths[0])
      return blobPiece(object, { in: 'file', id } satisfies Origin, name, {
        onLfs: () => this.#skipped.push(...paths.map((path) => lfsPointer(pathBytes(path)))),
        onForged: () => {
          this.#skip(id, notItsContent)
        },
      })
    }
  }

  locate(sightings: readonly Sighting[]): readonly (readonly Whereabouts[])[] {
    let told = 0
    return sightings.map(({ origin: opaque, hit }) => {
      const origin = opaque as Origin
      if (origin.in === 'path') return this.#inPath(origin, hit.end)
      const { paths, times } = this.#opened!.files.blobs.get(origin.id)!
      // Each hit keeps one place.
      const places = told < MAX_PLACES_IN_ALL ? paths : paths.slice(0, 1)
      told += places.length
      if (places.length < times) this.#cut.add(origin.id)
      return places.length === 0
        ? [whereabouts('file', null)]
        : places.map((path) => whereabouts('file', path))
    })
  }

  #inPath({ path, from, more }: SuspectPath, end: number): readonly Whereabouts[] {
    if (end <= from) return []
    if (more) this.#skipped.push(manyPlaces(pathBytes(path)))
    return [whereabouts('path', upToPart(path, end))]
  }

  coverage(): Coverage {
    const cut = [...this.#cut].map((id) => manyPlaces(this.#nameOf(id)))
    const skipped = [...(this.#opened?.files.skipped ?? []), ...this.#skipped, ...cut]
    return { files: this.#files, blobs: 0, commits: 0, skipped, range: null }
  }

  async close(): Promise<void> {
    await this.#opened?.reader.close()
  }

  async #open(): Promise<Opened> {
    const files = await this.#list()
    const opened = {
      files,
      reader: new ObjectReader(
        this.#at,
        [...files.blobs.keys()].filter((id) => !files.missing.has(id)),
      ),
      suspects: files.suspects.values(),
    }
    this.#opened = opened
    for (const id of files.missing) this.#skip(id, notGiven)
    return opened
  }

  #skip(id: string, reason: string): void {
    const paths = this.#opened?.files.blobs.get(id)?.paths ?? []
    const names = paths.length === 0 ? [`object ${id}`] : paths.map(pathBytes)
    for (const path of names) this.#skipped.push({ path, reason, incomplete: true })
  }

  #nameOf(id: string): Uint8Array | string {
    const [path] = this.#opened?.files.blobs.get(id)?.paths ?? []
    return path === undefined ? `object ${id}` : pathBytes(path)
  }
}

function whereabouts(place: 'file' | 'path', path: BytePath | null): Whereabouts {
  return {
    in: place,
    path: path === null ? null : pathBytes(path),
    commit: null,
    author: null,
    date: null,
    inHead: true,
    introduced: null,
    newPlace: false,
    allowedInBase: false,
  }
}
