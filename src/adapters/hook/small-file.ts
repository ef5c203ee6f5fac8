/** Files that people write by hand: hooks, configuration. */
import { readFileSync, statSync } from 'node:fs'

/** A larger one is not looked into. In bytes. */
const MAX_SIZE = 1 << 20

/** @returns the text, `null` where there is no such plain file, or none that can be read */
export function readSmall(path: string): string | null {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= MAX_SIZE ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}
