/**
 * A key in a request to PostHog: `curl -H "Authorization: Bearer …" https://app.posthog.com/api/…`, `-u …:`,
 * `https://…@app.posthog.com`. The 43 characters of `token_urlsafe(32)` are a form that many services use: so it counts
 * only within three lines of PostHog's address, with no other address between the two.
 */
import type { Confidence } from '../../finding.ts'
import { base64url, endOfRun, startOfRun } from '../characters.ts'
import type { Stretch } from '../stretch.ts'
import type { LegacyKey } from './beside-name.ts'
import { legacyKeyEnd } from './value.ts'

/** How far from the address a key may stand, in bytes and lines. */
export const MAX_DISTANCE = 400
const MAX_LINES = 3

const MAX_HOST = 80

const hostCharacters = Uint8Array.from(base64url)
hostCharacters['.'.charCodeAt(0)] = 1
hostCharacters['_'.charCodeAt(0)] = 0

const LF = 0x0a

/** The hosts of PostHog's cloud that serve the API; those of its capture (`us.i.posthog.com`) do not. */
const cloud = /^(?:app|us|eu)\.posthog\.com$/i
const apiPath = /^(?::\d{1,5})?\/api\//
const ownScheme = /:\/\/(?:[^\s/@]{0,120}@)?$/

/** What a request carries beside its address. */
const beside = [
  /\bBearer(?:\s{1,4}|%20|\+)[\\"'`]{0,4}([\w-]{43})/gi,
  /(?:\s-u|--user)(?:\s{1,4}|=)["']?(?:[^\s:"']{0,40}:)?([\w-]{43})(?=[:"'\s])/g,
]
/** What the address itself carries, up to its host. */
const inAddress = /:\/\/(?:[^\s:@/]{0,40}:)?([\w-]{43})(?::[^\s@/]{0,40})?@$/

/** The key in the request to the host whose name holds `at`, or `undefined` where there is none. */
export function keyInRequest(stretch: Stretch, at: number): LegacyKey | undefined {
  const { bytes, start, end } = stretch
  const hostStart = startOfRun(bytes, at, Math.max(start, at - MAX_HOST), hostCharacters)
  const hostEnd = endOfRun(bytes, at, Math.min(end, at + MAX_HOST), hostCharacters)
  const confidence = confidenceAt(stretch, hostStart, hostEnd)
  if (confidence === undefined) return undefined
  const from = linesBefore(stretch, hostStart)
  const before = bytes.toString('latin1', from, hostStart)
  const after = bytes.toString('latin1', hostEnd, linesAfter(stretch, hostEnd))

  const own = inAddress.exec(before)
  const matches = [
    ...(own === null ? [] : [{ at: from + startIn(own), distance: 0 }]),
    ...matchesIn(before)
      .filter((match) => !namesAddress(before.slice(startIn(match)).replace(ownScheme, '')))
      .map((match) => ({ at: from + startIn(match), distance: before.length - startIn(match) })),
    ...matchesIn(after)
      .filter((match) => !namesAddress(after.slice(0, match.index)))
      .map((match) => ({ at: hostEnd + startIn(match), distance: match.index })),
  ]
  for (const match of matches.sort((a, b) => a.distance - b.distance)) {
    const keyEnd = legacyKeyEnd(stretch, match.at)
    if (keyEnd !== undefined) return { start: match.at, end: keyEnd, confidence }
  }
  return undefined
}

const matchesIn = (text: string) => beside.flatMap((pattern) => [...text.matchAll(pattern)])
const startIn = (match: RegExpExecArray): number => match.index + match[0].lastIndexOf(match[1]!)
const namesAddress = (text: string): boolean => text.includes('://')

/** `likely` where the API is asked, `possible` at another address on a host with PostHog's name. */
function confidenceAt({ bytes, start, end }: Stretch, from: number, to: number): Confidence | undefined {
  const host = bytes.toString('latin1', from, to)
  if (cloud.test(host)) return 'likely'
  if (!ownScheme.test(bytes.toString('latin1', Math.max(start, from - 128), from))) return undefined
  if (/\.i\.posthog\.com$/i.test(host)) return undefined
  return apiPath.test(bytes.toString('latin1', to, Math.min(end, to + 16))) ? 'likely' : 'possible'
}

function linesBefore({ bytes, start }: Stretch, at: number): number {
  const limit = Math.max(start, at - MAX_DISTANCE)
  let from = at
  for (let lines = 0; from > limit; from--) if (bytes[from - 1] === LF && ++lines > MAX_LINES) break
  return from
}

function linesAfter({ bytes, end }: Stretch, at: number): number {
  const limit = Math.min(end, at + MAX_DISTANCE)
  let to = at
  for (let lines = 0; to < limit; to++) if (bytes[to] === LF && ++lines > MAX_LINES) break
  return to
}
