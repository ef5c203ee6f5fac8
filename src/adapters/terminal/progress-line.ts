/** A line on a terminal that tells how far a scan is, once it takes longer than a second. */
import type { Clock } from '../../ports/clock.ts'
import type { Progress } from '../../ports/progress.ts'
import { Pace } from './pace.ts'
import { progressText } from './progress-text.ts'

/** Milliseconds before anything is shown, and between two changes of the line. */
const QUIET_FOR = 1000
const EVERY = 100

/** What a terminal that does not tell its width has. */
const COLUMNS = 80

export interface Terminal {
  write(text: string): unknown
  /** 0 where it is not known, as some terminals say. */
  readonly columns?: number
}

const ownClock = { milliseconds: () => performance.now() }

/** @param clock another one in tests */
export function progressLine(terminal: Terminal, clock: Pick<Clock, 'milliseconds'> = ownClock): Progress {
  const started = clock.milliseconds()
  const pace = new Pace(started)
  let shown: number | null = null
  return {
    update(facts) {
      const now = clock.milliseconds()
      if (now - (shown ?? started) < EVERY) return
      const paceNow = pace.at(now, facts)
      if (now - started < QUIET_FOR) return
      shown = now
      terminal.write(`\r\x1b[K${progressText(facts, paceNow, widthOf(terminal))}`)
    },
    end() {
      if (shown !== null) terminal.write('\r\x1b[K')
      shown = null
    },
  }
}

/** In the last column some terminals break the line. */
function widthOf({ columns = 0 }: Terminal): number {
  return Math.max(1, (columns > 0 ? columns : COLUMNS) - 1)
}

export const noProgress: Progress = { update: () => undefined, end: () => undefined }
