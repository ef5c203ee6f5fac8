/**
 * The hook itself: POSIX sh, for git's own shell on Windows too. What was there before runs first, under a new name in
 * the same folder (many hooks look beside themselves), and its failure is final; then the scan.
 *
 * Nothing that a commit brings may answer for the scan: programs are looked for at absolute paths outside of the work
 * tree only, and what the scan itself starts (git) is, too.
 */
import { createHash } from 'node:crypto'
import { tool } from '../../core/version.ts'
import { hookArguments, stoppedBy, type HookKind } from './hook-kind.ts'
import { shellQuote } from './shell-quote.ts'

/** Raised when the script changes, for people who look at it. */
const edition = 2

export interface Programs {
  /** Absolute path of the Node that runs now: programs with windows often have a PATH without it. */
  readonly node: string
  /** Absolute path of the command line's entry. */
  readonly cli: string
}

/** What the hook that was there before is called from then on. */
export function nameBefore(kind: HookKind): string {
  return `${kind}.before-${tool.name}`
}

export function hookScript(kind: HookKind, { node, cli }: Programs): string {
  const text = `${headOf(kind)}${body(kind, shellQuote(slashes(node)), shellQuote(slashes(cli)))}`
  return `${text}${checksumLine(text)}`
}

/** Whether a hook was made by this tool, in whatever edition, and changed by nobody since. */
export function origin(text: string): 'ours' | 'changed' | 'foreign' {
  if (!/^#!\/bin\/sh\n# posthog-key-guard: [a-z-]+ hook, edition \d+\n/.test(text)) return 'foreign'
  const last = text.lastIndexOf('\n', text.length - 2) + 1
  return text.slice(last) === checksumLine(text.slice(0, last)) ? 'ours' : 'changed'
}

function headOf(kind: HookKind): string {
  return `#!/bin/sh\n# ${tool.name}: ${kind} hook, edition ${edition}\n`
}

function checksumLine(text: string): string {
  return `# checksum ${createHash('sha256').update(text).digest('hex')}\n`
}

/** The shell of Windows takes both, and needs no care with these. */
function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

function body(kind: HookKind, node: string, cli: string): string {
  const noun = stoppedBy[kind]
  const isPush = kind === 'pre-push'
  return `# Made by "${tool.name} hook install"; "${tool.name} hook uninstall" puts back what was here before.
# Lines of your own belong into ${nameBefore(kind)}, which runs first.
node=${node}
cli=${cli}
${isPush ? readRefs : ''}
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
before=$here/${nameBefore(kind)}
if [ -f "$before" ] && [ -x "$before" ]; then
  ${isPush ? 'refs | ' : ''}"$before" "$@" || exit $?
fi

say() { printf '${tool.name}: %s\\n' "$1" >&2; }
stop() { say "$1, so this ${noun} was not scanned and is stopped"; say "$2; SKIP=${tool.name} leaves the scan out once"; exit 2; }

set -f
IFS=', '
for name in \${SKIP-}; do
  if [ "$name" = ${tool.name} ]; then say 'this ${noun} was not scanned, as SKIP asks'; exit 0; fi
done
set +f
unset IFS

# No program of this work tree may answer for the scan: of the PATH counts what is absolute and outside of it.
outside=$(
  cd -P . || exit
  top=$PWD
  set -f
  IFS=:
  for folder in $PATH; do
    # An old bash takes a bare ")" for the end of all this.
    case $folder in (/*) ;; (*) continue ;; esac
    cd -P -- "$folder" 2>/dev/null || continue
    step=$PWD
    while [ -n "$step" ] && ! [ "$step" -ef "$top" ]; do step=\${step%/*}; done
    [ -n "$step" ] || printf '%s:' "$folder"
  done
)
PATH=\${outside:-/usr/bin:/bin}
PATH=\${PATH%:}
export PATH

found=
for candidate in "$node" "$(command -v node)" /usr/local/bin/node /opt/homebrew/bin/node /usr/bin/node; do
  # A function of that name has no slash.
  case $candidate in */*) ;; *) continue ;; esac
  if [ -f "$candidate" ] && [ -x "$candidate" ]; then found=$candidate; break; fi
done
[ -n "$found" ] || stop 'Node was not found' 'install Node 20 or newer, or put it on the PATH'

if [ -f "$cli" ]; then set -- "$found" "$cli"
else
  moved=$(command -v ${tool.name})
  case $moved in
    */*) set -- "$moved" ;;
    *) stop '${tool.name} was not found' 'put it on the PATH, outside of this work tree, or run its "hook install" again from where it is now' ;;
  esac
  # It may begin with "#!/usr/bin/env node".
  case $found in /*) PATH=$PATH:\${found%/*} ;; esac
fi
${isPush ? 'refs | ' : 'exec '}"$@" ${hookArguments[kind]}
`
}

/** git tells on standard input what is pushed, and two programs need to read it. */
const readRefs = `pushed=$(cat)
refs() { if [ -n "$pushed" ]; then printf '%s\\n' "$pushed"; fi; }
`
