/** The entries of `allow` and `accept-unscanned`: one thing each, a reason, and perhaps a day on which it ends. */
import type { AcceptUnscannedEntry, AllowEntry, Permission, UnscannedThing } from './configuration.ts'
import { isDay } from './expiry.ts'
import type { PlacedEntry, PlacedValue } from './placed-value.ts'
import type { Reading } from './reading.ts'
import { reasonOf } from './reason.ts'
import { showValue } from './show-value.ts'

const allowSettings = ['fingerprint', 'reason', 'expires'] as const
const acceptSettings = ['path', 'object', 'reason', 'expires'] as const

/** Reads the list at `allow`; what is wrong with an entry goes to `reading`, with its place. */
export function readAllow(reading: Reading, value: PlacedValue): readonly AllowEntry[] {
  const lines = new Map<string, number>()
  return reading.list(value, 'allow', '[{fingerprint: …, reason: …}]').flatMap((item) => {
    const fingerprints: string[] = []
    const permission = new PermissionReading(reading, item, 'an entry of allow')
    const seen = reading.settings(item, 'an entry of allow', allowSettings, {
      fingerprint: (given) => {
        const fingerprint = readFingerprint(reading, given)
        if (fingerprint === null) return
        fingerprints.push(fingerprint)
        const first = lines.get(fingerprint)
        if (first === undefined) lines.set(fingerprint, given.at.line)
        else
          reading.problem(given.at, `this fingerprint stands twice, first on line ${first}; leave one entry`)
      },
      ...permission.readers,
    })
    if (item.type === 'nothing') reading.problem(item.at, 'an entry of allow is empty; remove it')
    if (seen === null) return []
    if (isMissing(seen.get('fingerprint')))
      reading.problem(item.at, 'an entry of allow names no key; add its fingerprint, all 64 digits of it')
    const rest = permission.finish(seen.get('reason'))
    return fingerprints.map((fingerprint) => ({ fingerprint, ...rest }))
  })
}

/** Reads the list at `accept-unscanned` in the same way. */
export function readAcceptUnscanned(reading: Reading, value: PlacedValue): readonly AcceptUnscannedEntry[] {
  return reading.list(value, 'accept-unscanned', '[{path: …, reason: …}]').flatMap((item) => {
    const things: UnscannedThing[] = []
    const permission = new PermissionReading(reading, item, 'an entry of accept-unscanned')
    const seen = reading.settings(item, 'an entry of accept-unscanned', acceptSettings, {
      path: (given) => {
        const path = reading.text(given, 'path', 'the path as the scan printed it')
        if (path !== null) things.push({ by: 'path', path })
      },
      object: (given) => {
        const object = reading.text(given, 'object', 'the id of a git object')?.toLowerCase() ?? null
        if (object === null) return
        if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(object)) things.push({ by: 'object', object })
        else
          reading.problem(
            given.at,
            `object takes the full id of a git object, 40 or 64 hexadecimal digits, not ${showValue(object)}; copy it from the scan`,
          )
      },
      ...permission.readers,
    })
    if (item.type === 'nothing') reading.problem(item.at, 'an entry of accept-unscanned is empty; remove it')
    if (seen === null) return []
    const named = [seen.get('path'), seen.get('object')].filter((entry) => !isMissing(entry)).length
    if (named === 0)
      reading.problem(item.at, 'an entry of accept-unscanned names nothing; add a path or an object')
    if (named === 2)
      reading.problem(
        item.at,
        'an entry of accept-unscanned names a path and an object; make two entries of it',
      )
    const rest = permission.finish(seen.get('reason'))
    return things[0] === undefined ? [] : [{ thing: things[0], ...rest }]
  })
}

function isMissing(entry: PlacedEntry | undefined): boolean {
  return entry === undefined || entry.value.type === 'nothing'
}

function readFingerprint(reading: Reading, given: PlacedValue): string | null {
  const text = reading.text(given, 'fingerprint', 'the 64 digits that the report names')
  if (text === null) return null
  const fingerprint = text.toLowerCase()
  if (/^[0-9a-f]{64}$/.test(fingerprint)) return fingerprint
  const short = /^[0-9a-f]{4,63}(?:…|\.{2,3})?$/.test(fingerprint)
  reading.problem(
    given.at,
    short
      ? `the fingerprint ${showValue(text)} is cut short; all 64 digits are needed: take them from --format json, or from the job summary`
      : `a fingerprint is 64 hexadecimal digits, not ${showValue(text)}; take it from the report, never the key itself`,
  )
  return null
}

/** What the entries of both lists have in common. */
class PermissionReading {
  readonly #reading: Reading
  readonly #item: PlacedValue
  readonly #called: string
  #reason = ''
  #expires: string | null = null

  constructor(reading: Reading, item: PlacedValue, called: string) {
    this.#reading = reading
    this.#item = item
    this.#called = called
  }

  readonly readers = {
    reason: (value: PlacedValue): void => {
      this.#reason = reasonOf(this.#reading.text(value, 'reason', 'a sentence') ?? '')
    },
    expires: (value: PlacedValue): void => {
      const text = this.#reading.text(value, 'expires', 'a day such as 2027-01-01')
      if (text === null) return
      if (isDay(text)) this.#expires = text
      else
        this.#reading.problem(
          value.at,
          `expires takes a day such as 2027-01-01, not ${showValue(text)}; change it`,
        )
    },
  }

  finish(reason: PlacedEntry | undefined): Permission {
    if (isMissing(reason) || (reason?.value.type === 'text' && this.#reason === ''))
      this.#reading.problem(
        this.#item.at,
        `${this.#called} has no reason; add one: the next reader has to judge it`,
      )
    return { reason: this.#reason, expires: this.#expires, line: this.#item.at.line }
  }
}
