/**
 * The function that decides on each trigram as far as the bytes right around it tell: it passes hits and what the confirms
 * in TypeScript have to be asked about, and drops the rest. It may ask for too much, but must drop and hit rightly, as the
 * twin does.
 */
import { trigrams, type TrigramName } from '../../src/core/detect/kernel/trigrams.ts'
import { base64Verdicts } from './verdict-base64.ts'
import { escapeVerdicts } from './verdict-escape.ts'
import { hexVerdicts } from './verdict-hex.ts'
import { plainVerdicts } from './verdict-plain.ts'
import { ask, passFunction } from './verdict.ts'
import { add, either, get, i32, less, subtract, when } from './wat.ts'

/** Bytes before and behind a candidate that verdicts look at: with fewer of them, the confirms are asked. */
const BEFORE = 8
const BEHIND = 40

const verdicts: Readonly<Partial<Record<TrigramName, string>>> = {
  ...base64Verdicts,
  ...escapeVerdicts,
  ...hexVerdicts,
  ...plainVerdicts,
}

const names = Object.keys(trigrams) as TrigramName[]
const label = (index: number): string => `$trigram${index}`

/** A block for each trigram that has a verdict; where a byte is of two, the confirms are asked. */
function table(): string {
  const own = names.filter((name) => verdicts[name] !== undefined)
  const targets = names.map((name) => (own.includes(name) ? label(names.indexOf(name)) : '$other'))
  const dispatch = `(br_table ${targets.join(' ')} $other (i32.ctz ${get('trigrams')}))`
  const blocks = own.reduce(
    (inner, name) => `(block ${label(names.indexOf(name))} ${inner})
    ${verdicts[name]!}`,
    dispatch,
  )
  return `(block $other ${blocks})`
}

export const verdictFunctions = `${passFunction}
  (func $verdict (param $list i32) (param $q i32) (param $trigrams i32) (param $first i32) (param $textEnd i32) (result i32)
    (local $bits i32) (local $at i32)
    ${when(
      either(
        less(subtract(get('q'), i32(BEFORE)), get('first')),
        less(get('textEnd'), add(get('q'), i32(BEHIND))),
        `(i32.ne (i32.popcnt ${get('trigrams')}) ${i32(1)})`,
      ),
      ask,
    )}
    ${table()}
    ${ask})`
