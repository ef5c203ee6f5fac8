/** What `explain KIND` prints: what such a key opens, where it belongs, how it looks and how to rotate it. */
import { digits, generations } from '../keys/generations.ts'
import { kinds, type KindId } from '../keys/kinds.ts'
import type { ReportContext } from './context.ts'
import { documentation, revocationRoutes } from './posthog-pages.ts'
import { rotationSteps } from './rotation-steps.ts'
import { issuedWords } from './words.ts'
import { wrap } from './wrap.ts'

/** Names and words that begin or look like a key of this kind and are none; the scan knows them (posthog.md). */
const lookAlikes: Readonly<Record<KindId, string>> = {
  personal: 'attributes and commands of Phoenix (phx_click, phx_new), placeholders (phx_your_key)',
  'project-secret': 'words that end in phs (photographs_2024), placeholders (phs_your_key)',
  'oauth-access': 'words that end in pha (alpha_1), placeholders',
  'oauth-refresh': "another vendor's ids begin with phr_ too; placeholders",
  'legacy-personal':
    'any 43 characters of base64url: it is one only beside a name such as POSTHOG_PERSONAL_API_KEY',
  project: 'placeholders (phc_your_project_token)',
}

/** Kinds that PostHog's public route for leaked keys ends (`posthog/api/secret_revocation.py`). */
const revocable: readonly KindId[] = [
  'personal',
  'project-secret',
  'oauth-access',
  'oauth-refresh',
  'legacy-personal',
]

/** @returns lines for a terminal, the last one ended; addresses are longer than `width` where they have to be */
export function explainKind(id: KindId, { hosts, width }: Pick<ReportContext, 'hosts' | 'width'>): string {
  const { label, prefix, severity, opens, belongs } = kinds[id]
  const paragraph = (text: string): readonly string[] => wrap(text, width, { first: '', rest: '' })
  const item = (text: string, mark = '- '): readonly string[] =>
    wrap(text, width, { first: `  ${mark}`, rest: ' '.repeat(mark.length + 2) })
  return `${[
    `${label}${prefix === null ? '' : ` (${prefix})`}, ${severity}`,
    '',
    ...paragraph(`Whoever holds it can ${opens}. It belongs ${belongs}.`),
    '',
    'How it looks',
    ...shapes(id).flatMap((text) => item(text)),
    ...item(`not a key: ${lookAlikes[id]}`),
    '',
    ...rotation(id, hosts, item),
    `More: ${documentation[id]}`,
  ].join('\n')}\n`
}

function shapes(id: KindId): readonly string[] {
  const { prefix } = kinds[id]
  if (prefix === null) return ['43 letters, digits, - and _, without a prefix: made before 23 June 2021']
  return generations
    .filter(({ kinds: made }) => made.includes(id))
    .map(({ alphabet, minLength, randomBytes, issued }) => {
      const longest = digits((1n << BigInt(randomBytes * 8)) - 1n, alphabet).length
      const length = minLength === longest ? String(longest) : `${minLength} to ${longest}`
      const without = alphabet.length === 62 ? '' : ', never 0, 1, l, I or O'
      return `${prefix} and ${length} letters and digits${without}: ${issuedWords(issued)}`
    })
}

function rotation(
  id: KindId,
  hosts: readonly string[],
  item: (text: string, mark?: string) => readonly string[],
): readonly string[] {
  const steps = rotationSteps(id, hosts)
  if (steps.length === 0) {
    return ['It is public: there is nothing to rotate.', '']
  }
  return [
    'How to rotate it',
    ...steps.flatMap(({ text, pages: links }, index) => [
      ...item(text, `${index + 1} `),
      ...links.map((page) => `    ${page}`),
    ]),
    '',
    ...(revocable.includes(id) ? emergency(id, hosts, item) : []),
  ]
}

function emergency(
  id: KindId,
  hosts: readonly string[],
  item: (text: string, mark?: string) => readonly string[],
): readonly string[] {
  const exception =
    id === 'project-secret' ? ' It does not take the feature flags secure key: rotate that one.' : ''
  return [
    'When it cannot wait',
    ...item(
      'PostHog ends a leaked key at once, for anybody who holds it, and mails its owner: whatever still uses the key ' +
        `breaks that moment.${exception} Send {"token": "<the key>"} as JSON by POST, and read "found" in the answer; ` +
        `a key lives in one region only${hosts.length > 1 ? ', so ask each (app.posthog.com is the US one)' : ''}:`,
    ),
    ...revocationRoutes(hosts).map((route) => `    ${route}`),
    '',
  ]
}
