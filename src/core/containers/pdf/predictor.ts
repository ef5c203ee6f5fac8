/** Undoes PNG's prediction (ISO 32000-1, 7.4.4.4; PNG specification, 9.2), which object lists are written with. */
import type { Predictor } from './dictionary.ts'

const PART = 64 * 1024

/** The last row may be short. */
export function* undoPrediction(
  parts: Iterable<Uint8Array>,
  { row, pixel }: Predictor,
): Generator<Uint8Array> {
  // A pixel of zeros stands in front of each row, so that its first pixel has a left one.
  const end = pixel + row
  let above = new Uint8Array(end)
  let current = new Uint8Array(end)
  let kind = 0
  let column = end
  let out = new Uint8Array(PART)
  let given = 0
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length;) {
        if (column === end) {
          ;[above, current] = [current, above]
          kind = part[at++]!
          column = pixel
          continue
        }
        const stop = Math.min(end, column + part.length - at, column + PART - given)
        for (; column < stop; column++, at++, given++) {
          current[column] = part[at]! + predicted(kind, current, above, column, pixel)
          out[given] = current[column]!
        }
        if (given < PART) continue
        yield out
        out = new Uint8Array(PART)
        given = 0
      }
    }
  } finally {
    yield out.subarray(0, given)
  }
}

function predicted(
  kind: number,
  current: Uint8Array,
  above: Uint8Array,
  column: number,
  pixel: number,
): number {
  if (kind === 1) return current[column - pixel]!
  if (kind === 2) return above[column]!
  if (kind === 3) return (current[column - pixel]! + above[column]!) >> 1
  if (kind === 4) return nearest(current[column - pixel]!, above[column]!, above[column - pixel]!)
  return 0
}

/** Paeth's predictor. */
function nearest(left: number, up: number, upLeft: number): number {
  const sum = left + up - upLeft
  const [toLeft, toUp, toUpLeft] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - upLeft)]
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
