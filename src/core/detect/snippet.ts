/** The line around a key as a person may see it: bounded, every key in it masked, what may hide another one cut out. */
import type { Snippet } from '../finding.ts'
import { mask } from '../keys/mask.ts'
import { eachPrefix } from './anchors.ts'
import type { Candidate } from './candidate.ts'
import { alphanumeric, endOfRun, startOfRun } from './characters.ts'
import { MAX_BODY, MAX_SNIPPET_SIDE } from './limits.ts'
import { endOfBody } from './read-prefixed.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a
const CR = 0x0d
const PREFIX_LENGTH = 4

/** A shorter body behind a prefix is a name such as `phx_click`: it may be read. */
const MIN_HIDDEN_BODY = 8

/**
 * Runs that can hold a key in another form (base64, hex, escapes, one half of a split literal): of 16 characters and
 * more with letters in both cases and a digit, or of 40 and more.
 */
const opaqueRun = /[A-Za-z0-9+/=_%\\&#;{}-]{16,}/g

/** A stretch of the line that is not shown, and what is shown instead. */
interface Cover {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** The line of `key` in the stretch, at most `MAX_SNIPPET_SIDE` bytes to either side. */
export function snippetOf(stretch: Stretch, key: Candidate): Snippet {
  const [from, to] = shownPart(stretch, key)
  let text = ''
  let at = from
  let [start, end] = [0, 0]
  for (const cover of coversOf(stretch, from, to, key)) {
    if (cover.end <= at) continue
    text += shownText(stretch.bytes, at, cover.start)
    if (cover.start === key.start) start = text.length
    text += cover.shown
    if (cover.start === key.start) end = text.length
    at = cover.end
  }
  return { text: text + shownText(stretch.bytes, at, to), start, end }
}

/** A word that the cut goes through is left out: it can be the rest of a key. */
function shownPart({ bytes, start, end }: Stretch, key: Candidate): readonly [number, number] {
  const earliest = Math.max(start, key.start - MAX_SNIPPET_SIDE)
  const before = bytes.subarray(earliest, key.start).lastIndexOf(LF)
  const latest = Math.min(end, key.end + MAX_SNIPPET_SIDE)
  const after = bytes.subarray(key.end, latest).indexOf(LF)
  const from = before === -1 ? afterCutWord(bytes, start, earliest, key.start) : earliest + before + 1
  const to = after === -1 ? beforeCutWord(bytes, end, latest, key.end) : key.end + after
  return [from, to > key.end && bytes[to - 1] === CR ? to - 1 : to]
}

function afterCutWord(bytes: Uint8Array, start: number, cut: number, limit: number): number {
  if (cut === start || alphanumeric[bytes[cut - 1]!] !== 1) return cut
  return endOfRun(bytes, cut, limit, alphanumeric)
}

function beforeCutWord(bytes: Uint8Array, end: number, cut: number, limit: number): number {
  if (cut === end || alphanumeric[bytes[cut]!] !== 1) return cut
  return startOfRun(bytes, cut, limit, alphanumeric)
}

function coversOf(stretch: Stretch, from: number, to: number, key: Candidate): readonly Cover[] {
  const covers: Cover[] = [{ start: key.start, end: key.end, shown: mask(key.value) }]
  eachPrefix(stretch.bytes, Math.max(stretch.start, from - MAX_BODY), to, (at) => {
    const end = endOfBody(stretch, at + PREFIX_LENGTH)
    if (at === key.start || end - at - PREFIX_LENGTH < MIN_HIDDEN_BODY || end <= from) return
    covers.push({ start: Math.max(from, at), end, shown: mask(stretch.bytes.toString('latin1', at, end)) })
  })
  return covers.sort((a, b) => a.start - b.start)
}

/** The bytes [from, to) as text; a UTF-8 sequence that a cut goes through is left out. */
function shownText(bytes: Buffer, from: number, to: number): string {
  let start = from
  while (start < to && (bytes[start]! & 0xc0) === 0x80) start++
  return bytes
    .toString('utf8', start, Math.max(start, to))
    .replace(opaqueRun, (run) => (isOpaque(run) ? `${run.slice(0, 4)}…` : run))
}

function isOpaque(run: string): boolean {
  return run.length >= 40 || (/[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run))
}
