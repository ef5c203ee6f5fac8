/** Keys without a prefix count only beside a name, and the name decides how much. */
import { describe, expect, it } from 'vitest'
import { mintLegacyKey } from '../../../src/core/keys/mint.ts'
import { expectedPlace, placeOfHit, plant, scanText, withCrlf } from '../../support/planted-key.ts'

describe('legacy keys', () => {
  const key = mintLegacyKey()

  const beside = (name: string) => [
    `${name}=@@\n`,
    `export ${name}="@@"`,
    `${name}: @@\n`,
    `"${name}": "@@",`,
    `{\\"${name}\\":\\"@@\\"}`,
    `${name} = '@@'`,
    `<add name="${name}" value="@@"/>`,
    `- name: ${name}\n  value: @@\n`,
  ]

  const sure = [
    'POSTHOG_PERSONAL_API_KEY',
    'POSTHOG_CLI_TOKEN',
    'POSTHOG_CLI_API_KEY',
    'POSTHOG_WIZARD_API_KEY',
    'POSTHOG_MCP_TOKEN',
    'POSTHOG_FEATURE_FLAGS_SECURE_API_KEY',
    'POSTHOG_SECRET_KEY',
    'personal_api_key',
    'personalApiKey',
    'posthogPersonalApiKey',
  ]
  const unsure = ['POSTHOG_API_KEY', 'POSTHOG_KEY', 'posthogApiKey']
  const publicNames = [
    'NEXT_PUBLIC_POSTHOG_KEY',
    'VITE_PUBLIC_POSTHOG_KEY',
    'VITE_POSTHOG_KEY',
    'REACT_APP_POSTHOG_KEY',
    'PUBLIC_POSTHOG_KEY',
    'POSTHOG_PROJECT_API_KEY',
    'POSTHOG_PROJECT_ID',
    'API_KEY',
    'SOME_TOKEN',
  ]

  it.each(sure)('are likely beside %s', (name) => {
    for (const template of beside(name)) {
      for (const text of [template, withCrlf(template)]) {
        const expected = plant(text, key)
        const hits = scanText(expected.text)
        expect(hits.map(placeOfHit)).toEqual([expectedPlace(expected)])
        expect(hits).toMatchObject([{ kind: 'legacy-personal', confidence: 'likely', placeholder: null }])
        expect(hits[0]!.secret.reveal() === key).toBe(true)
      }
    }
  })

  it.each(unsure)('are possible beside %s', (name) => {
    for (const template of beside(name)) {
      expect(scanText(plant(template, key).text)).toMatchObject([
        { kind: 'legacy-personal', confidence: 'possible', placeholder: null },
      ])
    }
  })

  it.each(publicNames)('are none beside %s', (name) => {
    for (const template of beside(name)) expect(scanText(plant(template, key).text)).toEqual([])
  })

  it('are found in a header of PostHog', () => {
    expect(scanText(`POSTHOG_AUTH_HEADER="Bearer ${key}"`)).toMatchObject([
      { kind: 'legacy-personal', column: 29 },
    ])
  })

  it('are none with one character more or less, and none without a name', () => {
    for (const text of [`${key}A`, key.slice(1), `A${key}`]) {
      expect(scanText(`POSTHOG_PERSONAL_API_KEY=${text}\n`)).toEqual([])
    }
    expect(scanText(`key = "${key}"`)).toEqual([])
  })
})
