/** The tables of docs/accuracy.md, in Markdown. */
import type { Case } from './case.ts'
import { groupScores, scoresBy, type Outcome, type Score } from './score.ts'

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A `|` in a cell would end it, an `_` or `<` could mean something in Markdown.
  const escaped = (cell: string): string => cell.replace(/[\\|_*<`[\]&]/g, '\\$&')
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  return [line(head), line(head.map(() => '---')).replaceAll('\\', ''), ...rows.map(line)].join('\n')
}

/** `99.98 %`; `100 %` only where nothing is missing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–'
  if (part === whole) return '100 %'
  return `${Math.min(99.99, (100 * part) / whole).toFixed(2)} %`
}

export const count = (value: number): string => value.toLocaleString('en-US')

function cells({ cases, found, sure, placed, placeRight, others }: Score): readonly string[] {
  return [
    count(cases),
    count(found),
    percent(found, cases),
    percent(sure, cases),
    percent(placeRight, placed),
    count(others),
  ]
}

export function groupTable(outcomes: readonly Outcome[]): string {
  return table(
    ['group of cases', 'cases', 'found', 'recall', 'fails the check', 'place right', 'other findings'],
    groupScores(outcomes).map(({ group, score }) => [group, ...cells(score)]),
  )
}

/** The forms of one group, each with what it is. */
export function formTable(outcomes: readonly Outcome[], group: Case['group']): string {
  const scores = scoresBy(
    outcomes.filter(({ entry }) => entry.group === group),
    ({ form }) => form,
  )
  return table(
    ['form', 'cases', 'found', 'place right'],
    [...scores].map(([form, { cases, found, placed, placeRight }]) => [
      form,
      count(cases),
      count(found),
      percent(placeRight, placed),
    ]),
  )
}

/** The forms of which a case was missed, or misplaced, or beside which something else was reported: worst first. */
export function faultLines(outcomes: readonly Outcome[], most: number): readonly string[] {
  const faults = [...scoresBy(outcomes, ({ group, form }) => `${group}: ${form}`)]
    .map(([name, score]) => ({ name, score, faults: faultsOf(score) }))
    .filter((row) => row.faults > 0)
    .sort((a, b) => b.faults - a.faults)
  const lines = faults
    .slice(0, most)
    .map(
      ({ name, score: { cases, found, placed, placeRight, others } }) =>
        `${name}: ${found} of ${cases} found, ${placeRight} of ${placed} placed, ${others} with others`,
    )
  return faults.length > most ? [...lines, `… and ${faults.length - most} forms more`] : lines
}

function faultsOf({ cases, found, placed, placeRight, others }: Score): number {
  return cases - found + placed - placeRight + others
}
