/** Fails when the committed `dist/` is not what the sources give. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const fresh = mkdtempSync(join(tmpdir(), 'key-guard-dist-'))

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

try {
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], { stdio: 'inherit' })
  const committed = join(root, 'dist')
  const names = new Set([...files(fresh), ...files(committed)])
  const stale = [...names].filter((name) => {
    const [ours, theirs] = [join(committed, name), join(fresh, name)]
    return !existsSync(ours) || !existsSync(theirs) || !readFileSync(ours).equals(readFileSync(theirs))
  })
  if (stale.length > 0) {
    console.error(`dist/ is not what the sources give: run "npm run build" and commit ${stale.join(', ')}`)
    process.exitCode = 1
  } else {
    console.log(`dist/ is what the sources give (${names.size} files)`)
  }
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
