/** The scan Action from its settings to its exit code. */
import { info, setOutput } from '@actions/core'
import { systemClock } from '../../adapters/clock/system-clock.ts'
import { openScratch, type Scratch } from '../../adapters/git/scratch.ts'
import { actionsProgress } from '../../adapters/terminal/actions-progress.ts'
import { scan } from '../../app/scan.ts'
import { createEngine } from '../../core/detect/engine.ts'
import { planScan } from '../../core/events/plan-scan.ts'
import type { ScanPlan } from '../../core/events/scan-plan.ts'
import type { Report } from '../../core/finding.ts'
import { reportContext } from '../../core/report/context.ts'
import { tool } from '../../core/version.ts'
import { interruptBySignal } from '../interrupt-by-signal.ts'
import type { ExitCode } from '../exit.ts'
import { pathRules } from '../path-rules.ts'
import { HEAP_SIZE } from '../settings/heap-size.ts'
import { readActionSettings, type ActionSettings } from '../settings/action-settings.ts'
import { ownThreads, withThreads } from '../source-tools.ts'
import { changeNotices } from './change-notices.ts'
import { filesInHead } from './files-in-head.ts'
import { checkoutOf, openSources, type Checkout } from './open-sources.ts'
import { partsOf, type Parts } from './parts.ts'
import { loadPolicy, type ActionPolicy } from './policy.ts'
import { publish } from './publish.ts'
import { completedRange, type CompletedRange } from './range.ts'

/** @throws UserError */
export async function runAction(): Promise<ExitCode> {
  const settings = readActionSettings(process.env)
  const plan = planScan(settings.event.name, settings.event.payload)
  const parts = partsOf(settings, plan)
  if (parts.nothing) {
    info('nothing to scan: this push deletes a branch or a tag')
    setOutput('result', 'clean')
    setOutput('keys', 0)
    return 0
  }
  const checkout = checkoutOf(settings)
  const scratch = await openScratch({
    checkout: checkout === null ? null : settings.checkout,
    serverUrl: settings.serverUrl,
    repository: settings.repository,
    token: settings.token,
    tempDir: settings.tempDir,
    objectFormat: settings.sha.length === 64 ? 'sha256' : 'sha1',
  })
  try {
    const range =
      parts.range === null ? null : await completedRange(scratch, parts.range, settings.sha, plan.policy)
    const policy = await loadPolicy(settings, scratch, plan.policy)
    const report = await scanParts({ settings, plan, parts, checkout, scratch, range, policy })
    const headSha = range?.head ?? settings.sha
    const context = reportContext({
      tool,
      failOn: policy.ordered.failOn,
      surface: 'action',
      repository: { serverUrl: settings.serverUrl, repository: settings.repository },
      headSha,
      pathPrefix: settings.pathPrefix,
      configPath: settings.config,
      policyFrom: policy.from,
      existsInHead: await filesInHead(report, scratch, headSha),
    })
    return await publish(report, settings, context)
  } finally {
    await scratch.close()
  }
}

const print = (text: string): boolean => process.stdout.write(text)

interface Job {
  readonly settings: ActionSettings
  readonly plan: ScanPlan
  readonly parts: Parts
  readonly checkout: Checkout | null
  readonly scratch: Scratch
  readonly range: CompletedRange | null
  readonly policy: ActionPolicy
}

async function scanParts(job: Job): Promise<Report> {
  const { settings, plan, policy, range, scratch } = job
  const paths = await pathRules(policy.ordered, { select: 'paths', ignore: 'paths-ignore' })
  const interrupt = interruptBySignal()
  const engine = createEngine({ heapSize: job.parts.history ? HEAP_SIZE : 0 })
  const threads = ownThreads(interrupt)
  const tools = { heap: engine.heap, threads }
  const { sources, skipped, notices, keep } = await openSources({ ...job, tools }, paths)
  const report = await scan(
    {
      sources,
      skipped,
      policy: {
        today: systemClock.today(),
        file: policy.configuration.file ?? settings.config,
        allow: policy.configuration.allow,
        baseline: policy.baseline,
        inline: !policy.ordered.inlineAllow ? 'off' : plan.fromFork ? 'not-from-fork' : 'on',
      },
      acceptUnscanned: policy.configuration.acceptUnscanned,
      paths,
      pathsOption: 'paths',
      everything: range === null && job.parts.files,
      notices: [
        ...notices,
        ...(range?.notices ?? []),
        ...policy.notices,
        ...(range === null ? [] : await changeNotices(settings, scratch, range, policy)),
      ],
    },
    {
      engine,
      clock: systemClock,
      interrupt,
      progress: withThreads(actionsProgress(print, systemClock), threads),
    },
  )
  const unkept = (await keep?.(report)) ?? null
  if (unkept !== null) info(unkept)
  return report
}
