import type { Form } from '../form.ts'
import { base64Forms } from './base64.ts'
import { escapeForms } from './escapes.ts'
import { hexForms } from './hex.ts'
import { joinForms } from './joins.ts'
import { quotedPrintableForms } from './quoted-printable.ts'
import { utf16Forms } from './utf16.ts'

/** Every way of writing a whole text; cuts at every position of a key are in `joins.ts`. */
export const allForms: readonly Form[] = [
  ...base64Forms,
  ...hexForms,
  ...escapeForms,
  ...quotedPrintableForms,
  ...utf16Forms,
  ...joinForms,
]

/** The forms that are put into each other. */
export const nestingForms: readonly Form[] = allForms.filter(({ nests }) => nests)
