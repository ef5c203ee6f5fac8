/**
 * Makes the tables of letter pairs in src/core/detect/lookalikes/: how often one letter follows another in English and
 * code, in other languages, and in abbreviations.
 *
 *     node scripts/make-letter-pairs.ts english node_modules/typescript/lib node_modules/eslint node_modules/@types/node
 *     node scripts/make-letter-pairs.ts abbreviations node_modules/typescript/lib node_modules/eslint node_modules/@types/node
 *     node scripts/make-letter-pairs.ts foreign node_modules/typescript/lib/{cs,de,es,fr,it,pl,pt-br,tr}
 *
 * The tables were made by these lines, on the packages that package-lock.json pins: their prose gives English, their
 * code gives identifiers and abbreviations, the compiler's messages give eight other languages (accents dropped). Any
 * other text, or a plain word list, works as well. Names in camel case are cut into words; a word seen fewer than three
 * times is noise (a piece of a digest), and a word counts by the square root of how often it occurs, so that `the` and
 * `function` do not drown the rest. Abbreviations are made of the words: their first three or four letters, and their
 * consonants (`msg`, `hndlr`).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

interface Table {
  readonly file: string
  readonly name: string
  readonly about: string
  readonly reads: RegExp
  /** What is counted in place of a word. */
  readonly formsOf: (word: string) => readonly string[]
}

const asItIs = (word: string): readonly string[] => [word]

const tables: Readonly<Record<string, Table>> = {
  english: {
    file: 'letter-pairs.ts',
    name: 'letterPairs',
    about: 'English and in code',
    reads: /\.(md|d\.ts|js|txt)$/,
    formsOf: asItIs,
  },
  foreign: {
    file: 'foreign-pairs.ts',
    name: 'foreignPairs',
    about: 'Czech, French, German, Italian, Polish, Portuguese, Spanish and Turkish',
    reads: /\.json$/,
    formsOf: asItIs,
  },
  abbreviations: {
    file: 'abbreviation-pairs.ts',
    name: 'abbreviationPairs',
    about: 'abbreviations of English words',
    reads: /\.(md|d\.ts|js|txt)$/,
    formsOf: abbreviationsOf,
  },
}

const letters = 26
/** What every pair is given beyond what was seen: no pair is impossible. */
const smoothing = 2
/** The numbers of one row of the table add up to about this. */
const scale = 1000

function abbreviationsOf(word: string): readonly string[] {
  if (word.length < 5) return []
  const consonants = word[0]! + word.slice(1).replace(/[aeiou]/g, '')
  return [word.slice(0, 3), word.slice(0, 4), consonants.slice(0, 6)]
}

function* textsBelow(path: string, reads: RegExp): Generator<string> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* textsBelow(join(path, name), reads)
  } else if (reads.test(path)) yield readFileSync(path, 'utf8')
}

const accents = /[\u0300-\u036f]/g

/** In letters without accents, and not the names of JSON, which are English. */
function plain(text: string): string {
  return text
    .replace(/"[^"]*":/g, ' ')
    .normalize('NFD')
    .replace(accents, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
}

function countWords(paths: readonly string[], { reads }: Table): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    for (const text of textsBelow(path, reads)) {
      const prose = reads.test('.json') ? plain(text) : text
      for (const [word] of prose.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
        if (word.length > 1) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
      }
    }
  }
  return counts
}

function pairWeights(counts: ReadonlyMap<string, number>, { formsOf }: Table): number[][] {
  const rows = Array.from({ length: letters + 1 }, () => Array.from({ length: letters + 1 }, () => smoothing))
  for (const [word, count] of counts) {
    if (count < 3) continue
    for (const form of formsOf(word)) {
      let before = letters
      for (const letter of form) {
        const index = letter.charCodeAt(0) - 97
        rows[before]![index]! += Math.sqrt(count)
        before = index
      }
      rows[before]![letters]! += Math.sqrt(count)
    }
  }
  rows[letters]![letters] = 0
  return rows
}

function perMille(row: readonly number[]): number[] {
  const sum = row.reduce((a, b) => a + b)
  return row.map((weight) => (weight === 0 ? 0 : Math.max(1, Math.round((weight / sum) * scale))))
}

const [which = '', ...paths] = process.argv.slice(2)
const table = tables[which]
if (table === undefined || paths.length === 0) {
  throw new Error(`name one of ${Object.keys(tables).join(', ')}, and the folders or word lists to count`)
}
const rows = pairWeights(countWords(paths, table), table).map(perMille)
const out = join('src/core/detect/lookalikes', table.file)
const source = `/**
 * How often a letter follows another in ${table.about}, out of about ${scale}:
 * a row for each letter \`a\` to \`z\` and one for the start of a word, a column for each letter and one for the end of
 * the word. Made by scripts/make-letter-pairs.ts, which says from what; do not edit.
 */
export const ${table.name}: readonly (readonly number[])[] = ${JSON.stringify(rows)}
`
writeFileSync(out, await format(source, { ...(await resolveConfig(out)), parser: 'typescript' }))
