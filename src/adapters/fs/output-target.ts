/** What an output path stands for. Only a plain file is ever replaced; all else is written to as it is. */
import { accessSync, constants, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { codeOf, isGone } from './read-failure.ts'

export type OutputTarget =
  /** A plain file, links followed: to make, or to replace. */
  | { readonly is: 'file'; readonly path: string; readonly old: Stats | null }
  /** `/dev/null`, a pipe: opened and written to. */
  | { readonly is: 'device'; readonly path: string }
  /** `/dev/stdout` and the like: opened by name it would be a second, rewound opening, or for a socket none at all. */
  | { readonly is: 'descriptor'; readonly descriptor: number }

/** As many as Linux follows. */
const maxLinks = 40

/** @throws UserError where nothing can be written there */
export function outputTarget(path: string): OutputTarget {
  const descriptor = descriptorOf(path)
  if (descriptor !== null) return { is: 'descriptor', descriptor }
  if (process.platform === 'win32' && /^(?:\\\\\.\\|(?:nul|con)$)/i.test(path)) return { is: 'device', path }
  try {
    const found = statSync(path)
    if (found.isDirectory())
      throw new UserError(`cannot write ${showText(path)}: it is a folder; name a file in it`)
    if (!found.isFile()) return { is: 'device', path }
    accessSync(path, constants.W_OK)
    return { is: 'file', path: realpathSync(path), old: found }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    return { is: 'file', path: newFile(path), old: null }
  }
}

function descriptorOf(path: string): number | null {
  if (process.platform === 'win32') return null
  const plain = resolve(path)
  if (plain === '/dev/stdout') return 1
  if (plain === '/dev/stderr') return 2
  const match = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(plain)
  return match === null ? null : Number(match[1])
}

/** A link that points at nothing yet names the file to make, as opening it would. */
function newFile(path: string): string {
  let file = path
  for (let links = 0; links < maxLinks; links++) {
    let target: string
    try {
      target = readlinkSync(file)
    } catch (error) {
      if (codeOf(error) === 'EINVAL' || isGone(error)) return file
      throw error
    }
    file = resolve(realpathSync(dirname(file)), target)
  }
  throw new UserError(`cannot write ${showText(path)}: too many symbolic links; name the file itself`)
}
