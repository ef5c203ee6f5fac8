/** Borrowing objects: the `objects/info/alternates` file of gitrepository-layout(5). */
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'

/**
 * A line of the file, in C quotes (git's `unquote_c_style`), so that no character of the path means anything.
 * @param objectsFolder absolute
 */
export function alternatesLine(objectsFolder: string): string {
  if (/[\n\r]/.test(objectsFolder)) {
    throw new UserError('the path of the checkout holds a line break: check out into another folder')
  }
  const path = process.platform === 'win32' ? objectsFolder.replaceAll('\\', '/') : objectsFolder
  const quoted = path.replace(/["\\]/g, '\\$&').replace(/[\x00-\x1f\x7f]/g, octal)
  return `"${quoted}"\n`
}

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
}

/** Lets the repository read the objects of another one, which git never writes to. */
export async function borrowObjects(gitDir: string, objectsFolder: string): Promise<void> {
  await appendFile(join(gitDir, 'objects', 'info', 'alternates'), alternatesLine(objectsFolder))
}
