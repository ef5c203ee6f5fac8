/**
 * The text of a key in logical characters: what it would be without escapes and joins, part by part, since not every
 * join belongs to it.
 */
import type { EncodingName } from '../encoding.ts'
import { MAX_BODY } from '../limits.ts'
import { escapeAt, type Character } from './escape.ts'
import { joinAt, strengths, type Strength } from './join.ts'

/** A place where the body may end: before a join, or where nothing joins any more. */
export interface Cut {
  /** Characters of the body up to here. */
  readonly length: number
  /** Index behind the last stored byte. */
  readonly end: number
  /** The weakest join of the body up to here. */
  readonly weakest: Strength | null
  /** Escapes and joins up to here, in the order in which they come. */
  readonly encoding: readonly EncodingName[]
}

export interface Parts {
  /** `phx_`. */
  readonly prefix: string
  /** The weakest join in the prefix and behind it. */
  readonly prefixWeakest: Strength | null
  readonly body: string
  /** Ascending; at least one. */
  readonly cuts: readonly Cut[]
}

const alphanumeric = /^[A-Za-z0-9]$/
const plainRun = /[A-Za-z0-9]*/y
const prefixCharacters = [/^p$/, /^h$/, /^[xsarc]$/, /^_$/]

/**
 * @param text what is stored, one character a byte, from the prefix's first character on
 * @returns `null` where no prefix stands there, or nothing behind it
 */
export function readParts(text: string): Parts | null {
  const encoding: EncodingName[] = []
  let prefixWeakest: Strength | null = null
  let prefix = ''
  let at = 0
  for (const expected of prefixCharacters) {
    if (prefix !== '') {
      const joined = pastJoins(text, at, encoding, (character) => expected.test(character.text))
      prefixWeakest = weaker(prefixWeakest, joined.weakest)
      at = joined.end
    }
    const character = characterAt(text, at)
    if (character === null || !expected.test(character.text)) return null
    note(encoding, character.escape)
    prefix += character.text
    at = character.end
  }
  const before = pastJoins(text, at, encoding, isBody)
  prefixWeakest = weaker(prefixWeakest, before.weakest)
  at = before.end

  const first = characterAt(text, at)
  if (first === null || !isBody(first)) return null
  const { body, cuts } = bodyAt(text, at, first.escape, encoding)
  return { prefix, prefixWeakest, body, cuts }
}

/** The characters of a body are all plain or all escaped in the same way. */
function bodyAt(
  text: string,
  from: number,
  escape: EncodingName | null,
  encoding: EncodingName[],
): Pick<Parts, 'body' | 'cuts'> {
  const cuts: Cut[] = []
  let body = ''
  let at = from
  let weakest: Strength | null = null
  note(encoding, escape)
  for (;;) {
    const part = escape === null ? plainPart(text, at) : escapedPart(text, at, escape)
    // All of it belongs to the next key.
    if (part.body === '' && cuts.length > 0) break
    body += part.body
    cuts.push({ length: body.length, end: part.end, weakest, encoding: [...encoding] })
    if (body.length >= MAX_BODY) break
    const next = pastJoins(
      text,
      part.end,
      encoding,
      (character) => isBody(character) && character.escape === escape,
    )
    if (next.weakest === null) break
    weakest = weaker(weakest, next.weakest)
    at = next.end
  }
  return { body, cuts }
}

interface Part {
  readonly body: string
  readonly end: number
}

/**
 * Where a key touches the next one, the run has eaten three letters of the next prefix: they are given back.
 */
function plainPart(text: string, at: number): Part {
  plainRun.lastIndex = at
  let [run] = plainRun.exec(text)!
  if (run.length > MAX_BODY) run = run.slice(0, MAX_BODY)
  if (text[at + run.length] === '_' && /ph[xsarc]$/.test(run)) run = run.slice(0, -3)
  return { body: run, end: at + run.length }
}

function escapedPart(text: string, from: number, escape: EncodingName): Part {
  let body = ''
  let at = from
  for (
    let next = escapeAt(text, at);
    next?.escape === escape && alphanumeric.test(next.text) && body.length < MAX_BODY;
    next = at < text.length ? escapeAt(text, at) : null
  ) {
    body += next.text
    at = next.end
  }
  return { body, end: at }
}

/** Joins in a row, as far as one of the wanted characters follows; none where none does. */
function pastJoins(
  text: string,
  from: number,
  encoding: EncodingName[],
  wanted: (character: Character) => boolean,
): { readonly end: number; readonly weakest: Strength | null } {
  const passed: EncodingName[] = []
  let weakest: Strength | null = null
  let at = from
  for (;;) {
    const character = characterAt(text, at)
    if (character !== null && wanted(character)) break
    const join = joinAt(text, at)
    if (join === null) return { end: from, weakest: null }
    passed.push(join.encoding)
    weakest = weaker(weakest, join.strength)
    at = join.end
  }
  for (const name of passed) note(encoding, name)
  return { end: at, weakest }
}

function characterAt(text: string, at: number): Character | null {
  const plain = text[at]
  if (plain === undefined) return null
  if (plain === '_' || alphanumeric.test(plain)) return { text: plain, end: at + 1, escape: null }
  return escapeAt(text, at)
}

function isBody(character: Character): boolean {
  return alphanumeric.test(character.text)
}

function note(encoding: EncodingName[], name: EncodingName | null): void {
  if (name !== null && !encoding.includes(name)) encoding.push(name)
}

function weaker(a: Strength | null, b: Strength | null): Strength | null {
  if (a === null || b === null) return a ?? b
  return strengths.indexOf(a) >= strengths.indexOf(b) ? a : b
}
