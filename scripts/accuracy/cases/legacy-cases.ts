/** Keys from before prefixes: they count only beside a name that says what they are. */
import { plant } from '../carrier.ts'
import { caseOf, type Case } from '../case.ts'
import { nestingForms } from '../forms/all-forms.ts'
import { fits } from '../form.ts'
import type { KeySupply } from '../key-supply.ts'

const names = [
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
  'POSTHOG_API_KEY',
  'POSTHOG_KEY',
  'posthogApiKey',
] as const

const beside: Readonly<Record<string, (name: string) => string>> = {
  'NAME=…': (name) => `${name}=@@\n`,
  'export NAME="…"': (name) => `export ${name}="@@"`,
  'NAME: …': (name) => `${name}: @@\n`,
  '"NAME": "…"': (name) => `{ "${name}": "@@", "x": 1 }`,
  'JSON in JSON': (name) => `{"a":"{\\"${name}\\":\\"@@\\"}"}`,
  "NAME = '…'": (name) => `${name} = '@@'`,
  'an attribute': (name) => `<add name="${name}" value="@@"/>`,
  'name and value in YAML': (name) => `- name: ${name}\n  value: @@\n`,
}

/** Forms that leave a name beside its value: a list, a dump or a literal that is cut are tried with newer keys. */
const around = [
  'base64',
  'base64url',
  'base64 folded at 76',
  'hex',
  '%XX of the whole text',
  'UTF-16LE',
  'a JSON string',
]

export function* legacyCases(supply: KeySupply): Generator<Case> {
  for (const name of names) {
    for (const [form, template] of Object.entries(beside)) {
      const key = supply.legacyKey()
      yield caseOf(plant(template(name), key), { group: 'legacy keys', form, key })
    }
    for (const form of nestingForms.filter((candidate) => around.includes(candidate.name))) {
      const key = supply.legacyKey()
      const carrier = plant(`A=1\n${name}=@@\nB=2\n`, key)
      if (!fits(carrier, form.takes)) continue
      yield caseOf(form.write(carrier, supply.random), { group: 'legacy keys', form: form.name, key })
    }
  }
}
