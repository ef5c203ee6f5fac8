/** From which severity on a key fails the check. */
import type { Severity } from '../finding.ts'
import { didYouMean } from './nearest-word.ts'
import { showValue } from './show-value.ts'

export const failOnLevels = ['critical', 'high', 'medium', 'low', 'never'] as const satisfies readonly (
  Severity | 'never'
)[]
export type FailOn = (typeof failOnLevels)[number]

/** @returns the level that a text names, `null` where it names none */
export function failOnOf(text: string): FailOn | null {
  return failOnLevels.find((level) => level === text) ?? null
}

/**
 * What to say where `failOnOf` found none.
 *
 * @param setting how it is called where the text stands: `--fail-on`, `fail-on`
 */
export function notFailOn(setting: string, text: string): string {
  return `${setting} takes critical, high, medium, low or never, not ${showValue(text)}${didYouMean(text, failOnLevels)}`
}
