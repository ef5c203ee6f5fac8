/**
 * A small repository whose scan takes far longer than any test: each of its blobs is a gzip file of a few hundred bytes
 * that holds another one, and that holds as much as may come out of a file at no cost.
 */
import { gzipSync } from 'node:zlib'
import { makeRepository, type TestRepository } from './repository.ts'

/** Half of what a file may hold whatever its size. Bytes. */
const HELD = 128 * 1024 * 1024

/** With a gigabyte a second the scan would take over four minutes. */
const BLOBS = 2000

let held: Buffer | undefined

/**
 * Two commits: an empty one, and one that brings all the files.
 *
 * @param text at the beginning of what each file holds
 */
export async function endlessHistory(text: string): Promise<TestRepository> {
  const repo = await makeRepository()
  // Members one after the other are one stream (RFC 1952, 2.2).
  const inner = Buffer.concat([gzipSync(text), (held ??= gzipSync(Buffer.alloc(HELD, 'x\n')))])
  const outer = gzipSync(inner)
  const who = 'A. Dev <dev@example.com>'
  const commit = (time: number, message: string): string =>
    `commit refs/heads/main\ncommitter ${who} ${time} +0000\ndata ${message.length}\n${message}\n`
  const parts = [commit(1_760_000_000, 'empty'), '\n', commit(1_760_000_060, 'files')].map((part) =>
    Buffer.from(part),
  )
  for (let n = 0; n < BLOBS; n++) {
    // The time in the header: of no meaning, but no two blobs are the same.
    const file = Buffer.from(outer)
    file.writeUInt32LE(n, 4)
    parts.push(Buffer.from(`M 100644 inline ${n}.gz\ndata ${file.length}\n`), file, Buffer.from('\n'))
  }
  await repo.fastImport(Buffer.concat(parts))
  await repo.git('reset', '--quiet', '--mixed')
  return repo
}
