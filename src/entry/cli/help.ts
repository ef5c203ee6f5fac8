/** What `--help` prints. */
import { tool } from '../../core/version.ts'
import { scanFlags, type Flag } from '../settings/defaults.ts'

export const generalHelp = `${tool.name} finds leaked PostHog keys.

Usage: ${tool.name} <command> [options]

Commands:
  scan [path…]                     scan files, commits or standard input for keys
  explain KIND|FINGERPRINT         what a key opens, how to replace it, how to allow it
  hook install|uninstall|run       scan what is staged before each commit

  --help, --version                everywhere

Exit codes: 0 nothing at or above --fail-on, 1 a key was found, 2 it could not do what was asked.
`

export const scanHelp = `Usage: ${tool.name} scan [path…] [options]

Scans the files at the paths (.): in a git work tree the tracked ones and those that git does not ignore, else all.

Options:
${flagTable(scanFlags)}
`

export const explainHelp = `Usage: ${tool.name} explain KIND|FINGERPRINT

Tells what a kind of key opens and how to replace it, or where the key with this fingerprint stands in the files
below . and how a maintainer allows it. Kinds: personal, project-secret, oauth-access, oauth-refresh,
legacy-personal, project.
`

export const hookHelp = `Usage: ${tool.name} hook install [--pre-push] | uninstall | run [-- file…]

install puts a hook into this repository that scans what is staged before each commit (with --pre-push: what is
pushed before each push); a hook that is there already goes on running. uninstall takes it out again.
SKIP=${tool.name} git commit … leaves the scan out once.
`

function flagTable(flags: readonly Flag[]): string {
  const rows = flags.map(
    (flag) => [`--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`, plain(flag)] as const,
  )
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n')
}

function plain(flag: Flag): string {
  const text = flag.description.replaceAll('`', '')
  const notes = [
    flag.repeatable === true ? 'repeatable' : '',
    flag.default === '' ? '' : `default: ${flag.default}`,
  ]
  const note = notes.filter((part) => part !== '').join('; ')
  return note === '' ? text : `${text} (${note})`
}
