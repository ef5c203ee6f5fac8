/**
 * Whether a line of a shell script runs this tool as a hook, so that its exit code counts. A line that cannot be told
 * for sure does not: to be asked for a line that is there is better than to be told that a hook runs which does not.
 */
import { tool } from '../../../core/version.ts'
import type { HookKind } from '../hook-kind.ts'

export interface ToolCommand {
  readonly kind: HookKind
  /** Node and the entry of this installation, absolute, as words of a shell. */
  readonly program: string
}

// By its name, be it through a package manager, or by the path of its entry.
const runner = String.raw`(?:npx|bunx|(?:npm|pnpm|yarn) (?:exec|dlx)|yarn|bun run)(?: --?[a-z][-\w=]*)*(?: --)? `
const word = String.raw`[^\s'"\x60$;&|<>()#]*`
const quoted = (path: string): string => `(?:'${path}'|"${path}"|${path})`
const named = `(?:${runner})?${quoted(`(?:${word}/)?${tool.name}(?:\\.cmd)?`)}`
const entry = `(?:${quoted(String.raw`${word}\bnode(?:\.exe)?`)} )?${quoted(`${word}dist/cli/index\\.js`)}`
const byName = new RegExp(`^(?:exec )?(?:${named}|${entry})(?= )`)

/** Options, files; no operator of the shell, and nothing that gives the exit code away. */
const rest = /^(?<args>(?: [^\s;&|<>()`#][^\s;&|<>()`]*)*)(?: \|\| exit(?: (?:\$\?|[1-9]\d*))?)?(?: #.*)?$/

/** @param line one line, or a command as a configuration has it */
export function runsTool(line: string, { kind, program }: ToolCommand): boolean {
  const text = line.trim()
  const called = text.startsWith(`${program} `) ? program : (byName.exec(text)?.[0] ?? '')
  const after = text.slice(called.length).replace(/\s+/g, ' ')
  if (called === '') return false
  const args = after.startsWith(' hook run') ? rest.exec(after)?.groups?.args?.split(' ') : undefined
  if (args?.[2] !== 'run') return false
  return args.includes('--pre-push') === (kind === 'pre-push')
}

/**
 * Whether a command such as `npm test && posthog-key-guard hook run` does, whose exit code is that of the part that
 * failed; of several lines the last one's counts.
 */
export function commandRunsTool(command: string, tool: ToolCommand): boolean {
  if (command.trim().includes('\n')) return scriptRunsTool(command, tool, false)
  return command.split('&&').some((part) => runsTool(part, tool))
}

/** @param stopsAtFailure whether each failure is the script's end (`sh -e`); else the last command's exit code counts */
export function scriptRunsTool(text: string, tool: ToolCommand, stopsAtFailure: boolean): boolean {
  const code = joined(text).filter((line) => !/^\s*(?:#|$)/.test(line))
  for (const [index, line] of code.entries()) {
    const counts = stopsAtFailure || index === code.length - 1 || /\|\| exit\b/.test(line)
    // What is indented may hang on a condition.
    if (/^\S/.test(line) && counts && runsTool(line, tool)) return true
    // Nothing below it runs, or all of it may be text.
    if (/^(?:exit|exec|return)\b/.test(line) || line.includes('<<')) return false
  }
  return false
}

/** The lines of a script, those that go on in the next one together with it. */
function joined(script: string): readonly string[] {
  const goesOn = /(?:\\|(?:&&|\||\{|\bthen|\bdo|\belse)[ \t]*)\r?\n/g
  return script.replace(goesOn, ' ').split(/\r?\n/)
}
