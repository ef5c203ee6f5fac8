/** The part of the job summary for those who may change the policy: entries to paste, and what the policy did. */
import type { Report, Skipped } from '../finding.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import type { Digest } from './digest.ts'
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts'
import { details, yamlBlock, type Block } from './markdown-blocks.ts'
import { inRepository, lineLink } from './repository-links.ts'
import { link } from './markdown-blocks.ts'
import { shortPlaceOf } from './places.ts'
import { capitalized, incompleteWords, keyName, skippedByReason, suppressionWords } from './words.ts'
import { allowEntries } from './allow-entries.ts'
import { acceptUnscannedText } from '../policy/accept-unscanned.ts'

const maxEntries = 20
const maxSkipped = 50
const maxNotices = 50
const maxNewlyAllowed = 50

/** The section with its heading, or nothing where there is nothing to tell. */
export function maintainerBlocks(
  report: Report,
  { verdict }: Digest,
  context: ReportContext,
): readonly Block[] {
  const parts = [
    noticeList(report),
    newlyAllowedList(report, context),
    incompleteList(report, context),
    skippedList(report),
    entryBlock(verdict.failing, context),
  ].filter((part) => part !== '')
  return parts.length === 0
    ? []
    : [
        { text: '\n### For maintainers', weight: 6 },
        ...parts.map((text) => ({ text: `\n${text}`, weight: 6 })),
      ]
}

function noticeList({ notices }: Report): string {
  const shown = notices.slice(0, maxNotices).map((notice) => `- ${escapeMarkdown(notice, 1000)}`)
  return withRest(shown, notices.length - shown.length)
}

function newlyAllowedList(report: Report, context: ReportContext): string {
  const allowed = report.keys.flatMap((finding) =>
    finding.locations.filter(({ newlyAllowed }) => newlyAllowed).map((location) => ({ finding, location })),
  )
  const shown = allowed.slice(0, maxNewlyAllowed).map(({ finding, location }) => {
    const place = link(
      codeMarkdown(inRepository(shortPlaceOf(location), context)),
      lineLink(location, context),
    )
    const why =
      location.suppressed === null ? '' : `, ${escapeMarkdown(suppressionWords(location.suppressed))}`
    return `- newly allowed by this change: ${escapeMarkdown(keyName(finding))} at ${place}${why}`
  })
  return withRest(shown, allowed.length - shown.length)
}

function incompleteList(report: Report, context: ReportContext): string {
  const words = incompleteWords(report)
  if (words === null) return ''
  const cut = report.scan.skipped.filter(({ incomplete }) => incomplete)
  const shown = cut.slice(0, maxSkipped)
  const list = [`${capitalized(words)}.`, '', withRest(shown.map(skippedItem), cut.length - shown.length)]
  if (shown.length === 0) return list.join('\n').trimEnd()
  return [
    ...list,
    '',
    `To be fixed; or, where it is meant to be so, accepted in ${codeMarkdown(context.configPath)}:`,
    '',
    yamlBlock(acceptUnscannedText(shown).trimEnd().split('\n')),
  ].join('\n')
}

function skippedList({ scan }: Report): string {
  const left = scan.skipped.filter(({ incomplete }) => !incomplete)
  if (left.length === 0) return ''
  const shown = left.slice(0, maxSkipped)
  const summary = `Not scanned: ${escapeMarkdown(skippedByReason(left.map(({ reason }) => reason)), 1000)}`
  return details(summary, withRest(shown.map(skippedItem), left.length - shown.length)).trimEnd()
}

function skippedItem({ path, reason }: Skipped): string {
  return `- ${codeMarkdown(path)}: ${escapeMarkdown(reason)}`
}

function entryBlock(failing: Digest['verdict']['failing'], context: ReportContext): string {
  if (failing.length === 0) return ''
  const shown = failing.slice(0, maxEntries)
  const more = failing.length - shown.length
  const from = context.policyFrom === null ? '' : `, which is read from ${codeMarkdown(context.policyFrom)}`
  const which = more > 0 ? ` The JSON report has the fingerprints of ${count(more, 'more key')}.` : ''
  const again = context.surface === 'action' ? ', then re-run this check' : ''
  const content = `In ${codeMarkdown(context.configPath)}${from}${again}:${which}\n\n${yamlBlock(allowEntries(shown))}`
  return details('Allow a key that is rotated, or no secret', content).trimEnd()
}

function withRest(items: readonly string[], more: number): string {
  return [...items, ...(more > 0 ? [`- and ${count(more, 'more', 'more')}`] : [])].join('\n')
}
