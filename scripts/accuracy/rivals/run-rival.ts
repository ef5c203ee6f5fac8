/** Starts a rival over a folder and reads its report; keys are in it, so it does not stay. */
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import type { Rival, RivalFinding } from './rival.ts'

/** The program's path: from the folder that was named, else from PATH; `null` where it is not installed. */
export function programOf({ program }: Rival, folder: string | undefined): string | null {
  const folders = [...(folder === undefined ? [] : [folder]), ...(process.env.PATH ?? '').split(delimiter)]
  return folders.map((place) => join(place, program)).find((path) => existsSync(path)) ?? null
}

/** @throws where it ends as it does not when it did its work */
export function runRival(rival: Rival, program: string, folder: string): readonly RivalFinding[] {
  const place = mkdtempSync(join(tmpdir(), 'key-guard-rival-'))
  try {
    const report = join(place, 'report.json')
    const stdout = join(place, 'stdout')
    const descriptor = openSync(stdout, 'w')
    const { status, stderr, error } = spawnSync(program, rival.arguments(folder, report), {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', descriptor, 'pipe'],
      maxBuffer: 1 << 30,
    })
    closeSync(descriptor)
    if (error !== undefined) throw error
    if (status === null || !rival.exitCodes.includes(status))
      throw new Error(`${rival.id} ended with ${status}: ${stderr.slice(-300)}`)
    return rival.read(readFileSync(existsSync(report) ? report : stdout, 'utf8'))
  } finally {
    rmSync(place, { recursive: true })
  }
}
