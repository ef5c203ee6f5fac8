/** A line on a terminal that tells how far a scan is, once it takes longer than a second. */
import type { Progress } from '../../ports/progress.ts'

/** Milliseconds before anything is shown, and between two changes of the line. */
const QUIET_FOR = 1000
const EVERY = 100

export interface Terminal {
  write(text: string): unknown
  readonly columns?: number
}

export function progressLine(terminal: Terminal): Progress {
  const started = performance.now()
  let shown = 0
  return {
    update({ pieces, bytes }) {
      const now = performance.now()
      if (now - started < QUIET_FOR || now - shown < EVERY) return
      shown = now
      const rate = bytes / 1e3 / (now - started)
      const text = `scanned ${pieces.toLocaleString('en')}, ${(bytes / 1e6).toFixed(1)} MB, ${rate.toFixed(0)} MB/s`
      terminal.write(`\r\x1b[K${text.slice(0, Math.max(1, (terminal.columns ?? 80) - 1))}`)
    },
    end() {
      if (shown > 0) terminal.write('\r\x1b[K')
    },
  }
}

export const noProgress: Progress = { update: () => undefined, end: () => undefined }
