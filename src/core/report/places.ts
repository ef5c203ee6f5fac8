/** Where a location stands, in words. Paths and authors in them are foreign text, still to be escaped. */
import type { Location } from '../finding.ts'
import { short } from './amounts.ts'
import { holdersOf, lastSeenOf } from './history-words.ts'

/** `src/a.ts:12:34`, `message of commit 3f9c2d1, line 3`. */
export function placeOf(location: Location): string {
  const { path, line, column, commit } = location
  const at = commit === null ? 'a commit' : `commit ${short(commit)}`
  switch (location.in) {
    case 'file':
    case 'commit':
      return `${path ?? at}:${line}:${column}`
    case 'message':
      return `message of ${at}, line ${line}`
    case 'author':
      return `author of ${at}`
    case 'tag':
      return path === null ? `message of a tag, line ${line}` : `message of the tag ${path}, line ${line}`
    case 'ref':
      return path === null ? 'name of a branch or tag' : `name of the ref ${path}`
    case 'path':
      return path === null ? 'name of a file' : `name of the file ${path}`
    case 'pull-request':
      return `title or text of the pull request, line ${line}`
    case 'comment':
      return path === null ? `a comment, line ${line}` : `comment ${path}, line ${line}`
    case 'log':
      return path === null ? `a log, line ${line}` : `log ${path}:${line}`
    case 'stdin':
      return `standard input:${line}:${column}`
  }
}

/** `path:line` where there is a path: what a message says even where no file can be marked. */
export function shortPlaceOf(location: Location): string {
  return (location.in === 'file' || location.in === 'commit') && location.path !== null
    ? `${location.path}:${location.line}`
    : placeOf(location)
}

/** `in base64`, `in gzip > base64` (outermost first); `null` for plain text. */
export function encodingOf({ encoding }: Location): string | null {
  return encoding.length === 0 ? null : `in ${encoding.join(' > ')}`
}

/** `3f9c2d1, 2026-03-02, A. Dev`; `null` where the commit is not known. */
export function commitOf({ commit, author, date }: Location): string | null {
  if (commit === null) return null
  return [short(commit), date?.slice(0, 10) ?? null, author]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}

/**
 * What is to be known about a place besides where it is: since when, whether it is still there, and what holds it:
 * `from 3f9c2d1, 2026-03-02, A. Dev; no longer at HEAD; last in 7b45bfb, 2026-04-01; on main, v1.0 and 3 more`.
 */
export function historyOf(location: Location): string | null {
  const commit = commitOf(location)
  const holders = holdersOf(location)
  const gone = location.in === 'commit' && !location.inHead
  const notes = [
    commit === null ? null : `from ${commit}`,
    gone ? `no longer at HEAD${holders === null ? ', still in the history' : ''}` : null,
    gone ? lastSeenOf(location) : null,
    holders,
  ].filter((note) => note !== null)
  return notes.length === 0 ? null : notes.join('; ')
}
