/** From placed values to a configuration: every setting known, of the right type, with everything it needs. */
import type { Configuration } from './configuration.ts'
import { noConfiguration } from './configuration.ts'
import { failOnLevels, failOnOf, notFailOn } from './fail-on.ts'
import { patternListProblem } from './glob-pattern.ts'
import { readAcceptUnscanned, readAllow } from './check-permissions.ts'
import { Reading, type SettingReaders } from './reading.ts'
import type { PlacedValue, Problem } from './placed-value.ts'

export interface CheckedConfiguration {
  readonly configuration: Configuration
  readonly problems: readonly Problem[]
}

/** The settings of the file, in the order in which docs/configuration.md lists them. */
export const settings = [
  'fail-on',
  'paths',
  'paths-ignore',
  'baseline',
  'inline-allow',
  'allow',
  'accept-unscanned',
] as const
export type Setting = (typeof settings)[number]

type Draft = { -readonly [K in keyof Configuration]: Configuration[K] }

/** @param file how messages call it */
export function checkConfiguration(root: PlacedValue, file: string): CheckedConfiguration {
  const reading = new Reading()
  const draft: Draft = { ...noConfiguration, file }
  const readers: SettingReaders<Setting> = {
    'fail-on': (value) => {
      const text = reading.text(value, 'fail-on', `one of ${failOnLevels.join(', ')}`)
      if (text === null) return
      draft.failOn = failOnOf(text)
      if (draft.failOn === null) reading.problem(value.at, notFailOn('fail-on', text))
    },
    paths: (value) => {
      draft.paths = readPatterns(reading, value, 'paths')
    },
    'paths-ignore': (value) => {
      draft.pathsIgnore = readPatterns(reading, value, 'paths-ignore')
    },
    baseline: (value) => {
      draft.baseline = readBaselinePath(reading, value)
    },
    'inline-allow': (value) => {
      draft.inlineAllow = reading.boolean(value, 'inline-allow')
    },
    allow: (value) => {
      draft.allow = readAllow(reading, value)
    },
    'accept-unscanned': (value) => {
      draft.acceptUnscanned = readAcceptUnscanned(reading, value)
    },
  }
  reading.settings(root, 'the file', settings, readers)
  return { configuration: draft, problems: reading.problems }
}

function readPatterns(reading: Reading, value: PlacedValue, setting: Setting): readonly string[] {
  const items = reading.list(value, setting, setting === 'paths' ? '["src/**"]' : '["**/vendor/**"]')
  const patterns = items.map((item) => reading.text(item, `an item of ${setting}`, 'a pattern') ?? '')
  const found = patternListProblem(patterns)
  if (found !== null) reading.problem((items[found.index] ?? value).at, found.problem)
  return patterns
}

/** The file stands in the repository: a path that leads out of it would have other people's files read. */
function readBaselinePath(reading: Reading, value: PlacedValue): string | null {
  const path = reading.text(value, 'baseline', 'the path of a file')
  if (path === null) return null
  const outside = /^[/~]|^[A-Za-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)|\/$|^$/.test(path)
  if (outside)
    reading.problem(
      value.at,
      'baseline takes the path of a file in the repository, from its root, with "/" between folders; change it',
    )
  return path.replace(/^(?:\.\/+)+/, '')
}
