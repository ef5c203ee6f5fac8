/**
 * Paths as `core/byte-path.ts` has them, on their way to and from `node:fs`.
 */
import { pathBytes } from '../../core/byte-path.ts'

/** @returns the bytes of a text, one character each */
export function byteName(text: string): string {
  return isPlain(text) ? text : Buffer.from(text).toString('latin1')
}

/** @returns the name as text; bytes that are not UTF-8 are lost, so it is for people and globs, never for opening */
export function textOf(name: string): string {
  return isPlain(name) ? name : Buffer.from(name, 'latin1').toString('utf8')
}

/**
 * What to hand to `node:fs`. A name that is not ASCII goes as bytes, since Node would encode its characters anew; on
 * Windows names are Unicode and long paths work as strings only, so there it goes as text.
 *
 * @param prefix of the folder that the name is relative to, ending in a separator (see `folderPrefix`), or empty
 */
export function onDisk(prefix: string, name: string): string | Buffer {
  if (isPlain(name)) return prefix + name
  if (process.platform === 'win32') return prefix + textOf(name)
  return Buffer.concat([Buffer.from(prefix), pathBytes(name)])
}

/** @returns the folder's path so that a name can be put behind it */
export function folderPrefix(folder: string): string {
  const closed = folder.endsWith('/') || (process.platform === 'win32' && folder.endsWith('\\'))
  return closed || folder === '' ? folder : `${folder}/`
}

function isPlain(name: string): boolean {
  return !/[\x80-\uffff]/.test(name)
}
