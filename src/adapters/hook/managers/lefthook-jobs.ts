/** What lefthook runs for a hook: the `run` of its commands and jobs (https://lefthook.dev/configuration). */
import type { HookKind } from '../hook-kind.ts'
import { deepObjects, member, parseJson } from './json-members.ts'
import { mappingAround, yamlEntries, type YamlEntry } from './yaml-entries.ts'

export interface Job {
  readonly run: string
  readonly usesStdin: boolean
}

/** @returns those that are not always left out (`skip: true`) */
export function jobsOf(file: string, text: string, kind: HookKind): readonly Job[] {
  if (file.endsWith('.toml')) return fromToml(text, kind)
  return /\.jsonc?$/.test(file) ? fromJson(text, kind) : fromYaml(text, kind)
}

function fromJson(text: string, kind: HookKind): readonly Job[] {
  const hook = member(parseJson(text), kind)
  if (member(hook, 'skip') === true) return []
  return [...deepObjects(hook)].flatMap(({ run, use_stdin, skip }) =>
    typeof run === 'string' && skip !== true ? [{ run, usesStdin: use_stdin === true }] : [],
  )
}

function fromYaml(text: string, kind: HookKind): readonly Job[] {
  const entries = yamlEntries(text)
  const start = entries.findIndex(({ column, key }) => column === 0 && key === kind)
  if (start < 0) return []
  const next = entries.findIndex(({ indent }, index) => index > start && indent === 0)
  const hook = entries.slice(start + 1, next < 0 ? entries.length : next)
  if (isTrue(hook, hook[0]?.column, 'skip')) return []
  return hook.flatMap(({ key, column, value }, index) => {
    if (key !== 'run') return []
    const job = mappingAround(hook, index)
    return isTrue(job, column, 'skip') ? [] : [{ run: value, usesStdin: isTrue(job, column, 'use_stdin') }]
  })
}

function isTrue(entries: readonly YamlEntry[], column: number | undefined, key: string): boolean {
  return entries.some((entry) => entry.column === column && entry.key === key && entry.value === 'true')
}

/** A table for each job, as in lefthook's examples: `[pre-commit.commands.name]`. */
function fromToml(text: string, kind: HookKind): readonly Job[] {
  const tables = text.split(/^[ \t]*(?=\[)/m).filter((table) => opens(kind).test(table))
  if (tables.some((table) => /^\[[^.\]]*\]/.test(table) && isTrueInToml(table, 'skip'))) return []
  return tables.flatMap((table) => {
    const run = /^[ \t]*run[ \t]*=[ \t]*(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')/m.exec(table)
    const value = run?.[1]?.replace(/\\(["\\])/g, '$1') ?? run?.[2]
    if (value === undefined || isTrueInToml(table, 'skip')) return []
    return [{ run: value, usesStdin: isTrueInToml(table, 'use_stdin') }]
  })
}

function opens(kind: HookKind): RegExp {
  return new RegExp(`^\\[\\[?\\s*["']?${kind}["']?\\s*[.\\]]`)
}

function isTrueInToml(table: string, key: string): boolean {
  return new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*true\\b`, 'm').test(table)
}
