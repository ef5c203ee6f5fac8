/** `npm run bench [-- part…] [options]`: what the words mean. */
import { basename, resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Given } from './corpora/given.ts'
import type { Effort } from './plan.ts'
import type { PartId } from './record/record.ts'

/** In the order in which they run. */
export const partIds = ['kernel', 'start', 'tree', 'history', 'memory', 'growth'] as const satisfies PartId[]

/** Bad usage: one line. */
export class UsageError extends Error {}

export interface BenchArguments {
  readonly parts: readonly PartId[]
  readonly repositories: readonly Given[]
  /** Sizes of the trees to make, ascending; `null` leaves them to each part. */
  readonly files: readonly number[] | null
  /** Lengths of the histories to make, ascending; `null` leaves them to each part. */
  readonly commits: readonly number[] | null
  readonly effort: Effort
  /** `null`: the built one. */
  readonly cli: string | null
}

const options = {
  repository: { type: 'string', multiple: true, default: [] },
  files: { type: 'string' },
  commits: { type: 'string' },
  rounds: { type: 'string', default: '6' },
  runs: { type: 'string', default: '5' },
  cli: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

function wordsOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // Its first sentence says what is wrong; the others are about "--".
    const [sentence] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(sentence)
  }
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`--${name} takes whole numbers above 0, not "${text}"`)
  return Number(text)
}

function counts(name: string, text: string | undefined): readonly number[] | null {
  if (text === undefined) return null
  return [...new Set(text.split(',').map((part) => count(name, part)))].sort((a, b) => a - b)
}

function part(word: string): PartId {
  const id = partIds.find((known) => known === word)
  if (id === undefined) throw new UsageError(`there is no part "${word}"; there are ${partIds.join(', ')}`)
  return id
}

/** `NAME=PATH`, or a path, which is called as its last folder. */
function given(text: string): Given {
  const named = /^([\w.-]+)=(.+)$/.exec(text)
  const folder = resolve(named?.[2] ?? text)
  return { name: named?.[1] ?? basename(folder).replace(/\.git$/, ''), folder }
}

/** @throws {UsageError} */
export function benchArguments(args: readonly string[]): BenchArguments {
  const { values, positionals } = wordsOf(args)
  const asked = new Set(positionals.map(part))
  return {
    parts: partIds.filter((id) => asked.size === 0 || asked.has(id)),
    repositories: values.repository.map(given),
    files: counts('files', values.files),
    commits: counts('commits', values.commits),
    effort: { rounds: count('rounds', values.rounds), runs: count('runs', values.runs) },
    cli: values.cli === undefined ? null : resolve(values.cli),
  }
}
