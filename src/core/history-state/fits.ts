/** Whether a state may be built on: whatever it claims was scanned must be what a scan of today would have seen. */
import { showName } from '../policy/show-value.ts'
import type { HistoryState, ObjectFormat } from './state.ts'

/** The scan that is about to begin. */
export interface ScanOfToday {
  /** The version of this tool. */
  readonly engine: string
  /** `rulesId()`. */
  readonly rules: string
  readonly objectFormat: ObjectFormat
  readonly shallow: readonly string[]
  /** Those of the state's roots that are in this repository. */
  readonly rootsHere: readonly string[]
}

/**
 * Objects go by their content, so that a stranger's state could do no harm beyond a scan that finds less to skip; it is
 * refused because it is a mistake.
 *
 * @returns `null` where it fits, else why not, completing "it …"
 */
export function fits(state: HistoryState, now: ScanOfToday): string | null {
  if (state.engine !== now.engine) return `was made by version ${state.engine}, and this is ${now.engine}`
  if (state.rules !== now.rules) return 'was made by other rules of what is a key'
  if (state.objectFormat !== now.objectFormat || (state.roots.length > 0 && now.rootsHere.length === 0))
    return 'is of another repository'
  // What lies behind the cut counts as reached, and nobody saw it.
  if (!isSameSet(state.shallow, now.shallow)) return 'is of a clone that was cut off at other commits'
  return null
}

/** What a report says of a full scan where one of the new objects was asked for. */
export function fullScanNotice(fileName: string, why: string): string {
  return `the whole history was scanned, not only what is new: ${showName(fileName)} ${why}`
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const known = new Set(one)
  return known.size === new Set(other).size && other.every((id) => known.has(id))
}
