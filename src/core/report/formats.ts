/** The formats of a report. Another one is a file here, a line below and a test. */
import type { Report } from '../finding.ts'
import type { ReportContext } from './context.ts'
import { renderGithub } from './github.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { renderSarif } from './sarif.ts'
import { renderText } from './text.ts'

export const formatIds = ['text', 'json', 'sarif', 'markdown', 'github'] as const
export type FormatId = (typeof formatIds)[number]

export interface Format {
  readonly id: FormatId
  /** Of a file that holds such a report, with its dot. */
  readonly extension: string
  /** Pure: the same report and context give the same bytes. */
  readonly render: (report: Report, context: ReportContext) => string
}

export const formats: Readonly<Record<FormatId, Format>> = {
  text: { id: 'text', extension: '.txt', render: renderText },
  json: { id: 'json', extension: '.json', render: renderJson },
  sarif: { id: 'sarif', extension: '.sarif', render: renderSarif },
  markdown: { id: 'markdown', extension: '.md', render: renderMarkdown },
  github: { id: 'github', extension: '.txt', render: renderGithub },
}
