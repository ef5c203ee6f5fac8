/** `posthog-key-guard scan`: the scan, its report or a baseline, the exit code. */
import { writeOutput } from '../../adapters/fs/write-output.ts'
import { baselineOf, baselineText } from '../../core/policy/baseline.ts'
import { verdict } from '../../core/policy/verdict.ts'
import { reportContext } from '../../core/report/context.ts'
import { formats } from '../../core/report/formats.ts'
import { showText } from '../../core/neutralise.ts'
import { tool } from '../../core/version.ts'
import type { Interrupt } from '../../ports/interrupt.ts'
import type { ExitCode } from '../exit.ts'
import { readScanSettings, type ScanSettings } from '../settings/scan-settings.ts'
import { runScan, type JudgedScan } from './run-scan.ts'
import { keysWord, takesColor, terminalWidth } from './terminal.ts'

/** @param interrupt set by the signals that end a scan */
export function scanCommand(args: readonly string[], interrupt: Interrupt): Promise<ExitCode> {
  return scanWith(readScanSettings(args), interrupt)
}

/** The scan of a hook, too, which chooses its own source. */
export async function scanWith(settings: ScanSettings, interrupt: Interrupt): Promise<ExitCode> {
  const say = (line: string): void => {
    if (!settings.quiet) process.stderr.write(`${tool.name}: ${line}\n`)
  }
  const judged = await runScan(settings, interrupt, say)
  if (settings.writeBaseline !== null) return writeBaseline(judged, settings.writeBaseline, say)
  publish(judged, settings, say)
  return verdict(judged.report, judged.failOn).exitCode
}

/** A baseline of a scan that did not see everything would let old keys fail later: exit 2 says so. */
function writeBaseline({ report }: JudgedScan, path: string, say: (line: string) => void): ExitCode {
  const fingerprints = baselineOf(report.keys)
  writeOutput(path, baselineText(fingerprints))
  say(`${keysWord(fingerprints.length)} written to ${showText(path)}`)
  if (report.scan.complete) return 0
  say('the scan is incomplete, and so is the baseline; run it without --write-baseline to see why')
  return 2
}

function publish({ report, failOn }: JudgedScan, settings: ScanSettings, say: (line: string) => void): void {
  const onTerminal = settings.output === null && process.stdout.isTTY
  const text = formats[settings.format].render(
    report,
    reportContext({
      tool,
      failOn,
      showSuppressed: settings.showSuppressed,
      color: onTerminal && takesColor(settings.noColor),
      width: onTerminal ? terminalWidth() : 80,
      headSha: report.range?.head ?? null,
    }),
  )
  const { result, failing } = verdict(report, failOn)
  if (settings.output !== null) {
    writeOutput(settings.output, text)
    say(`${keysWord(failing.length)} at or above ${failOn}; the report is in ${showText(settings.output)}`)
  } else if (!settings.quiet || settings.format !== 'text' || result !== 'clean') {
    process.stdout.write(text)
  }
}
