/** The line that says it all: `1 key at or above high in 812 files, 9.1 MB, 0.14 s`. No foreign text is in it. */
import type { Report } from '../finding.ts'
import type { ReportContext } from './context.ts'
import { digest } from './digest.ts'
import { amountScanned, effort, rangeName } from './words.ts'

/** Without a line feed, and never wrapped. */
export function summaryLine(report: Report, context: ReportContext): string {
  const { words, verdict } = digest(report, context)
  const range = report.range === null ? '' : `${rangeName(report.range)}: `
  const scanned = `${range}${amountScanned(report)}, ${effort(report)}`
  if (verdict.result === 'incomplete') return `${words}: ${scanned}`
  return `${words} in ${scanned}${report.scan.complete ? '' : ', incomplete'}`
}
