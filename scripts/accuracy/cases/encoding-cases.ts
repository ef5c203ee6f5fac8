/** Each form alone, each pair of forms, and nests of three by chance. */
import { surround, type Carrier } from '../carrier.ts'
import { caseOf, type Case, type Group } from '../case.ts'
import { fits, type Form } from '../form.ts'
import { allForms, nestingForms } from '../forms/all-forms.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'
import { inSurroundings, payload } from '../payloads.ts'

const TRIPLES = 3_000
const PAIRS_OF_EACH = 2

/** How often a nest is tried with another payload before it is given up: some forms do not take what others give. */
const ATTEMPTS = 4

export function* encodingCases(supply: KeySupply): Generator<Case> {
  for (const form of allForms) {
    for (const kind of keyKinds) {
      for (const lead of ['', 'a', 'ab']) {
        const key = supply.key(kind)
        const blank = lead === '' ? '' : `${lead} `
        // Base64 has three phases, hex and dumps have lines: the lead moves the key against both.
        const carrier = surround(payload(key, supply.random), blank, '')
        const written = nest(carrier, [form], supply)
        if (written === null) continue
        yield caseOf(written, { group: 'encodings', form: form.name, key })
      }
    }
  }
}

export function* pairCases(supply: KeySupply): Generator<Case> {
  for (const inner of nestingForms) {
    for (const outer of nestingForms) {
      for (let count = 0; count < PAIRS_OF_EACH; count++) {
        yield* nestCase('encodings, pairs', [inner, outer], supply)
      }
    }
  }
}

export function* tripleCases(supply: KeySupply): Generator<Case> {
  for (let count = 0; count < TRIPLES; count++) {
    const forms = [1, 2, 3].map(() => supply.random.pick(nestingForms))
    yield* nestCase('encodings, triples', forms, supply)
  }
}

function* nestCase(group: Group, forms: readonly Form[], supply: KeySupply): Generator<Case> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const key = supply.key()
    const carrier = nest(payload(key, supply.random), forms, supply)
    if (carrier === null) continue
    yield caseOf(carrier, { group, form: forms.map(({ name }) => name).join(' › '), key })
    return
  }
}

/** The forms one after the other, the innermost first; `null` where one of them cannot be made, or changes nothing. */
function nest(carrier: Carrier, forms: readonly Form[], { random }: KeySupply): Carrier | null {
  let nested = carrier
  for (const form of forms) {
    if (!fits(nested, form.takes)) return null
    const written = form.write(nested, random)
    nested = inSurroundings(written, random)
  }
  return nested
}
