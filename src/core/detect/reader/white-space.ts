/**
 * White space between two parts of a key, as far as it says nothing: blanks, line breaks (spelled ones in an escaped
 * string, too), and what stands before the text of a line: indentation, the marks of a diff, a quoted mail, a comment
 * or a list, the time stamp of a log.
 */

/** Characters, in all: what is longer separates. */
const MAX_WHITE = 256

/** Marks before the text of one line: `> > +`, ` * `, `// `. */
const MAX_MARKS = 4

const blanks = /[ \t]*/y
const lineBreak = /\r\n?|\n|\\{1,32}r\\{1,32}n|\\{1,32}[nr]/y
const anyMark = /\/\/|--|[>+\-|*#]/y
/** ISO 8601, as GitHub's and most logs begin their lines, with the level that may follow. */
const timeStamp =
  /\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?(?:[ \t]{1,4}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|trace|debug|info|warn|error)\]?:?)?(?=[ \t])/y

export interface WhiteSpace {
  readonly end: number
  readonly lines: number
}

/** @returns the white space that begins at `at`; it may be empty */
export function whiteSpaceAt(text: string, at: number): WhiteSpace {
  let end = endOf(blanks, text, at) ?? at
  let lines = 0
  for (let next = endOf(lineBreak, text, end); next !== null; next = endOf(lineBreak, text, end)) {
    end = marginEnd(text, next)
    lines++
    if (end - at > MAX_WHITE) break
  }
  return { end, lines }
}

/**
 * Where a line's own text begins.
 *
 * @param mark what may stand before it, a sticky pattern
 */
export function marginEnd(text: string, at: number, mark: RegExp = anyMark): number {
  let end = endOf(blanks, text, at) ?? at
  for (let marks = 0; marks < MAX_MARKS; marks++) {
    const next = endOf(mark, text, end)
    if (next === null) break
    end = endOf(blanks, text, next) ?? next
  }
  const stamped = endOf(timeStamp, text, end)
  return stamped === null ? end : (endOf(blanks, text, stamped) ?? stamped)
}

/** Where a match of a sticky pattern at `at` ends. */
export function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
