/** What a report of other people's files comes to. A public project token is no alarm, so it is counted apart. */
import { showText } from '../../src/core/neutralise.ts'
import type { JsonKey, JsonLocation, JsonReport } from './scan-with-cli.ts'

/** Different keys, by what a user sees of them. */
export interface Tally {
  readonly name: string
  readonly files: number
  readonly bytes: number
  /** Secret kinds, `likely` and `certain`: what fails a build. */
  readonly alarms: readonly JsonKey[]
  /** Secret kinds, `possible`: what is shown. */
  readonly possible: readonly JsonKey[]
  /** Taken for placeholders, of any kind. */
  readonly placeholders: readonly JsonKey[]
  readonly projectTokens: readonly JsonKey[]
  readonly skipped: JsonReport['scan']['skipped']
}

export function tally(name: string, { scan, keys }: JsonReport): Tally {
  const shown = keys.filter(({ suppressed }) => suppressed === null)
  const secret = shown.filter(({ kind }) => kind !== 'project')
  return {
    name,
    files: scan.files,
    bytes: scan.bytes,
    alarms: secret.filter(({ confidence }) => confidence !== 'possible'),
    possible: secret.filter(({ confidence }) => confidence === 'possible'),
    placeholders: keys.filter(({ suppressed }) => suppressed?.by === 'placeholder'),
    projectTokens: shown.filter(({ kind }) => kind === 'project'),
    skipped: scan.skipped,
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

const head = ['corpus', 'files', 'MB', 'alarms', '`possible`', 'placeholders', 'project tokens', 'not read']

/** A Markdown table, a line a corpus and one for all. */
export function table(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0)
  const counts: readonly ((tally: Tally) => number)[] = [
    ({ alarms }) => alarms.length,
    ({ possible }) => possible.length,
    ({ placeholders }) => placeholders.length,
    ({ projectTokens }) => projectTokens.length,
    ({ skipped }) => skipped.length,
  ]
  const rows = tallies.map((tally) => [
    tally.name,
    String(tally.files),
    megabytes(tally.bytes),
    ...counts.map((count) => String(count(tally))),
  ])
  const all = ['all', String(sum(({ files }) => files)), megabytes(sum(({ bytes }) => bytes))]
  const lines = [head, head.map(() => '---'), ...rows, [...all, ...counts.map((count) => String(sum(count)))]]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const place = ({ path, line, column, encoding }: JsonLocation): string =>
  [`${path === null ? 'standard input' : showText(path)}:${line}:${column}`, ...encoding].join(' > ')

/** A key and where it stands, on one line for each place, at most `places` of them. */
export function listed(key: JsonKey, places = 3): string {
  const shown = key.locations.slice(0, places).map(place)
  const more = key.locations.length - shown.length
  const why = key.suppressed === null ? '' : ` (${key.suppressed.reason})`
  const rest = more > 0 ? [`and ${more} more`] : []
  return [`${key.confidence} ${key.kind} ${key.masked}${why}`, ...shown, ...rest].join('\n    ')
}

/** What was not read in full: the reasons, how often each, and one place. */
export function unread({ skipped }: Tally): readonly string[] {
  const places = new Map<string, string[]>()
  for (const { path, reason } of skipped) {
    const known = places.get(reason)
    if (known === undefined) places.set(reason, [path])
    else known.push(path)
  }
  return [...places].map(([reason, paths]) => {
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : ''
    return `${showText(reason)}: ${showText(paths[0]!)}${more}`
  })
}
