/**
 * What a GitHub runner makes of a step's output: `ActionCommand.cs` (TryParseV2, then TryParse) and the list of
 * `ActionCommandManager.cs` in actions/runner, written again from its rules. Where .NET's string comparison depends on
 * the machine's culture, this copy is the more suspicious one.
 */

export interface RunnerCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** As it stood in the output. */
  readonly line: string
}

/** Every command that a runner knows, whether or not it is switched on. Names are compared without case. */
const registered: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** .NET's Char.IsWhiteSpace. */
const whiteSpace = '\\t\\n\\v\\f\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const leadingSpace = new RegExp(`^[${whiteSpace}]+`)
const outerSpace = new RegExp(`^[${whiteSpace}]+|[${whiteSpace}]+$`, 'g')

/** A culture-sensitive comparison overlooks these, so that `:<ZWSP>:` counts as `::`. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000E-\u001F\u007F]/gu

/** @param output all that a process wrote to stdout or to stderr */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const seen = line.replace(ignorable, '')
    const command = parseV2(seen) ?? parseV1(seen)
    return command === null ? [] : [{ ...command, line }]
  })
}

type Parsed = Omit<RunnerCommand, 'line'> | null

/** `::name key=value,key=value::data`, at the start of a line. */
function parseV2(line: string): Parsed {
  const message = line.replace(leadingSpace, '')
  if (!message.startsWith('::')) return null
  const end = message.indexOf('::', 2)
  if (end < 0) return null
  return command(message.slice(2, end), message.slice(end + 2), {
    separator: ',',
    trim: true,
    property: [...data, ['%3A', ':'], ['%2C', ','], percent],
    data: [...data, percent],
  })
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseV1(line: string): Parsed {
  const start = line.indexOf('##[')
  if (start < 0) return null
  const end = line.indexOf(']', start)
  if (end < 0) return null
  const escapes = [['%3B', ';'], ...data, ['%5D', ']'], percent] as const
  return command(line.slice(start + 3, end), line.slice(end + 1), {
    separator: ';',
    trim: false,
    property: escapes,
    data: escapes,
  })
}

type Escapes = readonly (readonly [written: string, meant: string])[]
const data: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
]
const percent = ['%25', '%'] as const

interface Syntax {
  readonly separator: string
  readonly trim: boolean
  readonly property: Escapes
  readonly data: Escapes
}

function command(info: string, rest: string, syntax: Syntax): Parsed {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  if (!registered.has(name.toLowerCase())) return null
  const properties: Record<string, string> = {}
  if (space > 0) {
    const text = info.slice(space + 1)
    for (const pair of (syntax.trim ? text.replace(outerSpace, '') : text).split(syntax.separator)) {
      const equals = pair.indexOf('=')
      if (equals <= 0 || equals === pair.length - 1) continue
      properties[pair.slice(0, equals)] = unescape(pair.slice(equals + 1), syntax.property)
    }
  }
  return { command: name.toLowerCase(), properties, data: unescape(rest, syntax.data) }
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((done, [written, meant]) => done.replaceAll(written, meant), text)
}
