/** A commit object in two parts: its header lines, and its message, so that line 1 of the message is the subject. */
import { dateOf } from './git-date.ts'

export interface CommitText {
  /** Up to the empty line: tree, parents, author, committer, and whatever else (signatures, merged tags). */
  readonly header: Buffer
  readonly message: Buffer
}

export function splitCommit(object: Buffer): CommitText {
  const end = object.indexOf('\n\n')
  if (end < 0) return { header: object, message: object.subarray(object.length) }
  return { header: object.subarray(0, end + 1), message: object.subarray(end + 2) }
}

/** Where the lines of author and committer stand in the header: bytes, end exclusive. */
export function peopleLines(header: Buffer): { readonly from: number; readonly to: number } {
  const author = lineOf(header, 'author ')
  const committer = lineOf(header, 'committer ')
  if (author === null || committer === null) return author ?? committer ?? { from: 0, to: 0 }
  return { from: Math.min(author.from, committer.from), to: Math.max(author.to, committer.to) }
}

/** Who wrote it and when, as far as the header tells: `author <name> SP <<email>> SP <seconds> SP <offset>`. */
export function authorOf(header: Buffer): { readonly author: string | null; readonly date: string | null } {
  const line = lineOf(header, 'author ')
  if (line === null) return { author: null, date: null }
  const text = header.toString('utf8', line.from + 'author '.length, line.to - 1)
  const mail = text.lastIndexOf(' <')
  const [seconds = '', offset = ''] = text.slice(text.lastIndexOf('> ') + 2).split(' ')
  return { author: mail < 0 ? text : text.slice(0, mail), date: dateOf(seconds, offset) }
}

function lineOf(header: Buffer, start: string): { readonly from: number; readonly to: number } | null {
  const at = header.indexOf(`\n${start}`)
  if (at < 0) return null
  const end = header.indexOf(0x0a, at + 1)
  return { from: at + 1, to: end < 0 ? header.length : end + 1 }
}
