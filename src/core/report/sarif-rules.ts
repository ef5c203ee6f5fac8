/**
 * The rules of the SARIF report: one a kind of key, and one for what is cut short or made up, whatever its kind,
 * because GitHub takes the severity of a security alert from its rule alone ("SARIF support for code scanning").
 */
import type { Finding, Severity } from '../finding.ts'
import { kindIds, kinds, type KindId } from '../keys/kinds.ts'
import { documentation } from './posthog-pages.ts'
import { allowance, removal, rotationSteps } from './rotation-steps.ts'

export type SarifLevel = 'error' | 'warning' | 'note'

/** Over 9.0 is critical on GitHub, from 7.0 high, from 4.0 medium, below low; 0 is no security severity at all. */
const securitySeverity: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.0',
  low: '2.0',
  info: null,
}

const levels: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
}

/** The level of a result, and of the rule that a kind is. */
export function levelOf(severity: Severity): SarifLevel {
  return levels[severity]
}

interface Rule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

const possibleId = 'posthog-possible-key'

/** What is cut short or made up has one rule, whatever its kind. */
export function ruleIdOf({ kind, confidence }: Pick<Finding, 'kind' | 'confidence'>): string {
  return confidence === 'possible' ? possibleId : `posthog-${kind}`
}

/** @param hosts whose settings pages the help links to */
export function sarifRules(hosts: readonly string[]): readonly Rule[] {
  return [...kindIds.map((id) => kindRule(id, hosts)), possibleRule]
}

function kindRule(id: KindId, hosts: readonly string[]): Rule {
  const { label, prefix, severity, opens, belongs } = kinds[id]
  const name = `PostHog ${label}${prefix === null ? '' : ` (${prefix})`}`
  const description = `Whoever holds it can ${opens}. It belongs ${belongs}.`
  const steps = id === 'project' ? [] : [...rotationSteps(id, hosts), removal, allowance]
  return rule(
    {
      id: `posthog-${id}`,
      name: pascalCase(`posthog ${label}`),
      shortDescription: { text: name },
      fullDescription: { text: description },
      helpUri: documentation[id],
    },
    severity,
    'very-high',
    steps.map(({ text, pages }) => ({ text, pages })),
    description,
  )
}

const possibleRule = rule(
  {
    id: possibleId,
    name: 'PostHogPossibleKey',
    shortDescription: { text: 'Possible PostHog key' },
    fullDescription: {
      text: 'It begins like a PostHog key, but is cut short or made up: PostHog issued none of this length and alphabet.',
    },
    helpUri: documentation.personal,
  },
  'medium',
  'medium',
  [{ text: 'If it is the beginning of a key, rotate that key', pages: [] }, removal, allowance],
  'It begins like a PostHog key, but is cut short or made up.',
)

function rule(
  about: Pick<Rule, 'id' | 'name' | 'shortDescription' | 'fullDescription' | 'helpUri'>,
  severity: Severity,
  precision: 'very-high' | 'medium',
  steps: readonly { readonly text: string; readonly pages: readonly string[] }[],
  description: string,
): Rule {
  const score = securitySeverity[severity]
  return {
    ...about,
    help: {
      text: [
        description,
        ...steps.map((step, index) => `${index + 1}. ${[step.text, ...step.pages].join(' ')}`),
      ].join('\n'),
      markdown: [
        description,
        '',
        ...steps.map(
          (step, index) => `${index + 1}. ${[step.text, ...step.pages.map((page) => `<${page}>`)].join(' ')}`,
        ),
      ].join('\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: score === null ? ['posthog'] : ['security', 'secret', 'posthog'],
      precision,
      ...(score === null ? { 'problem.severity': 'recommendation' } : { 'security-severity': score }),
    },
  }
}

function pascalCase(words: string): string {
  return words
    .split(/[ -]/)
    .map((word) => (word === 'posthog' ? 'PostHog' : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}
