/** Which of several settings counts: input or flag, then configuration, then built-in (contract.md). */
import type { Configuration } from './configuration.ts'
import type { FailOn } from './fail-on.ts'

/** The settings that stand in the configuration file as well as among inputs and flags. */
export interface SharedSettings {
  readonly failOn: FailOn
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  readonly baseline: string | null
}

/** What an input or a flag says; `null` or an empty list: it was not given. */
export interface GivenSettings {
  readonly failOn: FailOn | null
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  readonly baseline: string | null
}

export interface BuiltInSettings extends SharedSettings {
  readonly inlineAllow: boolean
}

export interface OrderedSettings extends SharedSettings {
  /** In the configuration only. */
  readonly inlineAllow: boolean
  /** Where `baseline` comes from: a path of the configuration is read from where the configuration is. */
  readonly baselineFrom: 'given' | 'configuration' | 'built-in'
}

/** `paths-ignore` adds up; everything else comes from the first that says something. */
export function orderSettings(
  given: GivenSettings,
  configuration: Configuration,
  builtIn: BuiltInSettings,
): OrderedSettings {
  return {
    failOn: given.failOn ?? configuration.failOn ?? builtIn.failOn,
    paths: [given.paths, configuration.paths].find((paths) => paths.length > 0) ?? builtIn.paths,
    pathsIgnore: [...new Set([...builtIn.pathsIgnore, ...configuration.pathsIgnore, ...given.pathsIgnore])],
    baseline: given.baseline ?? configuration.baseline ?? builtIn.baseline,
    baselineFrom:
      given.baseline !== null ? 'given' : configuration.baseline !== null ? 'configuration' : 'built-in',
    inlineAllow: configuration.inlineAllow ?? builtIn.inlineAllow,
  }
}

/** The items of a multi-line input: one a line, blank lines and the blanks around an item left out. */
export function itemsOf(input: string): readonly string[] {
  return input
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
