/** Which objects the next scan of a history has to read in any case. */
import type { ObjectToReadAgain } from '../../../core/history-state/state.ts'
import type { RawSkipped } from '../../../ports/source.ts'
import type { HistoryOrigin } from './history-origin.ts'
import { skippedObject } from './object-scope.ts'

/** @returns `null` for what is no object: the names of refs are read each time */
export function objectOf(origin: HistoryOrigin): ObjectToReadAgain | null {
  switch (origin.is) {
    case 'blob':
    case 'tag':
      return { id: origin.id, what: origin.is }
    case 'message':
    case 'header':
      return { id: origin.commit, what: 'commit' }
    case 'name':
      return { id: origin.tree, what: 'tree' }
    case 'ref':
      return null
  }
}

/** What was not read in full; most of these are blobs. */
export function objectSkipped(skipped: RawSkipped): ObjectToReadAgain | null {
  const id = skippedObject(skipped)
  return id === null ? null : { id, what: 'blob' }
}
