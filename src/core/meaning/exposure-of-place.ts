/** Whether browsers get what stands at a place, by its path and by what it is wrapped in. */
import type { Exposure, Location } from '../finding.ts'
import { exposureOfFile, isKeptOnServer } from './shipped-file.ts'

/** Archives name the file inside; what is compressed alone has the name of the outer file. */
const member = /^(?:zip|tar|7z):(.*)$/s

export function exposureOfPlace({
  in: kind,
  path,
  encoding,
}: Pick<Location, 'in' | 'path' | 'encoding'>): readonly Exposure[] {
  if (kind !== 'file' && kind !== 'commit') return []
  const inner = encoding.map((entry) => member.exec(entry)?.[1]).findLast((name) => name !== undefined)
  const file = inner ?? path
  if (file === null) return []
  const byPath = exposureOfFile(file)
  const inMap = encoding.some((entry) => entry === 'source-map' || entry.startsWith('source-map:'))
  return [
    ...(byPath === null ? [] : [byPath]),
    ...(inMap && byPath !== 'source-map' && !isKeptOnServer(file) ? (['source-map'] as const) : []),
  ]
}
