/**
 * One workflow command, as a runner reads it from a line of stdout: `::error file=a.ts,line=1::message`. Escapes:
 * `escapeData` and `escapeProperty` in actions/toolkit; what undoes them: ActionCommand.cs in actions/runner.
 */
import { clip, isInert, neutralise } from '../neutralise.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface AnnotatedLines {
  readonly line: number
  readonly endLine: number
  /** 1-based; dropped by the runner where the annotation has more than one line. */
  readonly column: number
  /** End exclusive, as in `Location`. */
  readonly endColumn: number
}

export interface Annotation {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  /** The file to mark, as in the repository, and its lines (`null`: the file as a whole); `null`: no file. */
  readonly place: { readonly file: string; readonly lines: AnnotatedLines | null } | null
}

/** A runner cuts what is longer, in the middle of an escape if it has to. */
const maxMessageLength = 4096
/** `title` of an annotation, in GitHub's API for check runs: 255. */
const maxTitleLength = 255

/**
 * @returns the command, without a line feed. A file whose name a runner cannot be told (it has no escape for `##[`),
 * or that has invisible characters, is left out: the message is to name it.
 */
export function workflowCommand({ level, title, message, place }: Annotation): string {
  const properties = [
    ...(place !== null && isInert(place.file) ? placeProperties(place.file, place.lines) : []),
    ['title', clip(neutralise(title), maxTitleLength)] as const,
  ]
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(value)}`).join(',')
  return `::${level} ${written}::${boundedData(neutralise(message))}`
}

function placeProperties(file: string, lines: AnnotatedLines | null): readonly (readonly [string, string])[] {
  const inFile = ['file', file] as const
  if (lines === null) return [inFile]
  const { line, endLine, column, endColumn } = lines
  const range = [inFile, ['line', String(line)], ['endLine', String(endLine)]] as const
  if (line !== endLine) return range
  return [...range, ['col', String(column)], ['endColumn', String(Math.max(endColumn - 1, column))]]
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Escaped and at most as long as a runner keeps, an escape and a code point never cut in two. */
function boundedData(message: string): string {
  const whole = escapeData(message)
  if (whole.length <= maxMessageLength) return whole
  let kept = ''
  for (const character of message) {
    const piece = escapeData(character)
    if (kept.length + piece.length > maxMessageLength - 1) break
    kept += piece
  }
  return `${kept}…`
}
