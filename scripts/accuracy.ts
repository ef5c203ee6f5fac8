/**
 * `npm run accuracy [-- --seed 1] [--cli dist/cli/index.js] [--group encodings] [--form base64] [--faults 40] [--write]`:
 * keys of every kind in every form that we know; what of them is found, at which place, and what else is reported.
 * Without `--cli` the engine is asked in this process. `--write` renews the tables of docs/accuracy.md.
 * `--keep FOLDER` writes the chosen cases there instead, to look at: they hold whole keys, so not into the project.
 */
import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Case } from './accuracy/case.ts'
import { streams } from './accuracy/containers/streams.ts'
import { corpus } from './accuracy/corpus.ts'
import { canBeWritten, writeCorpus } from './accuracy/corpus-folder.ts'
import { writeSection } from './accuracy/document.ts'
import { finderOf } from './accuracy/finder.ts'
import { lookAlikes } from './accuracy/look-alikes.ts'
import { outcomeOf, type Outcome } from './accuracy/score.ts'
import { count, faultLines, formTable, groupTable } from './accuracy/tables.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    cli: { type: 'string' },
    group: { type: 'string', default: '' },
    form: { type: 'string', default: '' },
    faults: { type: 'string', default: '40' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})

function say(line: string): void {
  console.error(line)
}

function wholeNumber(name: 'seed' | 'faults'): number {
  const value = Number(values[name])
  if (Number.isSafeInteger(value) && value >= 0) return value
  say(`accuracy: --${name} takes a whole number`)
  process.exit(2)
}

const seed = wholeNumber('seed')
const mostFaults = wholeNumber('faults')
const compressors = streams()
say(`seed ${seed}`)
if (compressors.missing.length > 0) say(`left out, not on this machine: ${compressors.missing.join(', ')}`)

function* chosen(): Generator<Case> {
  for (const entry of corpus(seed, compressors))
    if (entry.group.startsWith(values.group) && entry.form.includes(values.form)) yield entry
}

async function measure(): Promise<void> {
  const finder = finderOf(values.cli, say)
  const outcomes: Outcome[] = []
  for await (const [entry, findings] of finder.find(chosen())) outcomes.push(outcomeOf(entry, findings))
  const look = lookAlikes(seed)
  const reported = new Map<string, number>()
  for await (const [{ form }, findings] of finder.find(look)) {
    if (findings.some(({ sure }) => sure)) reported.set(form, (reported.get(form) ?? 0) + 1)
  }
  const alarms = [...reported.values()].reduce((sum, each) => sum + each, 0)
  const precision = `Of ${count(look.length)} look-alikes ${count(alarms)} would fail a check.`

  console.log(`${groupTable(outcomes)}\n\n${precision}\n`)
  for (const [form, times] of reported) console.log(`look-alike reported: ${form}: ${times}`)
  for (const line of faultLines(outcomes, mostFaults)) console.log(line)
  if (!values.write) return
  const about = `Seed ${seed}, Node ${process.version}, ${finder.name}.`
  await writeSection('groups', `${about}\n\n${groupTable(outcomes)}\n\n${precision}`)
  await writeSection('encodings', formTable(outcomes, 'encodings'))
  await writeSection('splits', formTable(outcomes, 'splits and joins'))
}

if (values.keep === undefined) await measure()
else writeCorpus(resolve(values.keep), [...chosen()].filter(canBeWritten))
