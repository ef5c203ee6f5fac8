/** Of several readings of the same place, the one to report. */
import { confidences } from '../finding.ts'
import type { Candidate } from './candidate.ts'

/** @returns whether `other` tells more than `known`, which begins at the same byte */
export function isBetter(other: Candidate, known: Candidate): boolean {
  return isSurer(other, known) || (!isSurer(known, other) && other.encoding.length < known.encoding.length)
}

/** A key is surer than what looks like none, then by its confidence. */
export function isSurer(other: Candidate, known: Candidate): boolean {
  const order =
    Number(other.placeholder !== null) - Number(known.placeholder !== null) ||
    confidences.indexOf(other.confidence) - confidences.indexOf(known.confidence)
  return order < 0
}
