/** Where the objects of a repository lie: its own folder, and those that it borrows from (gitrepository-layout, `alternates`). */
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { commonDirOf } from '../repository.ts'
import type { GitLocation } from '../run-git.ts'

/** Repositories that borrow from one another: as many steps as git follows (`odb.c`, `link_alt_odb_entry`). */
const MAX_STEPS = 5

export interface ObjectFolders {
  readonly folders: readonly string[]
  /** What was named and is no folder that can be read. */
  readonly unread: readonly string[]
}

/** @returns absolute paths, the repository's own first, each once */
export function objectFolders({ gitDir }: GitLocation): ObjectFolders {
  const folders: string[] = []
  const unread: string[] = []
  const visit = (folder: string, steps: number): void => {
    let real: string
    try {
      real = realpathSync(folder)
      readdirSync(real)
    } catch {
      unread.push(folder)
      return
    }
    if (folders.includes(real)) return
    folders.push(real)
    if (steps < MAX_STEPS) for (const other of alternatesOf(real)) visit(other, steps + 1)
  }
  visit(join(commonDirOf(gitDir), 'objects'), 0)
  return { folders, unread }
}

/** One path a line, relative to the folder, in quotes where it holds odd characters; `#` begins a comment. */
function alternatesOf(folder: string): readonly string[] {
  let text: string
  try {
    text = readFileSync(join(folder, 'info', 'alternates'), 'utf8')
  } catch {
    return []
  }
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.startsWith('"') ? unquoted(line) : line))
    .map((path) => (isAbsolute(path) ? path : join(folder, path)))
}

/** As git's `unquote_c_style` (quote.c). */
function unquoted(line: string): string {
  const bytes: number[] = []
  const body = Buffer.from(line.slice(1, line.lastIndexOf('"')))
  for (let at = 0; at < body.length; at++) {
    if (body[at] !== 0x5c) {
      bytes.push(body[at]!)
      continue
    }
    const octal = /^[0-7]{3}/.exec(body.toString('latin1', at + 1, at + 4))
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[0], 8) & 0xff)
      at += 3
      continue
    }
    const escaped = String.fromCharCode(body[++at] ?? 0x5c)
    bytes.push(letters[escaped]?.charCodeAt(0) ?? escaped.charCodeAt(0))
  }
  return Buffer.from(bytes).toString()
}

const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}
