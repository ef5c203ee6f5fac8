/** What each scanner finds of the corpus, beside the others. */
import { createHash } from 'node:crypto'
import { groups, type Case } from '../case.ts'
import { caseAt } from '../corpus-folder.ts'
import { count, percent, table } from '../tables.ts'
import type { RivalFinding } from './rival.ts'

export interface Column {
  readonly name: string
  /** The cases whose whole key stands in a finding. */
  readonly found: ReadonlySet<Case>
  /** Those of them that the finding names as PostHog's. */
  readonly named: ReadonlySet<Case>
  /** Look-alikes with a finding. */
  readonly falseReports: number
}

/** @param cases in the order of their folders */
export function keysFound(
  cases: readonly Case[],
  findings: readonly RivalFinding[],
): Pick<Column, 'found' | 'named'> {
  const found = new Set<Case>()
  const named = new Set<Case>()
  for (const finding of findings) {
    const entry = caseAt(cases, finding.path)
    if (entry === undefined || !holdsKey(finding, entry)) continue
    found.add(entry)
    if (/posthog/i.test(finding.rule)) named.add(entry)
  }
  return { found, named }
}

function holdsKey({ texts, sha1 }: RivalFinding, { key }: Case): boolean {
  if (sha1 !== null) return sha1 === createHash('sha1').update(key.reveal()).digest('hex')
  return texts.some((text) => text.includes(key.reveal()))
}

/** A row for each group that has a case, then what all scanners make of all of them. */
export function comparisonTable(
  cases: readonly Case[],
  columns: readonly Column[],
  lookAlikes: number,
): string {
  const share = (list: readonly Case[], of: (column: Column) => ReadonlySet<Case>): readonly string[] =>
    columns.map((column) => percent(list.filter((entry) => of(column).has(entry)).length, list.length))
  const rows = groups.flatMap((group) => {
    const list = cases.filter((entry) => entry.group === group)
    return list.length === 0 ? [] : [[group, count(list.length), ...share(list, ({ found }) => found)]]
  })
  return table(
    ['group of cases', 'cases', ...columns.map(({ name }) => name)],
    [
      ...rows,
      ['all', count(cases.length), ...share(cases, ({ found }) => found)],
      ['named as PostHog’s', count(cases.length), ...share(cases, ({ named }) => named)],
      ['look-alikes reported', count(lookAlikes), ...columns.map(({ falseReports }) => count(falseReports))],
    ],
  )
}
