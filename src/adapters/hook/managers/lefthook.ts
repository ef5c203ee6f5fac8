/** lefthook: its hooks call `lefthook run` (its `internal/templates/hook.tmpl`), which reads its configuration. */
import { join } from 'node:path'
import { tool } from '../../../core/version.ts'
import { hookArguments, type HookKind } from '../hook-kind.ts'
import { readSmall } from '../small-file.ts'
import { jobsOf } from './lefthook-jobs.ts'
import type { Manager } from './managed-hook.ts'
import { commandRunsTool, type ToolCommand } from './tool-command.ts'

const files = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
  ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((extension) => `${name}.${extension}`),
)

export const lefthook: Manager = {
  name: 'lefthook',
  find({ top, hook, command }) {
    const isActive = hook?.text.includes('call_lefthook') === true
    const present = files.find((name) => readSmall(join(top, name)) !== null)
    if (present === undefined && !isActive) return null
    const file = present ?? 'lefthook.yml'
    const text = readSmall(join(top, file)) ?? ''
    return { file, isSet: runs(file, text, command), activate: isActive ? null : 'lefthook install' }
  },
  lines: (kind: HookKind) => [
    `${kind}:`,
    '  commands:',
    `    ${tool.name}:`,
    `      run: ${tool.name} ${hookArguments[kind]}`,
    ...(kind === 'pre-push' ? ['      use_stdin: true'] : []),
  ],
}

/** What git says that it pushes comes on standard input, which a job has on request only. */
function runs(file: string, text: string, command: ToolCommand): boolean {
  return jobsOf(file, text, command.kind).some(
    ({ run, usesStdin }) => commandRunsTool(run, command) && (usesStdin || command.kind !== 'pre-push'),
  )
}
