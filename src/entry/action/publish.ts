/** What the Action leaves behind: annotations on stdout, the job summary, files, outputs. */
import { info, setOutput, summary } from '@actions/core'
import { resolve } from 'node:path'
import { writeOutput } from '../../adapters/fs/write-output.ts'
import type { Report } from '../../core/finding.ts'
import { verdict } from '../../core/policy/verdict.ts'
import type { ReportContext } from '../../core/report/context.ts'
import { formats } from '../../core/report/formats.ts'
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
  info(lastLine(report, failing.length, context.failOn))
  return exitCode
}

/** Nothing of what was scanned is in it: a runner reads commands from every line of the log. */
function lastLine(report: Report, failing: number, failOn: string): string {
  const keys = failing === 0 ? 'no key' : failing === 1 ? '1 key' : `${failing} keys`
  const level = failOn === 'never' ? 'fails the check' : `at or above ${failOn}`
  const { range, scan } = report
  const what =
    range === null
      ? `${scan.files} files`
      : `${range.base === null ? '' : `${range.base.slice(0, 7)}..`}${range.head.slice(0, 7)}, ${range.commits} commits, ${range.objects} objects`
  return `${keys} ${level} in ${what}${scan.complete ? '' : '; the scan is incomplete'}`
}
