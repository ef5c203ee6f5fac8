/** All decoders. */
import { base64, base64InRun } from './base64.ts'
import { decimal } from './decimal.ts'
import type { Decoder } from './decoder.ts'
import { dump } from './dump.ts'
import { escapes } from './escapes.ts'
import { hex } from './hex.ts'
import { hexInRun } from './hex-in-run.ts'
import { quotedPrintable } from './quoted-printable.ts'
import { utf16 } from './utf-16.ts'

export const decoders: readonly Decoder[] = [
  base64,
  base64InRun,
  hex,
  hexInRun,
  dump,
  decimal,
  ...escapes,
  quotedPrintable,
  utf16,
]
