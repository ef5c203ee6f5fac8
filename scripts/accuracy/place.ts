/** Places, as the report has them and as bytes are counted. */

/** Byte offsets, end exclusive. */
export interface ByteSpan {
  readonly start: number
  readonly end: number
}

/** 1-based, UTF-16 code units, end exclusive (contract of the report). */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn
}
