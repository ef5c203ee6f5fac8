/** All keys that begin in a part of a stretch, by every reader, in the order of their place. */
import { eachNamePart, eachPrefix } from './anchors.ts'
import type { Candidate } from './candidate.ts'
import { MAX_LEGACY_REACH, readLegacy } from './read-legacy.ts'
import { readPrefixed } from './read-prefixed.ts'
import type { Stretch } from './stretch.ts'

/** The keys whose first byte lies in [from, to) of the stretch. */
export function candidatesIn(stretch: Stretch, from: number, to: number): readonly Candidate[] {
  const { bytes, start, end } = stretch
  const found = new Map<number, Candidate>()
  eachPrefix(bytes, from, to, (at) => {
    const candidate = readPrefixed(stretch, at)
    if (candidate !== undefined) found.set(at, candidate)
  })
  eachNamePart(bytes, Math.max(start, from - MAX_LEGACY_REACH), Math.min(to, end), (at) => {
    const candidate = readLegacy(stretch, at)
    if (candidate === undefined || candidate.start < from || candidate.start >= to) return
    const other = found.get(candidate.start)
    if (other === undefined || other.confidence === 'possible') found.set(candidate.start, candidate)
  })
  return [...found.values()].sort((a, b) => a.start - b.start)
}
