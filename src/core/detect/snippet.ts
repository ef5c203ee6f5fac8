/** The line around a key as a person may see it: bounded, every key in it masked, what may hide another one cut out. */
import type { Snippet } from '../finding.ts'
import { mask } from '../keys/mask.ts'
import { eachPrefix } from './plain-prefixes.ts'
import type { Candidate } from './candidate.ts'
import { alphanumeric, base64url, endOfRun, startOfRun } from './characters.ts'
import { MAX_BODY, MAX_SNIPPET_SIDE } from './limits.ts'
import { PlainWords } from './plain-words.ts'
import { endOfBody } from './read-prefixed.ts'
import type { Stretch } from './stretch.ts'

const LF = 0x0a
const CR = 0x0d
const PREFIX_LENGTH = 4

/** Encodings in which each byte is a word or a number of its own: what stands beside the key can be another one. */
const listed = new Set<string | undefined>(['hex', 'dump', 'decimal'])

const base64Digits = Uint8Array.from(base64url)
for (const digit of '+/=') base64Digits[digit.charCodeAt(0)] = 1

/** A shorter body behind a prefix is a name such as `phx_click`: it may be read. */
const MIN_HIDDEN_BODY = 8

/** A stretch of the line that is not shown, and what is shown instead. */
interface Cover {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** The line of `key` in the stretch, at most `MAX_SNIPPET_SIDE` bytes to either side, as far as it reads like code. */
export function snippetOf(stretch: Stretch, key: Candidate): Snippet {
  // Nobody needs to see where a placeholder stands, and a file may be full of them.
  if (key.placeholder !== null || listed.has(key.encoding[0])) return maskAlone(key)
  const [from, to] = shownPart(stretch, key)
  const covers = coversOf(stretch, from, to, key)
  const own = covers.findIndex((cover) => cover.start <= key.start && cover.end >= key.end)
  const { start, end, shown } = covers[own]!
  const before = textBefore(stretch.bytes, from, start, covers.slice(0, own))
  const after = textAfter(stretch.bytes, end, to, covers.slice(own + 1))
  return { text: before + shown + after, start: before.length, end: before.length + shown.length }
}

function maskAlone({ value }: Candidate): Snippet {
  const text = mask(value)
  return { text, start: 0, end: text.length }
}

function textBefore(bytes: Buffer, from: number, to: number, covers: readonly Cover[]): string {
  const plain = new PlainWords()
  let text = ''
  let at = to
  for (let i = covers.length; i >= 0; i--) {
    const cover = i === 0 ? null : covers[i - 1]!
    const part = decoded(bytes, cover === null ? from : cover.end, at)
    const shownFrom = plain.before(part)
    text = part.slice(shownFrom) + text
    if (shownFrom > 0) return `…${text}`
    if (cover !== null) text = cover.shown + text
    at = cover?.start ?? at
  }
  return text
}

function textAfter(bytes: Buffer, from: number, to: number, covers: readonly Cover[]): string {
  const plain = new PlainWords()
  let text = ''
  let at = from
  for (let i = 0; i <= covers.length; i++) {
    const cover = covers[i]
    const part = decoded(bytes, at, cover?.start ?? to)
    const shownTo = plain.after(part)
    text += part.slice(0, shownTo)
    if (shownTo < part.length) return `${text}…`
    if (cover === undefined) break
    text += cover.shown
    at = cover.end
  }
  return text
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

/** In base64 another key can stand beside it: all of the digits are covered. */
function ownCover({ bytes }: Stretch, from: number, to: number, key: Candidate): Cover {
  const shown = mask(key.value)
  const isBase64 = key.encoding[0] === 'base64' || key.encoding[0] === 'base64url'
  if (!isBase64) return { start: key.start, end: key.end, shown }
  const start = startOfRun(bytes, key.start, from, base64Digits)
  return { start, end: endOfRun(bytes, key.end, to, base64Digits), shown }
}

function coversOf(stretch: Stretch, from: number, to: number, key: Candidate): readonly Cover[] {
  const covers: Cover[] = [ownCover(stretch, from, to, key)]
  eachPrefix(stretch.bytes, Math.max(stretch.start, from - MAX_BODY), to, (at) => {
    const end = endOfBody(stretch, at + PREFIX_LENGTH)
    if (
      (at < covers[0]!.end && end > covers[0]!.start) ||
      end - at - PREFIX_LENGTH < MIN_HIDDEN_BODY ||
      end <= from
    )
      return
    covers.push({ start: Math.max(from, at), end, shown: mask(stretch.bytes.toString('latin1', at, end)) })
  })
  return covers.sort((a, b) => a.start - b.start)
}

/** The bytes [from, to) as text; a UTF-8 sequence that a cut goes through is left out. */
function decoded(bytes: Buffer, from: number, to: number): string {
  let start = from
  while (start < to && (bytes[start]! & 0xc0) === 0x80) start++
  return bytes.toString('utf8', start, Math.max(start, to))
}
