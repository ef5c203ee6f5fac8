/** Reads values out of an event's payload, whose shape nothing vouches for. */
import { UserError } from '../user-error.ts'

/** A value of the payload, and the path to it for messages. */
export class Payload {
  readonly #value: unknown
  readonly #name: string

  constructor(value: unknown, name = '') {
    this.#value = value
    this.#name = name
  }

  at(key: string): Payload {
    const { [key]: child } = (isObject(this.#value) ? this.#value : {}) as Readonly<Record<string, unknown>>
    return new Payload(child, this.#name === '' ? key : `${this.#name}.${key}`)
  }

  get exists(): boolean {
    return this.#value !== undefined && this.#value !== null
  }

  /** A string, or `null` where there is none. */
  text(): string | null {
    return typeof this.#value === 'string' ? this.#value : null
  }

  /** A whole number of at least 0, or `null` where there is none. */
  count(): number | null {
    return typeof this.#value === 'number' && Number.isSafeInteger(this.#value) && this.#value >= 0
      ? this.#value
      : null
  }

  /** How long a list is, or `null` where it is none. */
  length(): number | null {
    return Array.isArray(this.#value) ? this.#value.length : null
  }

  /** @throws UserError where it is no string */
  requiredText(): string {
    const text = this.text()
    if (text === null || text === '') throw this.#malformed('a text')
    return text
  }

  /** @throws UserError where it is no full object id: 40 or 64 hex digits */
  objectId(): string {
    const text = this.text()
    if (text === null || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
      throw this.#malformed('a full commit id')
    return text
  }

  /** @throws UserError where it is no `refs/heads/…`, or no plain branch name after it */
  branchOfRef(): string {
    return branchName(this.requiredText().replace(/^refs\/heads\//, '')) ?? this.#fail('a branch')
  }

  isTrue(): boolean {
    return this.#value === true
  }

  #fail(expected: string): never {
    throw this.#malformed(expected)
  }

  #malformed(expected: string): UserError {
    return new UserError(
      `the event payload (GITHUB_EVENT_PATH) has no ${this.#name} that is ${expected}; run this from a workflow, with the payload that GitHub wrote`,
    )
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A name that git accepts for a branch and that no command line can misread; `undefined` for any other text. */
export function branchName(text: string): string | undefined {
  const refused = /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|^[-/.]|\/\/|\/\.|[/.]$|\.lock(?:\/|$)|^@$/
  return text === '' || refused.test(text) ? undefined : text
}
