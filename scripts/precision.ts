/**
 * What the tool reports in other people's files, where nothing should be: docs/precision.md.
 *
 *     npm run precision -- [--cli FILE] [--random MB] [--seed N] [--write] [NAME=]FOLDER…
 *
 * Each folder is a corpus; besides, there are `--random` MB (64 unless given) of each spelling of random bytes. Lists
 * each alarm and each `possible` finding with its place, masked, and the placeholders that were told; then the table,
 * which `--write` puts into docs/precision.md. `--cli dist/cli/index.js` scans with the built tool; without it, the
 * sources do.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { randomText, spellings } from './precision/random-text.ts'
import { scanFolder, scanText, type JsonKey } from './precision/scan-with-cli.ts'
import { listed, table, tally, unread, type Tally } from './precision/tally.ts'

const root = resolve(import.meta.dirname, '..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cli: { type: 'string', default: join(root, 'src/entry/cli.ts') },
    random: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
})
const cli = resolve(values.cli)
const randomSize = Number(values.random) * 1e6
const seed = Number(values.seed)

function show(title: string, keys: readonly JsonKey[]): void {
  if (keys.length > 0) console.log(`  ${title}:\n${keys.map((key) => `  - ${listed(key)}`).join('\n')}`)
}

function told(counts: Tally): Tally {
  console.log(`${counts.name}: ${counts.files} files, ${(counts.bytes / 1e6).toFixed(1)} MB`)
  show('alarms', counts.alarms)
  show('possible', counts.possible)
  show('placeholders', counts.placeholders)
  for (const reason of unread(counts)) console.log(`  not read: ${reason}`)
  return counts
}

const tallies: Tally[] = []
for (const argument of positionals) {
  const [, name, folder] = /^(?:([^=]+)=)?(.*)$/.exec(argument)!
  tallies.push(told(tally(name ?? basename(folder!), await scanFolder(cli, resolve(folder!)))))
}
for (const spelling of randomSize > 0 ? spellings : []) {
  const text = randomText(spelling, randomSize, seed)
  tallies.push(told(tally(`random: ${spelling}`, await scanText(cli, text))))
}
console.log(`\n${table(tallies)}`)

if (values.write) {
  const path = join(root, 'docs/precision.md')
  const [begin, end] = ['<!-- begin measured -->', '<!-- end measured -->']
  const text = readFileSync(path, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`docs/precision.md has no ${begin} and ${end}`)
  const filled = `${text.slice(0, from + begin.length)}\n\n${table(tallies)}\n\n${text.slice(to)}`
  writeFileSync(path, await format(filled, { ...(await resolveConfig(path)), filepath: path }))
}
