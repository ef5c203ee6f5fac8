/** Tables for a terminal and for Markdown. */

export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whole sentences under it. */
  readonly notes: readonly string[]
}

export function asText({ title, head, rows, notes }: Table): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('   ')
      .trimEnd(),
  )
  return [title, ...lines, ...notes].join('\n')
}

/** Nothing in it is Markdown: a name of an input can hold any character. */
function cellOf(text: string): string {
  return text.replaceAll('\\', String.raw`\\`).replaceAll(/[|<&*_`]/g, String.raw`\$&`)
}

export function asMarkdown({ title, head, rows, notes }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellOf).join(' | ')} |`
  const ruler = head.map((_, column) => (column === 0 ? '---' : '---:'))
  const table = [line(head), `| ${ruler.join(' | ')} |`, ...rows.map(line)].join('\n')
  return [`**${cellOf(title)}**`, table, ...notes.map(cellOf)].join('\n\n')
}
