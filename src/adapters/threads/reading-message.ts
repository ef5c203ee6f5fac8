/**
 * A reading on its way from one thread to another. A key's holder cannot be copied, so its text is taken out here and
 * put into a new holder there; it never leaves the process.
 */
import type { Hit } from '../../core/detect/hit.ts'
import { Secret } from '../../core/secret.ts'
import type { Coverage, RawSkipped, Reading } from '../../ports/source.ts'

interface SightingMessage {
  readonly origin: unknown
  readonly hit: Omit<Hit, 'secret'>
  readonly value: string
}

export interface ReadingMessage {
  readonly sightings: readonly SightingMessage[]
  readonly skipped: readonly RawSkipped[]
  readonly bytes: number
  readonly coverage?: Coverage
}

export function toMessage({ sightings, ...reading }: Reading): ReadingMessage {
  return {
    ...reading,
    sightings: sightings.map(({ origin, hit: { secret, ...hit } }) => ({
      origin,
      hit,
      value: secret.reveal(),
    })),
  }
}

export function fromMessage({ sightings, ...message }: ReadingMessage): Reading {
  const secrets = new Map<string, Secret>()
  const secretOf = (value: string): Secret => {
    const secret = secrets.get(value) ?? new Secret(value)
    secrets.set(value, secret)
    return secret
  }
  return {
    ...message,
    sightings: sightings.map(({ origin, hit, value }) => ({
      origin,
      hit: { ...hit, secret: secretOf(value) },
    })),
  }
}
