/** The Action's policy: read from where contract.md's *Policy* says, never from the head of a pull request. */
import type { Scratch } from '../../adapters/git/scratch.ts'
import type { PolicyPlace } from '../../core/events/scan-plan.ts'
import { parseBaseline } from '../../core/policy/baseline.ts'
import { noConfiguration, type Configuration } from '../../core/policy/configuration.ts'
import { orderSettings, type OrderedSettings } from '../../core/policy/settings-order.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { PolicyFiles } from '../../ports/policy-files.ts'
import type { ActionSettings } from '../settings/action-settings.ts'
import { builtIn, builtInSettings } from '../settings/defaults.ts'

export interface ActionPolicy {
  readonly configuration: Configuration
  readonly ordered: OrderedSettings
  readonly baseline: ReadonlySet<string>
  /** Such as `main at 1f0c2d3`. */
  readonly from: string
  readonly notices: readonly string[]
}

/** @throws UserError where the place, or a file that was asked for, cannot be had, or is not valid */
export async function loadPolicy(
  settings: ActionSettings,
  scratch: Scratch,
  place: PolicyPlace,
): Promise<ActionPolicy> {
  const { files, notices } = await policyFiles(scratch, place)
  const configuration = await configurationIn(files, settings.config)
  const ordered = orderSettings(settings, configuration, builtInSettings)
  return {
    configuration,
    ordered,
    baseline: ordered.baseline === null ? new Set() : await baselineIn(files, ordered.baseline),
    from: files.from,
    notices,
  }
}

interface PolicySource {
  readonly files: PolicyFiles
  readonly notices: readonly string[]
}

async function policyFiles(scratch: Scratch, place: PolicyPlace): Promise<PolicySource> {
  switch (place.at) {
    case 'branch':
      return { files: await scratch.policyFiles({ branch: place.branch }), notices: [] }
    case 'default-branch':
      return { files: await scratch.policyFiles({ default: true }), notices: [] }
    case 'commit':
      if (await scratch.commitExists(place.commit)) {
        return { files: await scratch.policyFiles({ commit: place.commit }), notices: [] }
      }
      return builtInPolicy('the commit before this push is gone')
    case 'built-in':
      return builtInPolicy(place.because)
  }
}

function builtInPolicy(because: string): PolicySource {
  return {
    files: { from: 'the built-in policy', read: () => null },
    notices: [`no configuration was read, the built-in policy holds: ${because}`],
  }
}

async function configurationIn(files: PolicyFiles, path: string): Promise<Configuration> {
  const bytes = await files.read(path)
  if (bytes === null) {
    if (path === builtIn.config) return noConfiguration
    throw missing('config', path, files)
  }
  const { parseConfiguration } = await import('../../core/policy/parse-configuration.ts')
  return parseConfiguration(bytes, path)
}

async function baselineIn(files: PolicyFiles, path: string): Promise<ReadonlySet<string>> {
  const bytes = await files.read(path)
  if (bytes === null) throw missing('baseline', path, files)
  return parseBaseline(bytes, path)
}

function missing(input: string, path: string, { from }: PolicyFiles): UserError {
  return new UserError(
    `${input}: there is no ${showText(path)} in ${showText(from)}; commit it there, or take the setting away`,
  )
}
