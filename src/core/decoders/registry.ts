/** All decoders. */
import { base64 } from './base64.ts'
import { decimal } from './decimal.ts'
import type { Decoder } from './decoder.ts'
import { dump } from './dump.ts'
import { escapes } from './escapes.ts'
import { hex } from './hex.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { utf16 } from './utf-16.ts'

export const decoders: readonly Decoder[] = [base64, hex, dump, decimal, ...escapes, quotedPrintable, utf16]
