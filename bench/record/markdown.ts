/** Records as sections of a Markdown document. */
import { asMarkdown } from '../table.ts'
import type { BenchRecord, Machine, PartId } from './record.ts'
import { tablesOf } from './tables.ts'

function machineText({ os, cpu, cores, programs }: Machine): string {
  const versions = Object.entries(programs).map(([program, version]) =>
    version === 'unknown' ? program : `${program} ${version}`,
  )
  return `${os}, ${cores} cores (${cpu}); ${versions.join(', ')}`
}

function section(record: BenchRecord | undefined): string {
  if (record === undefined) return '_Not measured yet._'
  const origin = `${record.date.slice(0, 10)}, commit ${record.commit}: ${machineText(record.machine)}.`
  return [...tablesOf(record).map(asMarkdown), `_${origin}_`].join('\n\n')
}

/**
 * @returns the document with what stands between the markers of each part replaced
 * @throws {Error} where a part has no place in it
 */
export function withTables(
  text: string,
  parts: readonly PartId[],
  records: ReadonlyMap<PartId, BenchRecord>,
): string {
  return parts.reduce((document, part) => {
    const [begin, end] = [`<!-- begin ${part} -->`, `<!-- end ${part} -->`]
    const [from, to] = [document.indexOf(begin), document.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`there is no place for "${part}": add ${begin} and ${end}`)
    const tables = section(records.get(part))
    return `${document.slice(0, from + begin.length)}\n\n${tables}\n\n${document.slice(to)}`
  }, text)
}
