/** How far a scan is, in one line of plain ASCII. */
import { bytes as amount, count } from '../../core/report/amounts.ts'
import type { ProgressFacts } from '../../ports/progress.ts'
import type { PaceNow } from './pace.ts'

/** In order; what has the highest rank is left out first where the line is too narrow. */
interface Part {
  readonly rank: number
  readonly text: string
}

/**
 * `scanned 1,234 of 291,809 objects, 1.2 GB of 2.2 GB, 350.0 MB/s, 12 s left`
 *
 * @param width columns, at least 1
 */
export function progressText(facts: ProgressFacts, pace: PaceNow, width: number): string {
  const parts: readonly Part[] = [
    { rank: 0, text: `scanned ${piecesOf(facts)}` },
    { rank: 2, text: bytesOf(facts) },
    { rank: 3, text: pace.bytesPerSecond < 1 ? '' : `${amount(Math.round(pace.bytesPerSecond))}/s` },
    { rank: 1, text: pace.secondsLeft === null ? '' : timeLeft(pace.secondsLeft) },
  ].filter(({ text }) => text !== '')
  for (let most = 3; most > 0; most--) {
    const line = lineOf(parts, most)
    if (line.length <= width) return line
  }
  return lineOf(parts, 0).slice(0, width)
}

function lineOf(parts: readonly Part[], most: number): string {
  return parts
    .filter(({ rank }) => rank <= most)
    .map(({ text }) => text)
    .join(', ')
}

function piecesOf({ pieces, what = 'files', total }: ProgressFacts): string {
  const one = what === 'files' ? 'file' : 'object'
  // An estimate that was too low would read as a mistake.
  if (total?.pieces === undefined || total.pieces < pieces) return count(pieces, one)
  return `${pieces.toLocaleString('en')} of ${count(total.pieces, one)}`
}

function bytesOf({ bytes, total }: ProgressFacts): string {
  if (total?.bytes === undefined || total.bytes < bytes) return amount(bytes)
  return `${amount(bytes)} of ${amount(total.bytes)}`
}

/** More than a day is a guess that helps nobody. */
const MAX_HOURS = 24

/** Rounded up: `12 s left`, `3 min left`, `2 h 5 min left`. */
function timeLeft(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole <= 60) return `${whole} s left`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return `${minutes} min left`
  const hours = Math.floor(minutes / 60)
  return hours < MAX_HOURS ? `${hours} h ${minutes % 60} min left` : ''
}
