/** The file that tells a scan of a history what an earlier one has seen: read before it, written after it. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { basename } from 'node:path'
import { codeOf } from '../adapters/fs/read-failure.ts'
import { readUpTo } from '../adapters/fs/read-up-to.ts'
import { writeOutput } from '../adapters/fs/write-output.ts'
import { currentTips } from '../adapters/git/history/current-tips.ts'
import type { HistorySource, SinceTips } from '../adapters/git/history/history-source.ts'
import { commitsHere, rootCommits, shallowCommits } from '../adapters/git/history/repository-identity.ts'
import { objectFormatOf } from '../adapters/git/object-format.ts'
import type { GitLocation } from '../adapters/git/run-git.ts'
import type { Report } from '../core/finding.ts'
import { fits, fullScanNotice } from '../core/history-state/fits.ts'
import { parseState } from '../core/history-state/parse-state.ts'
import { renderState } from '../core/history-state/render-state.ts'
import { rulesId } from '../core/history-state/rules-id.ts'
import { MAX_STATE_BYTES } from '../core/history-state/state.ts'
import { showText } from '../core/neutralise.ts'
import { UserError } from '../core/user-error.ts'
import { tool } from '../core/version.ts'

export interface SinceState {
  /** Where the earlier scan ended; `null`: everything is scanned. */
  readonly since: SinceTips | null
  /** Why everything is scanned, where a file was there. */
  readonly notices: readonly string[]
  /**
   * Writes the file anew, if nothing was left out.
   * @returns what to say where it was not written, `null` else
   * @throws UserError where it cannot be written
   */
  keep(report: Report, source: HistorySource): Promise<string | null>
}

/** @throws UserError where there is a file that cannot be read */
export async function openSinceState(file: string, at: GitLocation): Promise<SinceState> {
  const tips = await currentTips(at)
  const objectFormat = await objectFormatOf(at)
  const shallow = await shallowCommits(at)
  const rules = rulesId()
  const bytes = readState(file)
  const { since, why } = await sinceIn(bytes)
  return {
    since: since === null ? null : { now: tips, ...since },
    notices: why === null ? [] : [fullScanNotice(basename(file), why)],
    async keep(report, source) {
      if (!report.scan.complete)
        return `the scan is incomplete: ${showText(file)} was left as it is, and the next scan begins where this one did`
      const roots = await rootCommits(at)
      writeOutput(
        file,
        renderState({
          engine: tool.version,
          rules,
          objectFormat,
          roots,
          shallow,
          tips,
          again: source.readAgain(),
        }),
      )
      return null
    },
  }

  async function sinceIn(
    text: Uint8Array | null,
  ): Promise<{ readonly since: Omit<SinceTips, 'now'> | null; readonly why: string | null }> {
    if (text === null) return { since: null, why: null }
    const parsed = parseState(text)
    if ('problem' in parsed) return { since: null, why: parsed.problem }
    const { state } = parsed
    const rootsHere = state.objectFormat === objectFormat ? await commitsHere(at, state.roots) : []
    const why = fits(state, { engine: tool.version, rules, objectFormat, shallow, rootsHere })
    if (why !== null) return { since: null, why }
    return { since: { then: state.tips, again: state.again.map(({ id }) => id) }, why: null }
  }
}

/** @returns `null` where there is none yet */
function readState(file: string): Uint8Array | null {
  let descriptor: number
  try {
    // A pipe that nobody writes to would hold up the process, deaf to signals. Windows has no such flag.
    descriptor = openSync(file, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw unreadable(file, error)
  }
  try {
    const found = fstatSync(descriptor)
    if (found.isDirectory()) throw new UserError(`--since-state: ${showText(file)} is a folder; name a file`)
    // `/dev/null` keeps nothing, and is written like any output.
    if (found.isCharacterDevice()) return null
    if (!found.isFile()) throw new UserError(`--since-state: ${showText(file)} is no plain file; name a file`)
    return readUpTo(descriptor, MAX_STATE_BYTES)
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file, error)
  } finally {
    closeSync(descriptor)
  }
}

function unreadable(file: string, error: unknown): UserError {
  return new UserError(
    `cannot read ${showText(file)} (${codeOf(error)}); take it away, or name another file`,
    {
      cause: error,
    },
  )
}
