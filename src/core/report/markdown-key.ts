/** One key in the job summary: its row in the table, and what to do about it. */
import type { Finding, Location } from '../finding.ts'
import type { Standing } from '../policy/verdict.ts'
import { count, short } from './amounts.ts'
import type { ReportContext } from './context.ts'
import type { StandingKey } from './digest.ts'
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts'
import { link } from './markdown-blocks.ts'
import { exposureOf, misplacedOf } from './meaning-words.ts'
import { encodingOf, historyOf, placeOf, shortPlaceOf } from './places.ts'
import { regionOf } from './posthog-pages.ts'
import { commitLink, inRepository, lineLink } from './repository-links.ts'
import { lastStep, rotationSteps } from './rotation-steps.ts'
import { sourceLine } from './source-line.ts'
import {
  allowanceWords,
  capitalized,
  danger,
  issuedOf,
  keyName,
  standingWords,
  statusOf,
  suppressionWords,
} from './words.ts'

const maxPlacesInRow = 5
const maxPlacesInDetails = 50
const sourceColumns = 100

const dots: Readonly<Record<Standing, string>> = {
  fails: '🔴',
  'new-place': '🟡',
  'below-threshold': '🟡',
  known: '🟡',
  suppressed: '⚪',
  public: '⚪',
}

/** The columns of the table; *Since* only where a commit is known. */
export function tableHead(withSince: boolean): string {
  return withSince
    ? '| | Key | Kind | Severity | Where | Since |\n|---|---|---|---|---|---|'
    : '| | Key | Kind | Severity | Where |\n|---|---|---|---|---|'
}

/** A row under `tableHead`. */
export function tableRow(
  { finding, standing }: StandingKey,
  withSince: boolean,
  context: ReportContext,
): string {
  const { masked, severity, locations } = finding
  const shown = locations.slice(0, maxPlacesInRow)
  const more = locations.length - shown.length
  const where = [
    ...shown.map((location) => placeCell(location, context)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
  const why = [severity, statusOf(finding), standingWords(standing, context.failOn)].filter(
    (part) => part !== null,
  )
  const kind = [keyName({ ...finding, masked: '' }).trim(), issuedOf(finding)].filter((part) => part !== null)
  return `| ${[
    dots[standing],
    codeMarkdown(masked),
    kind.join('<br>'),
    why.map((part) => escapeMarkdown(part)).join('<br>'),
    where.join('<br>'),
    ...(withSince ? [since(finding, context)] : []),
  ].join(' | ')} |`
}

/** A place that has lines of a file in a fixed-width face, and linked where it can be. */
export function placeText(location: Location, place: string, context: ReportContext): string {
  const inFile = location.path !== null && (location.in === 'file' || location.in === 'commit')
  const text = inFile ? codeMarkdown(inRepository(place, context)) : escapeMarkdown(place)
  return link(text, lineLink(location, context))
}

function placeCell(location: Location, context: ReportContext): string {
  const encoding = encodingOf(location)
  const gone = location.in === 'commit' && !location.inHead ? ' (no longer at HEAD)' : ''
  return `${placeText(location, shortPlaceOf(location), context)}${encoding === null ? '' : ` ${escapeMarkdown(encoding)}`}${gone}`
}

/** The first commit that the report knows of: locations come in the order of the report. */
function since({ locations }: Finding, context: ReportContext): string {
  const dated = locations.filter(({ commit }) => commit !== null)
  const first = dated.reduce<Location | null>(
    (earliest, location) =>
      earliest === null ||
      (location.date !== null && Date.parse(location.date) < Date.parse(earliest.date ?? ''))
        ? location
        : earliest,
    null,
  )
  if (first?.commit == null) return ''
  const { commit, date, author } = first
  return [
    link(codeMarkdown(short(commit)), commitLink(commit, context)),
    ...(date === null ? [] : [escapeMarkdown(date.slice(0, 10))]),
    ...(author === null ? [] : [escapeMarkdown(author, 80)]),
  ].join('<br>')
}

/** The numbered steps for a key that fails; `sameAs` names a key of its kind above it, whose steps are the same. */
export function whatToDo(finding: Finding, context: ReportContext, sameAs: string | null): string {
  const capital = capitalized(danger(finding))
  const facts = [issuedOf(finding), exposureOf(finding), misplacedOf(finding, finding)]
    .filter((fact) => fact !== null)
    .map(capitalized)
  const intro = [`${codeMarkdown(finding.masked)}: ${[capital, ...facts].join('. ')}.`]
  if (sameAs !== null) return [...intro, '', `Do the same as for ${codeMarkdown(sameAs)} above.`].join('\n')
  const steps = [...rotationSteps(finding.kind, context.hosts), lastStep(finding)].map(({ text, pages }) => {
    const links = pages.map((page) => link(regionOf(page), page))
    return `${capitalized(text)}${links.length === 0 ? '' : ` (${links.join(', ')})`}.`
  })
  const allowance = allowanceWords(context, {
    configPath: codeMarkdown(context.configPath),
    policyFrom: context.policyFrom === null ? null : codeMarkdown(context.policyFrom),
  })
  return [
    ...intro,
    '',
    ...[...steps, `${capitalized(allowance)}. The entry is below, *For maintainers*.`].map(
      (step, index) => `${index + 1}. ${step}`,
    ),
  ].join('\n')
}

/** All places of a key (up to a bound), each with its line of source. */
export function placeList({ locations }: Finding, context: ReportContext): string {
  const shown = locations.slice(0, maxPlacesInDetails)
  const more = locations.length - shown.length
  return [
    ...shown.map((location) => {
      const source = location.snippet === null ? null : sourceLine(location.snippet, sourceColumns)
      const notes = [historyOf(location), location.suppressed && suppressionWords(location.suppressed)]
      return [
        `- ${placeText(location, placeOf(location), context)}`,
        ...(source === null ? [] : [codeMarkdown(source.before + source.mask + source.after)]),
        ...[encodingOf(location), ...notes].flatMap((note) => (note === null ? [] : [escapeMarkdown(note)])),
      ].join('<br>')
    }),
    ...(more > 0 ? [`- and ${count(more, 'more place')}: the JSON report has all`] : []),
  ].join('\n')
}
