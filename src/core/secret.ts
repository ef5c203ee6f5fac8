/**
 * The only holder of a raw key. Whatever prints, joins, logs, inspects or serialises it gets the mask
 * (design.md, promise 3); `reveal` is called from the places that `__tests__/architecture.test.ts` lists.
 */
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { mask } from './keys/mask.ts'

export class Secret {
  readonly #value: string
  readonly fingerprint: string
  readonly masked: string

  /** @param value the decoded text of the key, prefix included */
  constructor(value: string) {
    this.#value = value
    this.fingerprint = createHash('sha256').update(value).digest('hex')
    this.masked = mask(value)
  }

  /** The fingerprint of its first `length` characters. */
  fingerprintOfStart(length: number): string {
    return createHash('sha256').update(this.#value.slice(0, length)).digest('hex')
  }

  /** The raw key. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return this.masked
  }

  toJSON(): string {
    return this.masked
  }

  [Symbol.toPrimitive](): string {
    return this.masked
  }

  [inspect.custom](): string {
    return this.masked
  }
}
