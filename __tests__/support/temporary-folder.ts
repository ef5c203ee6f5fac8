/** A folder that lives as long as the test: `using folder = temporaryFolder()`. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TemporaryFolder extends Disposable {
  /** Absolute, without links. */
  readonly path: string
  /** The absolute path of a name in it. */
  at(name: string): string
  /** Writes a file, and the folders above it; returns its absolute path. */
  write(name: string, content: string | Uint8Array): string
}

/** @param prefix of the folder's name, to try unusual ones */
export function temporaryFolder(prefix = 'key-guard-test-'): TemporaryFolder {
  const path = mkdtempSync(join(realpathSync(tmpdir()), prefix))
  // Open to a test that gives up root's rights.
  chmodSync(path, 0o755)
  return {
    path,
    at: (name) => join(path, name),
    write(name, content) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    [Symbol.dispose]() {
      openUp(Buffer.from(path))
      rmSync(path, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** A test may have closed a folder. */
function openUp(folder: Buffer): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
    if (entry.isDirectory()) openUp(Buffer.concat([folder, Buffer.from('/'), entry.name]))
  }
}
