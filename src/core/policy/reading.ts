/** Takes placed values apart and keeps what is wrong with them, so that one pass over a file tells everything. */
import { didYouMean } from './nearest-word.ts'
import type { At, PlacedEntry, PlacedMap, PlacedValue, Problem } from './placed-value.ts'
import { showValue } from './show-value.ts'

export type SettingReaders<Name extends string> = Readonly<Record<Name, (value: PlacedValue) => void>>

export class Reading {
  readonly #problems: Problem[] = []

  /** In the order in which they were found. */
  get problems(): readonly Problem[] {
    return this.#problems
  }

  problem(at: At, what: string): void {
    this.#problems.push({ at, what })
  }

  /**
   * Reads a map with a reader for each of its settings. A setting without a value counts as not given.
   *
   * @param called what the map is, completing "… has no setting"
   * @returns its entries by name, `null` where the value is no map
   */
  settings<Name extends string>(
    value: PlacedValue,
    called: string,
    names: readonly Name[],
    readers: SettingReaders<Name>,
  ): ReadonlyMap<Name, PlacedEntry> | null {
    const map = this.#map(value, called, names)
    if (map === null) return null
    const seen = new Map<Name, PlacedEntry>()
    for (const entry of map.entries) {
      const name = names.find((candidate) => candidate === entry.key)
      if (name === undefined) {
        this.problem(entry.at, unknownSetting(called, entry.key, names))
        continue
      }
      const before = seen.get(name)
      if (before !== undefined) {
        this.problem(entry.at, `${name} stands twice, first on line ${before.at.line}; join the two`)
        continue
      }
      seen.set(name, entry)
      if (entry.value.type !== 'nothing') readers[name](entry.value)
    }
    return seen
  }

  #map(value: PlacedValue, called: string, names: readonly string[]): PlacedMap | null {
    if (value.type === 'map') return value
    if (value.type !== 'nothing')
      this.problem(
        value.at,
        `${called} holds ${nameOf(value)}, not settings; write them as "${names[0]!}: …", with a space after the ":"`,
      )
    return null
  }

  /** @param wanted what to write, completing "write …" */
  text(value: PlacedValue, called: string, wanted: string): string | null {
    if (value.type === 'text') return value.text
    this.problem(value.at, `${called} holds ${nameOf(value)}; write ${wanted}`)
    return null
  }

  boolean(value: PlacedValue, called: string): boolean | null {
    if (value.type === 'text' && value.plain) {
      if (/^(?:true|True|TRUE)$/.test(value.text)) return true
      if (/^(?:false|False|FALSE)$/.test(value.text)) return false
    }
    this.problem(value.at, `${called} takes true or false, not ${nameOf(value)}; change it`)
    return null
  }

  /** @param example the list as it could be written on one line */
  list(value: PlacedValue, called: string, example: string): readonly PlacedValue[] {
    if (value.type === 'list') return value.items
    this.problem(value.at, `${called} takes a list, not ${nameOf(value)}; write ${called}: ${example}`)
    return []
  }
}

function unknownSetting(called: string, key: string, names: readonly string[]): string {
  const meant = didYouMean(key, names)
  return `${called} has no setting ${showValue(key)}${meant === '' ? `; it takes ${names.join(', ')}` : meant}`
}

function nameOf(value: PlacedValue): string {
  switch (value.type) {
    case 'text':
      return showValue(value.text)
    case 'list':
      return 'a list'
    case 'map':
      return 'settings'
    case 'nothing':
      return 'nothing'
  }
}
