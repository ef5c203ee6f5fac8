/** Who wrote a few commits or tags, and when. */
import { authorOf, splitCommit } from '../commit-text.ts'
import { wholeOrNull } from '../object-pieces.ts'
import { ObjectReader } from '../object-reader.ts'
import type { GitLocation } from '../run-git.ts'

export interface Facts {
  readonly author: string | null
  /** ISO 8601 with the author's offset; `null` where what stands there is no date, or one before 1970. */
  readonly date: string | null
}

export const noFacts: Facts = { author: null, date: null }

/** @returns by id; none for what cannot be read */
export async function readFacts(
  at: GitLocation,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Facts>> {
  const facts = new Map<string, Facts>()
  const reader = new ObjectReader(at, ids)
  try {
    for (const id of ids) {
      const object = await reader.next()
      if (object?.state !== 'object' || (object.type !== 'commit' && object.type !== 'tag')) continue
      const bytes = await wholeOrNull(object)
      if (bytes === null) continue
      const { header } = splitCommit(bytes)
      facts.set(id, object.type === 'commit' ? factsOf(header) : taggerOf(header))
    }
  } finally {
    await reader.close()
  }
  return facts
}

/** @param header of a commit; in the encoding that it names, as `git log --encoding=UTF-8` reads it */
export function factsOf(header: Uint8Array): Facts {
  const bytes = Buffer.from(header.buffer, header.byteOffset, header.byteLength)
  const encoding = /\nencoding ([!-~]{1,40})\n/.exec(bytes.toString('latin1'))?.[1]
  return authorOf(encoding === undefined ? bytes : inUtf8(bytes, encoding))
}

/** As it is, where the platform does not know the encoding. */
function inUtf8(bytes: Buffer, encoding: string): Buffer {
  try {
    return Buffer.from(new TextDecoder(encoding).decode(bytes))
  } catch (error) {
    if (error instanceof RangeError) return bytes
    throw error
  }
}

/** `tagger` in place of `author`: git-mktag's manual has the format. */
function taggerOf(header: Buffer): Facts {
  const at = header.indexOf('\ntagger ')
  if (at < 0) return noFacts
  return authorOf(Buffer.concat([Buffer.from('\nauthor '), header.subarray(at + '\ntagger '.length)]))
}
