/** Files that are read by several threads, once there turn out to be enough of them. */
import type { Coverage, Reading, Sighting, Source, Whereabouts } from '../../ports/source.ts'
import type { ThreadJob, Threads } from '../../ports/threads.ts'
import type { BytesPiece } from './bytes-piece.ts'
import { fileSource, type FileSource, type FileSourceOptions } from './file-source.ts'
import { shareNames, shareTaken, type NameRanges } from './name-ranges.ts'

/** What a thread is told. */
export interface FilesJob extends ThreadJob {
  readonly is: 'files'
  readonly root: string
  readonly tracked: boolean
  readonly maxFileSize: number | null
  readonly ranges: NameRanges
}

/** The files that a thread takes from those of a job: their contents. */
export function filesOfJob({ root, tracked, maxFileSize, ranges }: FilesJob): FileSource {
  const names = Buffer.from(ranges.names)
  return fileSource({ root, tracked, maxFileSize, names, ranges, contentsOnly: true })
}

export interface Pays {
  /** Milliseconds of reading after which it is asked whether further threads pay. */
  readonly askAfter: number
  /** Milliseconds of reading that must be left then. */
  readonly worth: number
}

/**
 * A thread compiles and warms up all over again. On two cores it lost where two seconds were left (2.5 s against 2.15 on
 * 683 MB of packages).
 */
const usually: Pays = { askAfter: 50, worth: 3000 }

/** All but `select`, which cannot be told to a thread. */
export type FilesToShare = Omit<FileSourceOptions, 'select' | 'ranges' | 'contentsOnly'>

export function threadedFiles(options: FilesToShare, threads: Threads, pays: Pays = usually): Source {
  return new ThreadedFiles(options, threads, pays)
}

class ThreadedFiles implements Source {
  readonly kind = 'files'
  readonly #options: FilesToShare
  readonly #pays: Pays
  readonly #threads: Threads
  readonly #ranges: NameRanges
  readonly #files: FileSource
  readonly #started = performance.now()
  #asked = false
  #elsewhere: readonly Promise<Reading>[] = []

  constructor(options: FilesToShare, threads: Threads, pays: Pays) {
    this.#options = options
    this.#pays = pays
    this.#threads = threads
    this.#ranges = shareNames(options.names)
    this.#files = fileSource({ ...options, ranges: this.#ranges })
  }

  next(): BytesPiece | null {
    if (!this.#asked && performance.now() - this.#started >= this.#pays.askAfter) this.#startThreads()
    return this.#files.next()
  }

  readElsewhere(): Promise<readonly Reading[]> {
    return Promise.all(this.#elsewhere)
  }

  locate(sightings: readonly Sighting[]): readonly (readonly Whereabouts[])[] {
    return this.#files.locate(sightings)
  }

  coverage(): Coverage {
    return this.#files.coverage()
  }

  async close(): Promise<void> {
    this.#files.close()
    await this.#threads.close()
  }

  #startThreads(): void {
    const taken = shareTaken(this.#ranges)
    if (taken === 0) return
    this.#asked = true
    const left = ((performance.now() - this.#started) * (1 - taken)) / taken
    if (left < this.#pays.worth) return
    const { root, tracked, maxFileSize } = this.#options
    const job: FilesJob = { is: 'files', root, tracked, maxFileSize, ranges: this.#ranges }
    this.#elsewhere = Array.from({ length: this.#threads.most }, () => this.#threads.start(job))
    // They may fail before anybody waits for them.
    for (const reading of this.#elsewhere) reading.catch(() => undefined)
  }
}
