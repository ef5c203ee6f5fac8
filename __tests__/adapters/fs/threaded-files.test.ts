import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOfJob, threadedFiles, type FilesJob } from '../../../src/adapters/fs/threaded-files.ts'
import { readSource } from '../../../src/app/read-source.ts'
import { createEngine } from '../../../src/core/detect/engine.ts'
import type { Reading, Source } from '../../../src/ports/source.ts'
import type { ThreadJob, Threads } from '../../../src/ports/threads.ts'
import { mintedKey } from '../../support/minted-key.ts'
import { makeFolder } from '../../support/repository.ts'

const clock = { milliseconds: () => 0, today: () => '2026-01-01', pause: () => Promise.resolve() }
const interrupt = { signal: null, asked: new Promise<void>(() => undefined) }
const progress = { update: () => undefined, end: () => undefined }

async function read(source: Source): Promise<Reading> {
  const engine = createEngine()
  const reading = await readSource(source, { engine, clock, interrupt, progress })
  return { ...reading, coverage: source.coverage() }
}

/** "Threads" of this one: the job is served as a thread would. */
function served(most: number): Threads & { readonly jobs: ThreadJob[] } {
  const jobs: ThreadJob[] = []
  return {
    most,
    jobs,
    start: (job) => {
      jobs.push(job)
      return read(filesOfJob(structuredClone(job) as FilesJob))
    },
    close: () => Promise.resolve(),
  }
}

describe('files that several threads read', () => {
  test('are all read, each once, and told as one thread tells them', async () => {
    await using folder = await makeFolder()
    const keys = Array.from({ length: 8 }, () => mintedKey())
    const names: string[] = []
    for (let n = 0; n < 600; n++) {
      const name = `folder-${n % 7}/a-rather-long-name-of-a-file-${n}.txt`
      names.push(name)
      if (n < 7) await mkdir(join(folder.path, `folder-${n}`))
      await writeFile(
        join(folder.path, name),
        n % 75 === 3 ? `x\n${keys[(n - 3) / 75]!.text}\n` : `file ${n}\n`,
      )
    }
    const options = {
      root: folder.path,
      names: Buffer.from([...names, 'gone'].map((name) => `${name}\0`).join('')),
      tracked: false,
      maxFileSize: null,
    }
    for (const most of [0, 1, 3]) {
      const threads = served(most)
      const source = threadedFiles(options, threads, { askAfter: 0, worth: 0 })
      const own = await read(source)
      const readings = [own, ...((await source.readElsewhere?.()) ?? [])]
      await source.close()
      expect(threads.jobs).toHaveLength(most)
      const sightings = readings.flatMap((reading) => reading.sightings)
      expect(sightings.map(({ hit }) => hit.secret.fingerprint).sort()).toEqual(
        keys.map(({ fingerprint }) => fingerprint).sort(),
      )
      const places = (await source.locate(sightings, createEngine())).flat()
      expect(places.map(({ path }) => Buffer.from(path!).toString()).sort()).toEqual(
        names.filter((_, n) => n % 75 === 3).sort(),
      )
      const covered = readings.map(({ coverage }) => coverage!)
      expect(covered.reduce((sum, { files }) => sum + files, 0)).toBe(600)
      const skipped = covered.flatMap((part) => part.skipped)
      expect(skipped.map(({ reason }) => reason)).toEqual(['gone before it could be read'])
    }
  })

  test('start no thread where little is left to do', async () => {
    await using folder = await makeFolder()
    await writeFile(join(folder.path, 'a'), 'a\n')
    const threads = served(3)
    const options = { root: folder.path, names: Buffer.from('a\0'), tracked: false, maxFileSize: null }
    await read(threadedFiles(options, threads, { askAfter: 0, worth: 1000 }))
    expect(threads.jobs).toEqual([])
  })
})
