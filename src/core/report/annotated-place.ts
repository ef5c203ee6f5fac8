/** Where an annotation stands: in words for its message, and as a file and lines to mark. */
import type { Finding, Location } from '../finding.ts'
import { openLocations, type Standing } from '../policy/verdict.ts'
import type { ReportContext } from './context.ts'
import { showText } from '../neutralise.ts'
import { historyOf, shortPlaceOf } from './places.ts'
import { inRepository, isInsideContainer, isRealPath } from './repository-links.ts'
import type { Annotation } from './workflow-command.ts'

function isInFile({ in: kind, path }: Location): boolean {
  return path !== null && (kind === 'file' || kind === 'commit')
}

/** `src/a.ts:12 (from 3f9c2d1, 2026-03-02, A. Dev)`: said even where a file can be marked. */
export function whereWords(location: Location, context: ReportContext): string {
  const place = shortPlaceOf(location)
  const history = historyOf(location)
  const shown = showText(isInFile(location) ? inRepository(place, context) : place, 500)
  return history === null ? shown : `${shown} (${showText(history, 200)})`
}

/** The lines in the head commit; the file where it has no such line (any more); nothing where there is no file. */
export function markOf(location: Location, context: ReportContext): Annotation['place'] {
  const { path, inHead, line, endLine, column, endColumn } = location
  if (path === null || !isInFile(location) || !isRealPath(path)) return null
  const file = inRepository(path, context)
  if (inHead && !isInsideContainer(location)) return { file, lines: { line, endLine, column, endColumn } }
  return inHead || context.existsInHead(path) ? { file, lines: null } : null
}

/** The places of a key that this change brought, one of each line: a second mark there would say nothing more. */
export function placesToMark(finding: Finding, standing: Standing): readonly Location[] {
  const open = openLocations(finding)
  const brought =
    standing === 'new-place'
      ? open.filter(({ newPlace }) => newPlace)
      : open.filter(({ introduced }) => introduced !== false)
  const seen = new Set<string>()
  return brought.filter((location) => {
    const line = JSON.stringify([shortPlaceOf(location), location.inHead ? null : location.commit])
    return seen.size < seen.add(line).size
  })
}
