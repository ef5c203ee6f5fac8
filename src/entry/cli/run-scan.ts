/** From checked settings to a judged report: sources, configuration, baseline, the scan. */
import { systemClock } from '../../adapters/clock/system-clock.ts'
import { noProgress, progressLine } from '../../adapters/terminal/progress-line.ts'
import { scan } from '../../app/scan.ts'
import { createEngine } from '../../core/detect/engine.ts'
import type { Report } from '../../core/finding.ts'
import type { FailOn } from '../../core/policy/fail-on.ts'
import { orderSettings, type OrderedSettings } from '../../core/policy/settings-order.ts'
import { showText } from '../../core/neutralise.ts'
import type { Interrupt } from '../../ports/interrupt.ts'
import { pathRules } from '../path-rules.ts'
import { ownThreads, withThreads } from '../source-tools.ts'
import { builtIn, builtInSettings } from '../settings/defaults.ts'
import { HEAP_SIZE } from '../settings/heap-size.ts'
import type { ScanSettings } from '../settings/scan-settings.ts'
import { loadBaseline, loadConfiguration } from './policy.ts'
import { chooseSources } from './sources.ts'

export interface JudgedScan {
  readonly report: Report
  readonly failOn: FailOn
}

/**
 * @param say a line for stderr
 * @throws UserError
 */
export async function runScan(
  settings: ScanSettings,
  interrupt: Interrupt,
  say: (line: string) => void,
): Promise<JudgedScan> {
  const engine = createEngine({ heapSize: settings.source.is === 'history' ? HEAP_SIZE : 0 })
  const threads = ownThreads(interrupt)
  const chosen = await chooseSources(settings, interrupt, { heap: engine.heap, threads })
  const { configuration, root, from } = await loadConfiguration(settings.config, chosen.workTree)
  if (from !== null) say(`configuration: ${showText(from)}`)
  const ordered = orderSettings(
    {
      failOn: settings.failOn,
      paths: settings.include,
      pathsIgnore: settings.exclude,
      baseline: settings.baseline,
    },
    configuration,
    builtInSettings,
  )
  const paths = await pathRules(ordered, { select: '--include', ignore: '--exclude' })
  const report = await scan(
    {
      sources: chosen.open(paths === null ? null : (path) => paths.selects(path)),
      skipped: chosen.skipped,
      policy: {
        today: systemClock.today(),
        file: configuration.file ?? builtIn.config,
        allow: configuration.allow,
        baseline: baselineFor(ordered, root, settings.writeBaseline),
        inline: ordered.inlineAllow ? 'on' : 'off',
      },
      acceptUnscanned: configuration.acceptUnscanned,
      paths,
      pathsOption: settings.include.length > 0 ? '--include' : 'paths',
      everything: settings.source.is === 'files',
      notices: chosen.notices ?? [],
    },
    {
      engine,
      clock: systemClock,
      interrupt,
      progress: withThreads(
        process.stderr.isTTY && !settings.quiet ? progressLine(process.stderr) : noProgress,
        threads,
      ),
    },
  )
  const unkept = await chosen.keep?.(report)
  if (typeof unkept === 'string') say(unkept)
  return { report, failOn: ordered.failOn }
}

/** A path of the configuration is relative to the root of its repository, one of a flag to the current folder. */
function baselineFor(
  ordered: OrderedSettings,
  root: string | null,
  written: string | null,
): ReadonlySet<string> {
  if (ordered.baseline === null || (written !== null && ordered.baselineFrom !== 'given')) return new Set()
  return loadBaseline(ordered.baseline, ordered.baselineFrom === 'configuration' ? root : null)
}
