/** The comment that allows the keys of a line. Keys on one line share it: it is read once. */
import { inlineAllowOf } from '../policy/inline-allow.ts'
import { MAX_LOOKAHEAD, MAX_LOOKBEHIND } from './limits.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a

/** Where a key stands in a stretch. */
interface Stored {
  readonly start: number
  readonly end: number
}

export class LineComments {
  /** The line that was last looked at, and its comment. */
  #stretch: Buffer | null = null
  #line = ''
  #allow: string | null = null

  /** @returns the reason that a comment on the key's line gives, `null` where there is none */
  allowBeside(stretch: Stretch, key: Stored): string | null {
    const [from, to] = linesAround(stretch, key)
    const line = `${stretch.offset + from} ${stretch.offset + to}`
    if (stretch.bytes !== this.#stretch || line !== this.#line) {
      this.#stretch = stretch.bytes
      this.#line = line
      this.#allow = inlineAllowOf(stretch.bytes.subarray(from, to))
    }
    return this.#allow
  }
}

/** Where the key's lines begin and end, at most `MAX_LOOKBEHIND` before and `MAX_LOOKAHEAD` after its start. */
function linesAround({ bytes, start, end }: Stretch, key: Stored): readonly [number, number] {
  const earliest = Math.max(start, key.start - MAX_LOOKBEHIND)
  const before = bytes.subarray(earliest, key.start).lastIndexOf(LF)
  const latest = Math.min(end, key.start + MAX_LOOKAHEAD)
  const last = Math.min(key.end, latest)
  const after = bytes.subarray(last, latest).indexOf(LF)
  return [before === -1 ? earliest : earliest + before + 1, after === -1 ? latest : last + after]
}
