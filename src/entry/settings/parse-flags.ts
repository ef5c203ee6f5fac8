/** Reads a command line by its table of flags. */
import { parseArgs } from 'node:util'
import { UserError } from '../../core/user-error.ts'
import { didYouMean } from '../../core/policy/nearest-word.ts'
import { showText } from '../../core/neutralise.ts'
import type { Flag } from './defaults.ts'
import { laterFlags, notInThisVersion } from './later.ts'

export interface ParsedFlags {
  readonly positionals: readonly string[]
  has(name: string): boolean
  /** The last value given. */
  value(name: string): string | undefined
  values(name: string): readonly string[]
}

/**
 * @param args what follows the command
 * @throws UserError for an unknown flag, one that lacks its value, one given twice where only one counts
 */
export function parseFlags(args: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      flags.map((flag) => [flag.name, { type: flag.value === null ? 'boolean' : 'string' } as const]),
    ),
  })
  const known = new Map(flags.map((flag) => [flag.name, flag]))
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const flag = known.get(token.name)
    if (flag === undefined) throw unknownFlag(token.rawName, token.name, flags)
    const values = given.get(flag.name) ?? []
    values.push(valueOf(flag, token.value, values))
    given.set(flag.name, values)
  }
  return {
    positionals,
    has: (name) => given.has(name),
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
  }
}

function valueOf(flag: Flag, value: string | undefined, earlier: readonly string[]): string {
  const name = `--${flag.name}`
  if (flag.value === null) {
    if (value !== undefined) throw new UserError(`${name} takes no value; leave "=${showText(value)}" away`)
    return ''
  }
  if (value === undefined || value === '') {
    throw new UserError(`${name} needs a value: ${name} ${flag.value}`)
  }
  if (earlier.length > 0 && flag.repeatable !== true) {
    throw new UserError(`${name} is given twice; keep one`)
  }
  return value
}

function unknownFlag(rawName: string, name: string, flags: readonly Flag[]): UserError {
  if (laterFlags.has(name)) return notInThisVersion(`--${name}`, 'leave it away')
  const near = didYouMean(
    name,
    flags.map((flag) => flag.name),
  )
  return new UserError(`there is no flag ${showText(rawName)}${near}; see --help`)
}
