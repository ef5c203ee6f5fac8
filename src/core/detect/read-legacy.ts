/**
 * Reads a personal key from before 2021-06-23: 43 characters of base64url with no prefix, which count only beside a
 * name. Project tokens of that time looked the same and are public, so the name decides (posthog.md, *Kinds*).
 */
import type { Confidence } from '../finding.ts'
import type { Candidate } from './candidate.ts'
import { base64url, endOfRun, startOfRun } from './characters.ts'
import { lookAlike } from './lookalikes/look-alike.ts'
import type { Stretch } from './stretch.ts'

const LENGTH = 43

/** The longest name that is looked at. */
const MAX_NAME = 80

/** The most that may stand between a name and its value. */
const MAX_GAP = 64

/** From a part of a name to the end of the key's value, and to the start of the name, at most. */
export const MAX_LEGACY_REACH = MAX_NAME + MAX_GAP + LENGTH + 1

const nameCharacters = Uint8Array.from(base64url)
nameCharacters['.'.charCodeAt(0)] = 1

const saysKey = /key|token|secret|header|auth/
const saysPersonal = /personal|secure|secret|cli|wizard|mcp|auth/
const isPostHogs = /posthog|personal[._-]?api[._-]?(?:key|token)/
const saysPublic = /public|project|vite_|react_app|gatsby|vue_app|storybook|nuxt|expo/

/** What may stand between a name and its value: `=`, `": "`, `', '`, `>`, `" value="`, `: Bearer `, `\n  value: `. */
const gap = new RegExp(
  String.raw`^[\\"'\x60\])}]*(?:\s*(?:=>|:=|[=:,>|])\s*|\s+)(?:-?\s*\\*["']?value\\*["']?\s*[=:]\s*)?[\\"'\x60({\[]*(?:Bearer(?:\s+|%20|\+))?[\\"'\x60]*`,
  'i',
)

/** What `gap` can begin with: most names are ruled out by it. */
const gapStarts = new Uint8Array(256)
for (const character of '\\"\'`])}=:,>| \t\r\n') gapStarts[character.charCodeAt(0)] = 1

/** The key whose name has a part at `at`, or `undefined` where none stands there. */
export function readLegacy({ bytes, start, end: limit }: Stretch, at: number): Candidate | undefined {
  const nameEnd = endOfRun(bytes, at, Math.min(limit, at + MAX_NAME), nameCharacters)
  if (nameEnd >= limit || gapStarts[bytes[nameEnd]!] !== 1) return undefined
  const nameStart = startOfRun(bytes, at, Math.max(start, at - MAX_NAME), nameCharacters)
  const confidence = confidenceBeside(bytes.toString('latin1', nameStart, nameEnd))
  if (confidence === undefined) return undefined
  const between = gap.exec(bytes.toString('latin1', nameEnd, Math.min(limit, nameEnd + MAX_GAP)))
  if (between === null) return undefined
  const from = nameEnd + between[0].length
  const end = endOfRun(bytes, from, Math.min(limit, from + LENGTH + 1), base64url)
  if (end - from !== LENGTH) return undefined
  const value = bytes.toString('latin1', from, end)
  if (!looksGenerated(value)) return undefined
  return {
    start: from,
    end,
    value,
    kind: 'legacy-personal',
    confidence,
    issued: 'before 2021-06',
    placeholder: null,
  }
}

/** How sure a name makes it: PostHog's, and whether it says personal; `undefined` beside public names and others. */
function confidenceBeside(name: string): Confidence | undefined {
  const lower = name.toLowerCase()
  if (!isPostHogs.test(lower) || !saysKey.test(lower)) return undefined
  if (saysPersonal.test(lower)) return 'likely'
  return saysPublic.test(lower) ? undefined : 'possible'
}

/** Without an upper-case or a lower-case letter it is none: that happens to one key in 5e9. */
function looksGenerated(value: string): boolean {
  if (/^ph[xsarc]_/.test(value) || !/[A-Z]/.test(value) || !/[a-z]/.test(value)) return false
  return lookAlike(value.replace(/[_-]/g, ''), true) === null
}
