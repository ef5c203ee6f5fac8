/**
 * A `git` that writes down how it was called and then is the real one: put its folder first on the PATH.
 * For systems with a POSIX shell.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface GitCall {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface RecordingGit {
  /** To be put before the others on the PATH. */
  readonly bin: string
  /** In no order. */
  calls(): Promise<readonly GitCall[]>
}

/** @param folder an empty one, absolute, of characters that a shell leaves alone */
export async function recordingGit(folder: string): Promise<RecordingGit> {
  const [bin, log] = [join(folder, 'bin'), join(folder, 'log')]
  await mkdir(bin, { recursive: true })
  await mkdir(log)
  const real = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const script = `#!/bin/sh
printf '%s\\0' "$@" > ${log}/$$.args
env -0 > ${log}/$$.env
exec ${real} "$@"
`
  await writeFile(join(bin, 'git'), script)
  await chmod(join(bin, 'git'), 0o755)
  const parts = async (name: string): Promise<readonly string[]> =>
    (await readFile(join(log, name), 'utf8')).split('\0').slice(0, -1)
  return {
    bin,
    async calls() {
      const names = (await readdir(log)).filter((name) => name.endsWith('.args'))
      return Promise.all(
        names.map(async (name) => {
          const env = await parts(name.replace(/args$/, 'env'))
          const pairs = env.map((line) => [
            line.slice(0, line.indexOf('=')),
            line.slice(line.indexOf('=') + 1),
          ])
          return { args: await parts(name), env: Object.fromEntries(pairs) as Record<string, string> }
        }),
      )
    },
  }
}
