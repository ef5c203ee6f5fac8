/**
 * Makes src/core/detect/lookalikes/letter-pairs.ts: how often one letter follows another in English and in code.
 *
 *     node scripts/make-letter-pairs.ts node_modules/typescript/lib node_modules/eslint node_modules/@types/node
 *
 * The table was made by this line, on the packages that package-lock.json pins: their prose gives English, their
 * code gives identifiers and abbreviations. Any other text, or a plain word list, works as well. Names in camel case
 * are cut into words; a word seen fewer than three times is noise (a piece of a digest), and a word counts by the
 * square root of how often it occurs, so that `the` and `function` do not drown the rest.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const out = 'src/core/detect/lookalikes/letter-pairs.ts'
const letters = 26
/** What every pair is given beyond what was seen: no pair is impossible. */
const smoothing = 2
/** The numbers of one row of the table add up to about this. */
const scale = 1000

function* textsBelow(path: string): Generator<string> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* textsBelow(join(path, name))
  } else if (/\.(md|d\.ts|js|txt)$/.test(path)) yield readFileSync(path, 'utf8')
}

function countWords(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) {
    for (const text of textsBelow(path)) {
      for (const [word] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
        if (word.length > 1) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
      }
    }
  }
  return counts
}

function pairWeights(counts: ReadonlyMap<string, number>): number[][] {
  const rows = Array.from({ length: letters + 1 }, () => Array.from({ length: letters + 1 }, () => smoothing))
  for (const [word, count] of counts) {
    if (count < 3) continue
    let before = letters
    for (const letter of word) {
      const index = letter.charCodeAt(0) - 97
      rows[before]![index]! += Math.sqrt(count)
      before = index
    }
    rows[before]![letters]! += Math.sqrt(count)
  }
  rows[letters]![letters] = 0
  return rows
}

function perMille(row: readonly number[]): number[] {
  const sum = row.reduce((a, b) => a + b)
  return row.map((weight) => (weight === 0 ? 0 : Math.max(1, Math.round((weight / sum) * scale))))
}

const paths = process.argv.slice(2)
if (paths.length === 0) throw new Error('name the folders or word lists to count')
const source = `/**
 * How often a letter follows another in English and in code, out of about ${scale}: a row for each letter \`a\` to \`z\`
 * and one for the start of a word, a column for each letter and one for the end of the word.
 * Made by scripts/make-letter-pairs.ts, which says from what; do not edit.
 */
export const letterPairs: readonly (readonly number[])[] = ${JSON.stringify(pairWeights(countWords(paths)).map(perMille))}
`
writeFileSync(out, await format(source, { ...(await resolveConfig(out)), parser: 'typescript' }))
