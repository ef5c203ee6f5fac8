/** husky 5 and later sets `core.hooksPath` to `.husky` or `.husky/_`; husky 4 writes hooks (its `install` in 4.3). */
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { tool } from '../../../core/version.ts'
import { hookArguments } from '../hook-kind.ts'
import { readSmall } from '../small-file.ts'
import { parseJson, member } from './json-members.ts'
import type { Found, Manager, Place } from './managed-hook.ts'
import { commandRunsTool, scriptRunsTool } from './tool-command.ts'

export const husky: Manager = {
  name: 'husky',
  find: (at) => fourOf(at) ?? inForce(at) ?? notYet(at),
  lines: (kind) => [`${tool.name} ${hookArguments[kind]}`],
}

function fourOf({ top, kind, hook, command }: Place): Found | null {
  if (hook === null || !/^# husky/m.test(hook.text)) return null
  const run = member(parseJson(readSmall(join(top, 'package.json')) ?? ''), 'husky', 'hooks', kind)
  const isSet = typeof run === 'string' && commandRunsTool(run, command)
  return { file: 'package.json', isSet, activate: null }
}

/** Since husky 9 git runs a script in `_`, which runs the one beside that folder with `sh -e`. */
function inForce({ top, kind, hooksPath, hook, command }: Place): Found | null {
  if (hooksPath === null) return null
  const isBelow = basename(hooksPath) === '_'
  const folder = isBelow ? dirname(hooksPath) : hooksPath
  if (basename(folder) !== '.husky' && !(isBelow && existsSync(join(hooksPath, 'husky.sh')))) return null
  const text = readSmall(join(folder, kind)) ?? ''
  // Until then each script began with what makes the shell stop at a failure.
  const stopsAtFailure = isBelow || /^(?:\. .*husky\.sh|set -e)/m.test(text)
  const file = relative(top, join(folder, kind)).split(sep).join('/')
  const inactive = isBelow ? install : `chmod +x ${file}`
  return {
    file,
    isSet: scriptRunsTool(text, command, stopsAtFailure),
    activate: hook === null ? inactive : null,
  }
}

function notYet({ top, kind, command }: Place): Found | null {
  const file = `.husky/${kind}`
  const text = readSmall(join(top, file))
  return text === null ? null : { file, isSet: scriptRunsTool(text, command, true), activate: install }
}

const install = 'npx husky (before husky 9: npx husky install)'
