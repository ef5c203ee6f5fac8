/**
 * The keys of a YAML file in block style, with where they stand. It is no reader of YAML: what it does not understand
 * (flow style, anchors, keys with spaces) it gives no key. That will do to look for a line that a person added.
 */

export interface YamlEntry {
  /** Where the line begins: for the first key of a list's item, its dash. */
  readonly indent: number
  /** Where the key begins. */
  readonly column: number
  /** Empty for an item that is a plain value. */
  readonly key: string
  /** Without quotes and comment; of several lines, with the breaks that count. */
  value: string
}

const keyAndValue = /^(?:"([^"]*)"|'([^']*)'|([^\s:"'#]+)):(?: +|$)/

export function yamlEntries(text: string): readonly YamlEntry[] {
  const entries: YamlEntry[] = []
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const indent = line.search(/\S/)
    if (indent < 0 || line[indent] === '#') continue
    const before = entries.at(-1)
    if (before !== undefined && before.value !== '' && indent > before.column) {
      before.value += ` ${plain(line.trim())}`
      continue
    }
    let column = indent
    while (line.startsWith('- ', column)) column += line.slice(column + 1).search(/\S/) + 1
    const match = keyAndValue.exec(line.slice(column))
    const rest = line.slice(column + (match?.[0].length ?? 0)).trim()
    const key = match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
    if (!/^[|>][-+\d]*(?: +#.*)?$/.test(rest)) {
      entries.push({ indent, column, key, value: plain(rest) })
      continue
    }
    const from = index + 1
    while (index + 1 < lines.length && isBelow(lines[index + 1]!, column)) index++
    entries.push({
      indent,
      column,
      key,
      value: blockText(lines.slice(from, index + 1), rest.startsWith('>')),
    })
  }
  return entries
}

/** Where the mapping that the entry is a key of begins and ends in the list; nested entries are in it. */
export function mappingAround(entries: readonly YamlEntry[], at: number): readonly YamlEntry[] {
  const { column } = entries[at]!
  let from = at
  while (!isItem(entries[from]!, column) && from > 0 && entries[from - 1]!.column >= column) from--
  let to = at + 1
  while (to < entries.length && entries[to]!.indent >= column) to++
  return entries.slice(from, to)
}

function isItem(entry: YamlEntry, column: number): boolean {
  return entry.column === column && entry.indent < column
}

function isBelow(line: string, column: number): boolean {
  const indent = line.search(/\S/)
  return indent < 0 || indent > column
}

function blockText(lines: readonly string[], folded: boolean): string {
  const margin = lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0
  return lines.map((line) => line.slice(margin)).join(folded ? ' ' : '\n')
}

function plain(value: string): string {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')/.exec(value)
  if (quoted?.[1] !== undefined) return quoted[1].replace(/\\(["\\/])/g, '$1')
  if (quoted?.[2] !== undefined) return quoted[2].replaceAll("''", "'")
  const comment = value.startsWith('#') ? 0 : value.search(/\s#/)
  return comment < 0 ? value : value.slice(0, comment).trimEnd()
}
