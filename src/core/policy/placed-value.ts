/** What a YAML file holds, with the place of each value: all that the checks need, and no parser's types. */

/** 1-based; columns in UTF-16 code units, a byte-order mark is none. */
export interface At {
  readonly line: number
  readonly column: number
}

export type PlacedValue = PlacedText | PlacedList | PlacedMap | PlacedNothing

/** Any scalar, as its text: what it means is for the reader to say, not for YAML's guesses. */
export interface PlacedText {
  readonly type: 'text'
  readonly at: At
  readonly text: string
  /** Without quotes, so that `true` may be meant as a boolean. */
  readonly plain: boolean
}

export interface PlacedList {
  readonly type: 'list'
  readonly at: At
  readonly items: readonly PlacedValue[]
}

export interface PlacedMap {
  readonly type: 'map'
  readonly at: At
  readonly entries: readonly PlacedEntry[]
}

export interface PlacedEntry {
  readonly at: At
  readonly key: string
  readonly value: PlacedValue
}

/** No value, or one that YAML calls null. */
export interface PlacedNothing {
  readonly type: 'nothing'
  readonly at: At
}

/** Something wrong at a place: what it is, and what to change. */
export interface Problem {
  readonly at: At
  readonly what: string
}
