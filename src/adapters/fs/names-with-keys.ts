/** Which names of a long list are worth a scan of their own: a search for the prefixes of keys over the whole list. */
import { prefixes } from '../../core/keys/kinds.ts'

/** A folder or file whose own name holds what may be a key. */
export interface SuspectName {
  /** Where its path stands in the list: bytes, end exclusive. It ends with the suspect part. */
  readonly from: number
  readonly to: number
  /** How many bytes of the path precede the suspect part: a hit there belongs to another suspect. */
  readonly part: number
}

/**
 * @param names separated by NUL
 * @param select which names count, with their bytes as `on-disk.ts` has them
 * @returns each suspect path once, in the order of the list, however many files lie below it
 */
export function namesWithKeys(names: Buffer, select: (name: string) => boolean): SuspectName[] {
  const suspects: SuspectName[] = []
  const seen = new Set<string>()
  let handled = 0
  for (const at of placesOfPrefixes(names)) {
    if (at < handled) continue
    const from = names.lastIndexOf(0, at) + 1
    const nul = names.indexOf(0, at)
    const end = nul < 0 ? names.length : nul
    const name = names.toString('latin1', from, end)
    const slash = name.indexOf('/', at - from)
    handled = slash < 0 ? end : from + slash
    const path = name.slice(0, handled - from)
    if (seen.has(path) || !select(name)) continue
    seen.add(path)
    suspects.push({ from, to: handled, part: path.lastIndexOf('/') + 1 })
  }
  return suspects
}

function placesOfPrefixes(names: Buffer): readonly number[] {
  const places: number[] = []
  for (const prefix of prefixes) {
    for (let at = names.indexOf(prefix); at >= 0; at = names.indexOf(prefix, at + 1)) places.push(at)
  }
  return places.sort((a, b) => a - b)
}
