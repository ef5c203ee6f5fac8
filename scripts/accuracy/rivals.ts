/**
 * `node scripts/accuracy/rivals.ts [--seed 1] [--cli dist/cli/index.js] [--programs FOLDER] [--share 0.25]
 * [--without detect-secrets] [--write]`: the corpus, or a share of it by chance, through ours and through each other
 * scanner that is installed, in its default and its most generous settings; a folder of look-alikes likewise. None of
 * them asks anybody whether a key lives. detect-secrets takes minutes for a quarter of the corpus.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '../../bench/random.ts'
import type { Case } from './case.ts'
import { streams } from './containers/streams.ts'
import { corpus } from './corpus.ts'
import { canBeWritten, caseAt, writeCorpus } from './corpus-folder.ts'
import { writeSection } from './document.ts'
import { finderOf } from './finder.ts'
import { lookAlikes } from './look-alikes.ts'
import { comparisonTable, keysFound, type Column } from './rivals/comparison.ts'
import { gitleaksRivals } from './rivals/gitleaks.ts'
import { kingfisherRivals } from './rivals/kingfisher.ts'
import { otherRivals } from './rivals/others.ts'
import type { Rival } from './rivals/rival.ts'
import { programOf, runRival } from './rivals/run-rival.ts'
import { trufflehogRivals } from './rivals/trufflehog.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cli: { type: 'string' },
    programs: { type: 'string' },
    share: { type: 'string', default: '1' },
    without: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})

function say(line: string): void {
  console.error(line)
}

const seed = Number(values.seed)
const share = Number(values.share)
const random = seededRandom(seed)
const cases: readonly Case[] = [...corpus(seed, streams())].filter(
  (entry) => canBeWritten(entry) && random.below(10_000) < share * 10_000,
)
const look = lookAlikes(seed)
const rivals: readonly Rival[] = [
  ...gitleaksRivals,
  ...trufflehogRivals,
  ...kingfisherRivals,
  ...otherRivals,
].filter(({ id }) => !values.without.includes(id))

async function ours(): Promise<Column> {
  const finder = finderOf(values.cli, say)
  const found = new Set<Case>()
  for await (const [entry, findings] of finder.find(cases)) {
    if (findings.some(({ fingerprint }) => fingerprint === entry.key.fingerprint)) found.add(entry)
  }
  let falseReports = 0
  for await (const [, findings] of finder.find(look)) {
    if (findings.some(({ sure }) => sure)) falseReports++
  }
  return { name: 'PostHog Key Guard', found, named: found, falseReports }
}

function theirs(rival: Rival, program: string, folder: string): Column {
  const name = `${rival.id}, ${rival.settings}`
  const since = performance.now()
  const keys = keysFound(cases, runRival(rival, program, join(folder, 'corpus')))
  const alarms = runRival(rival, program, join(folder, 'look-alikes')).map(({ path }) => caseAt(look, path))
  say(`${name}: ${((performance.now() - since) / 1000).toFixed(0)} s`)
  return { name, ...keys, falseReports: new Set(alarms.filter((entry) => entry !== undefined)).size }
}

const folder = mkdtempSync(join(tmpdir(), 'key-guard-rivals-'))
try {
  writeCorpus(join(folder, 'corpus'), cases)
  writeCorpus(join(folder, 'look-alikes'), look)
  const columns: Column[] = [await ours()]
  for (const rival of rivals) {
    const program = programOf(rival, values.programs === undefined ? undefined : resolve(values.programs))
    if (program === null) say(`${rival.id} is not installed`)
    else columns.push(theirs(rival, program, folder))
  }
  const text = comparisonTable(cases, columns, look.length)
  console.log(text)
  if (values.write) await writeSection('rivals', `Seed ${seed}, ${cases.length} cases.\n\n${text}`)
} finally {
  rmSync(folder, { recursive: true })
}
