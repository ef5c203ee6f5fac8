/** Where the CLI's policy comes from: files on disk, of the work tree that one stands in or named on the command line. */
import { readNamedFile, readTreeFile } from '../../adapters/fs/policy-file.ts'
import { findRepository } from '../../adapters/git/repository.ts'
import {
  defaultConfigurationPath,
  noConfiguration,
  type Configuration,
} from '../../core/policy/configuration.ts'
import { maxBaselineBytes, parseBaseline } from '../../core/policy/baseline.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { ConfigFile } from '../settings/scan-settings.ts'

export interface LoadedConfiguration {
  readonly configuration: Configuration
  /** The root of the repository whose configuration it is, `null` for a file that was named. */
  readonly root: string | null
  /** As stderr names it; `null` where there is none. */
  readonly from: string | null
}

const none: LoadedConfiguration = { configuration: noConfiguration, root: null, from: null }

/**
 * @param scanned the work tree that is scanned, `null` for anything else: a configuration judges only its own tree
 * @throws UserError for a file that is not there or not valid
 */
export async function loadConfiguration(
  config: ConfigFile,
  scanned: string | null,
): Promise<LoadedConfiguration> {
  switch (config.is) {
    case 'none':
      return none
    case 'file':
      return {
        configuration: await parsed(required(config.path, '--config'), config.path),
        root: null,
        from: config.path,
      }
    case 'default': {
      const root = findRepository('.')?.root ?? null
      if (root === null || root !== scanned) return none
      const bytes = readTreeFile(root, defaultConfigurationPath, maxBaselineBytes)
      if (bytes === null) return none
      return {
        configuration: await parsed(bytes, defaultConfigurationPath),
        root,
        from: defaultConfigurationPath,
      }
    }
  }
}

async function parsed(bytes: Uint8Array, name: string): Promise<Configuration> {
  const { parseConfiguration } = await import('../../core/policy/parse-configuration.ts')
  return parseConfiguration(bytes, name)
}

/**
 * @param root of the repository whose configuration names the path, `null` where a flag does
 * @throws UserError for a file that is not there or no baseline
 */
export function loadBaseline(path: string, root: string | null): ReadonlySet<string> {
  return parseBaseline(root === null ? required(path, '--baseline') : ofTree(root, path), path)
}

function ofTree(root: string, path: string): Uint8Array {
  const bytes = readTreeFile(root, path, maxBaselineBytes)
  if (bytes !== null) return bytes
  const file = defaultConfigurationPath
  throw new UserError(`${file}: baseline: there is no ${showText(path)} in the work tree; check the path`)
}

function required(path: string, option: string): Uint8Array {
  const bytes = readNamedFile(path, maxBaselineBytes)
  if (bytes === null) throw new UserError(`${option}: ${showText(path)}: no such file; check the path`)
  return bytes
}
