/**
 * Writes the tables of the documentation from the code, between markers `<!-- begin NAME -->` and `<!-- end NAME -->`.
 * With `--check` it writes nothing, and fails when one is not what the code says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { severities } from '../src/core/finding.ts'
import { generations, lengthsOf } from '../src/core/keys/generations.ts'
import { kindIds, kinds } from '../src/core/keys/kinds.ts'
import { actionInputs, actionOutputs, scanFlags } from '../src/entry/settings/defaults.ts'

interface Section {
  readonly file: string
  readonly name: string
  readonly render: () => string
}

const root = resolve(import.meta.dirname, '..')

/** A Markdown table; a `|` in a cell would end it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

/** `41, 42, 43` → `41 to 43`; gaps stay. */
function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`)).join(', ')
}

const sections: readonly Section[] = [
  {
    file: 'README.md',
    name: 'inputs',
    render: () =>
      table(
        ['input', 'built-in', 'meaning'],
        actionInputs.map((input) => [code(input.name), code(input.default), input.description]),
      ),
  },
  {
    file: 'README.md',
    name: 'outputs',
    render: () =>
      table(
        ['output', 'meaning'],
        actionOutputs.map((output) => [code(output.name), output.description]),
      ),
  },
  {
    file: 'README.md',
    name: 'flags',
    render: () =>
      table(
        ['flag of `scan`', 'built-in', 'meaning'],
        scanFlags.map((flag) => [
          code(`--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`),
          flag.default === '' || flag.default.includes(' ') ? flag.default : code(flag.default),
          `${flag.description}${flag.repeatable === true ? ' (may be repeated)' : ''}`,
        ]),
      ),
  },
  {
    file: 'docs/keys.md',
    name: 'kinds',
    render: () =>
      table(
        ['kind', 'prefix', 'severity', 'whoever holds it can', 'it belongs'],
        [...kindIds]
          .sort((a, b) => severities.indexOf(kinds[a].severity) - severities.indexOf(kinds[b].severity))
          .map((id) => kinds[id])
          .map((kind) => [
            `${code(kind.id)}: ${kind.label}`,
            kind.prefix === null ? 'none' : code(kind.prefix),
            kind.severity,
            kind.opens,
            kind.belongs,
          ]),
      ),
  },
  {
    file: 'docs/keys.md',
    name: 'generations',
    render: () =>
      table(
        ['kinds', 'issued', 'random bytes', 'alphabet', 'shortest body'],
        generations.map((generation) => [
          generation.kinds.map(code).join(', '),
          generation.issued,
          `${generation.randomBytes}${generation.topBitSet ? ', the top bit set' : ''}`,
          `base${generation.alphabet.length}`,
          String(generation.minLength),
        ]),
      ),
  },
  {
    file: 'docs/keys.md',
    name: 'lengths',
    render: () =>
      table(
        ['kind', 'characters after the prefix'],
        kindIds.filter((id) => kinds[id].prefix !== null).map((id) => [code(id), ranges(lengthsOf(id))]),
      ),
  },
]

/** The text with this section's part replaced. */
function withSection(text: string, { file, name, render }: Section): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${file} has no place for "${name}": add ${begin} and ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${render()}\n\n${text.slice(to)}`
}

const check = process.argv.includes('--check')
for (const file of new Set(sections.map((section) => section.file))) {
  const path = join(root, file)
  const text = readFileSync(path, 'utf8')
  const filled = sections.filter((section) => section.file === file).reduce(withSection, text)
  const options = await resolveConfig(path)
  const wanted = await format(filled, { ...options, filepath: path })
  if (wanted === text) continue
  if (check) {
    console.error(`${file} is not what the code says: run "npm run docs" and commit it`)
    process.exitCode = 1
  } else {
    writeFileSync(path, wanted)
    console.log(`wrote ${file}`)
  }
}
if (check && process.exitCode === undefined)
  console.log('the tables of the documentation are what the code says')
