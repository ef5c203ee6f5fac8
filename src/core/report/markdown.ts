/**
 * The job summary: a verdict, a table, what to do now, and what only maintainers need. GitHub drops a summary over
 * 1 MiB whole (github.md): the least urgent blocks are left out before that.
 */
import type { Report } from '../finding.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { digest, type Digest, type StandingKey } from './digest.ts'
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts'
import { details, fitBlocks, link, type Block } from './markdown-blocks.ts'
import { placeList, placeText, tableHead, tableRow, whatToDo } from './markdown-key.ts'
import { maintainerBlocks } from './markdown-maintainers.ts'
import { misplacedLines } from './meaning-words.ts'
import { shortPlaceOf } from './places.ts'
import { rangeLink } from './repository-links.ts'
import {
  amountScanned,
  capitalized,
  effort,
  keyName,
  publicSummary,
  rangeName,
  suppressedSummary,
} from './words.ts'

/** 1 MiB less what else a step may write to its summary. */
export const maxMarkdownBytes = 1_000_000
/** Room for the line that says that something was left out. */
const reserve = 500
/** Rows and fold-outs beyond these help nobody; the JSON report has all. */
const maxRows = 200
const maxDetails = 50
/** Places of the worst key that stand open. */
const foldedFrom = 3

/** At most `maxMarkdownBytes` of UTF-8. */
export function renderMarkdown(report: Report, context: ReportContext): string {
  const sorted = digest(report, context)
  const { keys } = sorted
  const withSince = keys.some(({ finding }) => finding.locations.some(({ commit }) => commit !== null))
  const rows = keys.slice(0, maxRows).map((key) => ({ text: tableRow(key, withSince, context), weight: 5 }))
  const { kept, left } = fitBlocks(
    [
      { text: firstLines(report, sorted, context), weight: 9 },
      ...tokenBlocks(sorted, context),
      ...(rows.length === 0 ? [] : [{ text: `\n${tableHead(withSince)}`, weight: 8 }]),
      ...rows,
      ...stepBlocks(keys, context),
      ...maintainerBlocks(report, sorted, context),
    ],
    maxMarkdownBytes - reserve,
  )
  const whole = left === 0 && keys.length <= maxRows && detailed(keys).length <= maxDetails
  const cut = whole
    ? []
    : [`\nNot everything is shown here: the JSON report has all of ${count(keys.length, 'key')}.`]
  return `${[...kept, ...cut].join('\n')}\n`
}

/** Two lines: all that a clean run has to say. */
function firstLines(report: Report, { words, tokens }: Digest, context: ReportContext): string {
  const { range, scan } = report
  const name = range === null ? null : link(codeMarkdown(rangeName(range)), rangeLink(range, context))
  const scanned = [name, amountScanned(report), scan.complete ? 'complete' : '**incomplete**']
  const rest = [
    effort(report),
    suppressedSummary(report),
    publicSummary(tokens),
    context.policyFrom === null ? null : `policy read from ${codeMarkdown(context.policyFrom)}`,
  ]
  return [
    `**${capitalized(words)}.** Scanned ${scanned.filter((part) => part !== null).join(', ')}.`,
    '',
    `${capitalized(rest.filter((part) => part !== null).join('; '))}.`,
  ].join('\n')
}

/** Project tokens where they do not work: nobody is at risk, but somebody will wonder. */
function tokenBlocks({ tokens }: Digest, context: ReportContext): readonly Block[] {
  const lines = misplacedLines(
    tokens,
    ({ finding, location, words }) =>
      `${codeMarkdown(finding.masked)} at ${placeText(location, shortPlaceOf(location), context)}: ${escapeMarkdown(words)}`,
  )
  return lines.length === 0 ? [] : [{ text: `\n${lines.map((line) => `- ${line}`).join('\n')}`, weight: 4 }]
}

/** The keys that have more to say than their row: those that fail. */
function detailed(keys: readonly StandingKey[]): readonly StandingKey[] {
  return keys.filter(({ standing }) => standing === 'fails')
}

function stepBlocks(keys: readonly StandingKey[], context: ReportContext): readonly Block[] {
  const explained = new Map<string, string>()
  const blocks = detailed(keys)
    .slice(0, maxDetails)
    .map(({ finding }, index) => {
      const steps = whatToDo(finding, context, explained.get(finding.kind) ?? null)
      if (!explained.has(finding.kind)) explained.set(finding.kind, finding.masked)
      const places = placeList(finding, context)
      if (index === 0)
        return {
          text: `\n### What to do now\n\n${steps}\n\n${finding.locations.length > foldedFrom ? details('Every place', places) : places}`,
          weight: 7,
        }
      const { masked } = finding
      const summary = `${codeMarkdown(masked)} ${keyName({ ...finding, masked: '' }).trim()}, ${finding.severity}`
      return { text: details(summary, `${steps}\n\n${places}`), weight: 3 }
    })
  return blocks
}
