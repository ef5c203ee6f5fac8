/** A form: one way in which people's tools write a text down, so that a key in it is no longer plain. */
import type { Random } from '../../bench/random.ts'
import type { Carrier } from './carrier.ts'

/**
 * What a form can be made of. `run`: the key's characters stand in a row and may be cut anywhere; `text`: printable
 * ASCII and white space; `bytes`: anything.
 */
export type Substance = 'run' | 'text' | 'bytes'

export interface Form {
  readonly name: string
  readonly takes: Substance
  /** Whether it is used in nests of forms; the others differ from one that is by a detail. */
  readonly nests: boolean
  write(carrier: Carrier, random: Random): Carrier
}

/** Whether a form can be made of this text. */
export function fits({ bytes, span }: Carrier, substance: Substance): boolean {
  if (substance === 'bytes') return true
  if (!/^[\t\n\r\x20-\x7e]*$/.test(bytes.toString('latin1'))) return false
  if (substance === 'text') return true
  return span !== null && /^[A-Za-z0-9+/_=-]+$/.test(bytes.toString('latin1', span.start, span.end))
}
