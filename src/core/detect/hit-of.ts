/** A candidate at its place, as the engine reports it. */
import { meaningOf, noMeaning } from '../meaning/meaning-of.ts'
import { Secret } from '../secret.ts'
import type { Candidate } from './candidate.ts'
import type { Hit } from './hit.ts'
import type { LineComments } from './line-comments.ts'
import type { Span } from './place-counter.ts'
import { snippetOf } from './snippet.ts'
import type { Stretch } from './stretch.ts'

/**
 * @param stretch that the candidate was found in
 * @param inner the name of the document's part that it stands in, such as `notebook:cell 3`; or `null`
 */
export function hitOf(
  stretch: Stretch,
  candidate: Candidate,
  place: Span,
  comments: LineComments,
  inner: string | null,
): Hit {
  const { start, end, view, kind, placeholder } = candidate
  const seen = view ?? { stretch, start, end }
  const shown = { ...candidate, start: seen.start, end: seen.end }
  const { exposure, misplaced } = placeholder === null ? meaningOf(candidate.before, kind) : noMeaning
  return {
    secret: new Secret(candidate.value),
    kind,
    confidence: candidate.confidence,
    issued: candidate.issued,
    start: stretch.offset + start,
    end: stretch.offset + end,
    ...place,
    encoding: inner === null ? candidate.encoding : [inner, ...candidate.encoding],
    snippet: snippetOf(seen.stretch, shown),
    exposure,
    misplaced,
    placeholder,
    inlineAllow: comments.allowBeside(seen.stretch, shown),
  }
}
