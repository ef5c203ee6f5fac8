/** A program that leaves a mark when it is run: what a hostile repository would have git execute. */
import { existsSync } from 'node:fs'
import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './repository.ts'

export interface BoobyTrap extends AsyncDisposable {
  /** An executable file; it reads nothing and answers nothing. */
  readonly program: string
  /** Folder that it stands in, apart from every repository. */
  readonly folder: string
  /** Whether it was run since it was last asked. */
  sprung(): Promise<boolean>
}

export async function setBoobyTrap(name = 'program'): Promise<BoobyTrap> {
  const folder = await makeFolder('trap')
  const mark = join(folder.path, 'mark')
  const program = join(folder.path, name)
  await writeFile(program, `#!/bin/sh\n: > '${mark}'\nexit 1\n`)
  await chmod(program, 0o755)
  return {
    program,
    folder: folder.path,
    async sprung() {
      const was = existsSync(mark)
      await rm(mark, { force: true })
      return was
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}
