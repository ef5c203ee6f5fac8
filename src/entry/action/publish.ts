/** What the Action leaves behind: annotations on stdout, the job summary, files, outputs. */
import { info, setOutput, summary } from '@actions/core'
import { resolve } from 'node:path'
import { writeOutput } from '../../adapters/fs/write-output.ts'
import type { Report } from '../../core/finding.ts'
import { verdict } from '../../core/policy/verdict.ts'
import type { ReportContext } from '../../core/report/context.ts'
import { formats } from '../../core/report/formats.ts'
import { summaryLine } from '../../core/report/summary-line.ts'
import type { ExitCode } from '../exit.ts'
import type { ActionSettings } from '../settings/action-settings.ts'

/** @throws UserError where a file cannot be written */
export async function publish(
  report: Report,
  settings: ActionSettings,
  context: ReportContext,
): Promise<ExitCode> {
  const { result, failing, exitCode } = verdict(report, context.failOn)
  if (settings.annotations) process.stdout.write(formats.github.render(report, context))
  if (settings.summary && process.env.GITHUB_STEP_SUMMARY !== undefined) {
    await summary.addRaw(formats.markdown.render(report, context)).write()
  }
  const files = [
    ['report', settings.reportFile, formats.json],
    ['sarif', settings.sarifFile, formats.sarif],
  ] as const
  for (const [output, path, format] of files) {
    if (path === null) continue
    writeOutput(resolve(settings.workspace, path), format.render(report, context))
    setOutput(output, path)
  }
  setOutput('result', result)
  setOutput('keys', failing.length)
  // Nothing of what was scanned is in it: a runner reads commands from every line of the log.
  info(summaryLine(report, context))
  return exitCode
}
