/** The file of a state: only a plain one is read, and nothing else holds up the process. */
import { describe, expect, it } from 'vitest'
import { openSinceState } from '../../src/entry/since-state.ts'
import { makeRepository, runProgram } from '../support/repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

describe('a state', () => {
  it.runIf(process.platform !== 'win32')('is not read from a pipe that nobody writes to', async () => {
    await using repo = await makeRepository()
    using folder = temporaryFolder()
    await runProgram('mkfifo', [folder.at('pipe')], { cwd: folder.path, env: repo.env })
    await expect(openSinceState(folder.at('pipe'), repo.at)).rejects.toThrow(/is no plain file; name a file/)
  })

  it.runIf(process.platform !== 'win32')('in a device is none yet, and is not read', async () => {
    await using repo = await makeRepository()
    for (const device of ['/dev/null', '/dev/zero'])
      expect(await openSinceState(device, repo.at)).toMatchObject({ since: null, notices: [] })
  })

  it('is not read from a folder', async () => {
    await using repo = await makeRepository()
    using folder = temporaryFolder()
    await expect(openSinceState(folder.path, repo.at)).rejects.toThrow(/is a folder; name a file/)
  })

  it('need not be there', async () => {
    await using repo = await makeRepository()
    using folder = temporaryFolder()
    expect(await openSinceState(folder.at('none'), repo.at)).toMatchObject({ since: null, notices: [] })
  })
})
