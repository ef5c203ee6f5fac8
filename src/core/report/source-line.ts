/** The line around a key, cut to a width. The mask of the key is never cut. */
import type { Snippet } from '../finding.ts'
import { displayWidth, fitEnd, fitStart } from './display-width.ts'
import { neutralise } from '../neutralise.ts'

export interface SourceLine {
  readonly before: string
  readonly mask: string
  readonly after: string
}

const ellipsis = '…'

/** @param width columns; less than the mask takes shows the mask alone */
export function sourceLine({ text, start, end }: Snippet, width: number): SourceLine {
  const before = neutralise(text.slice(0, start)).trimStart()
  const mask = neutralise(text.slice(start, end))
  const after = neutralise(text.slice(end)).trimEnd()
  const room = width - displayWidth(mask)
  const [left, right] = [displayWidth(before), displayWidth(after)]
  if (left + right <= room) return { before, mask, after }
  // Each side may take what the other leaves of its half.
  const half = Math.floor(room / 2)
  const leftRoom = Math.min(left, Math.max(half, room - right))
  return {
    before: leftRoom >= left ? before : cut(leftRoom, (rest) => ellipsis + fitEnd(before, rest)),
    mask,
    after:
      right <= room - leftRoom ? after : cut(room - leftRoom, (rest) => fitStart(after, rest) + ellipsis),
  }
}

function cut(room: number, withEllipsis: (rest: number) => string): string {
  return room < 1 ? '' : withEllipsis(room - 1)
}
