/** Keys as they are: every kind and generation, every context, with either line end. */
import { textContexts } from '../../../__tests__/support/text-contexts.ts'
import { plant } from '../carrier.ts'
import { caseOf, type Case } from '../case.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'

const usual: Readonly<Record<string, string>> = {
  'KEY="…"': 'KEY="@@"\n',
  '{"value":"…"}': '{"value":"@@"}\n',
  'a line of its own': '@@\n',
}

/** So many keys of each kind and generation: their lengths and first digits vary. */
const KEYS_OF_EACH = 25

export function* kindCases(supply: KeySupply): Generator<Case> {
  for (const kind of keyKinds) {
    for (const [context, template] of Object.entries(usual)) {
      for (let count = 0; count < KEYS_OF_EACH; count++) {
        const key = supply.key(kind)
        const form = `${kind.kind}, ${kind.generation.issued}, in ${context}`
        yield caseOf(plant(template, key), { group: 'kinds and generations', form, key })
      }
    }
  }
}

export function* contextCases(supply: KeySupply): Generator<Case> {
  for (const [context, template] of Object.entries(textContexts)) {
    for (const kind of keyKinds) {
      for (const text of new Set([template, template.replaceAll('\n', '\r\n')])) {
        const key = supply.key(kind)
        yield caseOf(plant(text, key), { group: 'text contexts', form: context, key })
      }
    }
  }
}
