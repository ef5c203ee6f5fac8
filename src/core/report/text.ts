/** The report for a terminal: one block a key, worst first, and a last line that says it all. */
import type { Report, Skipped } from '../finding.ts'
import { acceptUnscannedText } from '../policy/accept-unscanned.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { digest, type Digest, type StandingKey } from './digest.ts'
import { showText } from '../neutralise.ts'
import { misplacedLines } from './meaning-words.ts'
import { shortPlaceOf } from './places.ts'
import { terminalStyle } from './terminal-style.ts'
import { summaryLine } from './summary-line.ts'
import { fingerprintLine, keyTitle, misplacedLine, placeLines, prose, stepLines } from './text-key.ts'
import { danger, incompleteWords, publicSummary, skippedByReason, suppressedSummary } from './words.ts'
import { wrap } from './wrap.ts'

const flush = { first: '', rest: '' }
/** Things not read that are named one by one; the others are counted. */
const maxSkipped = 10

/** Ended by a line feed. Without colours, line feeds are its only control characters. */
export function renderText(report: Report, context: ReportContext): string {
  const sorted = digest(report, context)
  const blocks = [
    ...keyBlocks(sorted.keys, context),
    incompleteBlock(report, context),
    notes(report, sorted, context),
  ].filter((lines) => lines.length > 0)
  return (
    `${[...blocks, lastLine(report, sorted, context)].map((lines) => lines.join('\n')).join('\n\n')}\n`
      // A clean run is one line; what else there is to say stands close to it.
      .replace(/^\n+/, '')
  )
}

function keyBlocks(keys: readonly StandingKey[], context: ReportContext): readonly (readonly string[])[] {
  const explained = new Map<string, string>()
  return keys.map(({ finding, standing }) => {
    const head = [
      ...keyTitle(finding, standing, context),
      ...placeLines(finding, context),
      ...misplacedLine(finding, context),
    ]
    if (standing === 'below-threshold') return [...head, ...prose(danger(finding), context)]
    if (standing !== 'fails') return head
    const first = explained.get(finding.kind)
    if (first !== undefined) {
      return [...head, '', ...prose(`do the same as for ${first} above`, context), fingerprintLine(finding)]
    }
    explained.set(finding.kind, finding.masked)
    return [
      ...head,
      '',
      ...prose(danger(finding), context),
      ...stepLines(finding, context),
      fingerprintLine(finding),
    ]
  })
}

function incompleteBlock({ scan, ...report }: Report, context: ReportContext): readonly string[] {
  const words = incompleteWords({ scan, ...report })
  if (words === null) return []
  const style = terminalStyle(context.color)
  const cut = scan.skipped.filter(({ incomplete }) => incomplete)
  const named = cut.slice(0, maxSkipped)
  return [
    ...wrap(words, context.width, flush).map(style.bold),
    ...named.map(({ path, reason }) => `  ${showText(path, 500)}   ${showText(reason)}`),
    ...(cut.length > named.length
      ? [`  and ${count(cut.length - named.length, 'more', 'more')}: --format json has all`]
      : []),
    ...acceptLines(named, context),
  ]
}

function acceptLines(named: readonly Skipped[], context: ReportContext): readonly string[] {
  if (named.length === 0) return []
  return [
    ...prose(`to be fixed, or accepted by a maintainer in ${showText(context.configPath)}:`, context),
    ...acceptUnscannedText(named)
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]
}

function notes(report: Report, { tokens }: Digest, context: ReportContext): readonly string[] {
  const left = report.scan.skipped.filter(({ incomplete }) => !incomplete).map(({ reason }) => reason)
  const suppressed = suppressedSummary(report)
  return [
    publicSummary(tokens),
    ...misplacedLines(
      tokens,
      ({ finding, location, words }) =>
        `${finding.masked} at ${showText(shortPlaceOf(location), 500)}: ${words}`,
    ),
    suppressed === 'nothing suppressed' ? null : suppressed,
    left.length === 0 ? null : `not scanned: ${showText(skippedByReason(left), 1000)}`,
    ...report.notices.map((notice) => showText(notice, 1000)),
  ]
    .filter((line) => line !== null)
    .flatMap((line) => wrap(line, context.width, { first: '', rest: '  ' }))
}

/** Not wrapped: scripts look for it. */
function lastLine(report: Report, { verdict }: Digest, context: ReportContext): readonly string[] {
  const { green, yellow, red } = terminalStyle(context.color)
  const paint = verdict.exitCode !== 0 ? red : verdict.warnings.length > 0 ? yellow : green
  return [paint(summaryLine(report, context))]
}
