/**
 * How far a scan is, in the log of a workflow: a log keeps every line, so one in ten seconds, folded away in a group.
 * Commands: `group` and `endgroup` of ActionCommandManager.cs in actions/runner; both take no more than they get here.
 */
import type { Clock } from '../../ports/clock.ts'
import type { Progress } from '../../ports/progress.ts'
import { Pace } from './pace.ts'
import { progressText } from './progress-text.ts'

/** Milliseconds before the first line and between two of them. */
const EVERY = 10_000

/** Milliseconds between two looks at how fast it goes. */
const LOOK_EVERY = 100

/** @param write takes whole lines, with their line feeds */
export function actionsProgress(
  write: (text: string) => unknown,
  clock: Pick<Clock, 'milliseconds'>,
): Progress {
  let shown = clock.milliseconds()
  let looked = shown
  let isOpen = false
  const pace = new Pace(shown)
  return {
    update(facts) {
      const now = clock.milliseconds()
      if (now - looked < LOOK_EVERY) return
      looked = now
      const paceNow = pace.at(now, facts)
      if (now - shown < EVERY) return
      shown = now
      if (!isOpen) write('::group::Progress of the scan\n')
      isOpen = true
      write(`${progressText(facts, paceNow, Infinity)}\n`)
    },
    end() {
      if (isOpen) write('::endgroup::\n')
      isOpen = false
    },
  }
}
