/** The entries of the configuration file that allow keys, for pasting. */
import type { Finding } from '../finding.ts'
import { quoteYaml } from '../policy/quote-yaml.ts'

/** @param findings of which each gets an entry, with the whole fingerprint: a shorter one allows nothing */
export function allowEntries(
  findings: readonly Pick<Finding, 'fingerprint' | 'masked'>[],
): readonly string[] {
  return [
    'allow:',
    ...findings.flatMap(({ fingerprint, masked }) => [
      `  - fingerprint: ${fingerprint}`,
      `    reason: ${quoteYaml(`${masked}: say here why it may stay (rotated, or no secret)`)}`,
      '    # expires: YYYY-MM-DD   (from that day on it fails again; without one the entry has no end)',
    ]),
  ]
}
