/** Verdicts on base64: whole forms are hits, what no fold can mend is dropped. */
import { isAt, isOf, textAt } from './bytes.ts'
import { ask, askIf, drop, hit } from './verdict.ts'
import { both, either, when } from './wat.ts'

const secondForms = ['BoeF', 'Boc1', 'Bocl', 'BoYV', 'BoY1']
const thirdForms = ['aHhf', 'aHNf', 'aHJf', 'aGFf', 'aGNf']

const firstForm = `
    ${when(both(isAt(3, '4zhyj'), isAt(4, 'X')), hit('base64'))}
    ${askIf(isAt(3, '4zhyj'), isOf(4, 'start of a fold'))}
    ${askIf(isOf(3, 'start of a fold'))}
    ${drop}`

/** The character before the `B` may be the end of a spelled line break. */
const secondForm = `
    ${when(
      either(...secondForms.map((form) => textAt(0, form))),
      `${when(both(isAt(-1, 'HXn3'), `(i32.eqz ${isAt(-2, '\\')})`), hit('base64', 1))} ${ask}`,
    )}
    ${askIf(isOf(3, 'start of a fold'))}
    ${drop}`

const thirdForm = `
    ${when(either(...thirdForms.map((form) => textAt(1, form))), hit('base64'))}
    ${askIf(either(isOf(3, 'start of a fold'), isOf(4, 'start of a fold')))}
    ${drop}`

/** A fold ends before it: of letters and digits only spelled line breaks and blanks end in one. */
const behindFold = `
    ${when(
      isOf(-1, 'letter or digit'),
      `${askIf(isAt(-1, 'nrt'), isAt(-2, '\\'))} ${askIf(isOf(-1, 'hex digit'), isAt(-2, '023'))} ${drop}`,
    )}
    ${ask}`

export const base64Verdicts = {
  'base64, first form': firstForm,
  'base64, second form': secondForm,
  'base64, third form': thirdForm,
  'base64, first form, cut behind the c': behindFold,
  'base64, third form, cut behind the w': behindFold,
} as const
