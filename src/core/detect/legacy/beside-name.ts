/** A key beside its name: `POSTHOG_PERSONAL_API_KEY=…`, `"personalApiKey": "…"`, `PostHog personal API key: …`. */
import type { Confidence } from '../../finding.ts'
import { base64url, endOfRun, startOfRun } from '../characters.ts'
import type { Stretch } from '../stretch.ts'
import { endOfGap, gapStarts, MAX_GAP } from './gap.ts'
import { confidenceBeside } from './name-tells.ts'
import { legacyKeyEnd } from './value.ts'

/** The longest name that is looked at. */
export const MAX_NAME = 80

export interface LegacyKey {
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
}

const nameCharacters = Uint8Array.from(base64url)
nameCharacters['.'.charCodeAt(0)] = 1

/** How a name goes on in prose: `personal API key`, `PostHog key`. */
const inProse = /(?: (?:personal|api|access|secret|auth|key|token)\b){1,4}/iy

/** A member of what the name names: `posthog: { apiKey`, `posthog:\n  api_key`. */
const member = /[\\"'`]{0,8}\s{0,4}(?:=>|[:=(])\s{0,4}[{([]?\s{0,40}[\\"'`:]{0,8}([\w.-]{2,60})/y

/** Before a name that follows its value: `"value": "…", "name": "`, `echo … | gh secret set `. */
const beforeName = [
  /\bvalue[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}([\w-]{43})[\\"']{0,6}[,;]?\s{0,40}[\\"']{0,6}(?:name|key)[\\"']{0,6}\s{0,4}[:=]\s{0,4}[\\"']{0,6}$/i,
  /\b(?:echo|printf)\s{1,4}(?:-n\s{1,4}|["']?%s["']?\s{1,4})?["']?([\w-]{43})["']?\s{0,4}\|[^|\n]{0,80}$/,
]
const MAX_BEFORE = 200

/** The end of a run that holds `at`, and its start. */
function nameAround({ bytes, start, end }: Stretch, at: number): readonly [number, number] {
  return [
    startOfRun(bytes, at, Math.max(start, at - MAX_NAME), nameCharacters),
    endOfRun(bytes, at, Math.min(end, at + MAX_NAME), nameCharacters),
  ]
}

/** The key whose name holds `at`, or `undefined` where there is none. */
export function keyBesideName(stretch: Stretch, at: number): LegacyKey | undefined {
  const { bytes, end: limit } = stretch
  const [nameStart, nameEnd] = nameAround(stretch, at)
  const run = bytes.toString('latin1', nameStart, nameEnd)
  const confidence = confidenceBeside(run)
  if (confidence !== undefined) {
    const before = keyBefore(stretch, nameStart)
    if (before !== undefined) return { ...before, confidence }
  }
  if (nameEnd >= limit || gapStarts[bytes[nameEnd]!] !== 1) return undefined
  const after = bytes.toString('latin1', nameEnd, Math.min(limit, nameEnd + MAX_NAME + MAX_GAP))
  const { name, length } = wholeName(run, after)
  const sure = name === run ? confidence : confidenceBeside(name)
  const gap = sure === undefined ? undefined : endOfGap(after.slice(length, length + MAX_GAP))
  if (sure === undefined || gap === undefined) return undefined
  const start = nameEnd + length + gap
  const end = legacyKeyEnd(stretch, start)
  return end === undefined ? undefined : { start, end, confidence: sure }
}

/** The name with what it goes on with, and how much of `after` that takes. */
function wholeName(run: string, after: string): { readonly name: string; readonly length: number } {
  inProse.lastIndex = 0
  const prose = inProse.exec(after)?.[0]
  if (prose !== undefined) return { name: run + prose, length: prose.length }
  if (!/posthog$/i.test(run)) return { name: run, length: 0 }
  member.lastIndex = 0
  const inside = member.exec(after)
  return inside === null
    ? { name: run, length: 0 }
    : { name: `${run}.${inside[1]!}`, length: inside[0].length }
}

function keyBefore(stretch: Stretch, nameStart: number): Omit<LegacyKey, 'confidence'> | undefined {
  const { bytes, start: limit } = stretch
  const from = Math.max(limit, nameStart - MAX_BEFORE)
  const text = bytes.toString('latin1', from, nameStart)
  for (const pattern of beforeName) {
    const match = pattern.exec(text)
    if (match === null) continue
    const start = from + match.index + match[0].indexOf(match[1]!)
    const end = legacyKeyEnd(stretch, start)
    if (end !== undefined) return { start, end }
  }
  return undefined
}
