/**
 * Which names of a long list are worth a scan of their own: a search for runs of letters and digits over the whole
 * list. Most of it is never looked at: what no run can end in is passed over, as Boyer and Moore do.
 */

/** A folder or file whose own name holds what may be a key. */
export interface SuspectName {
  /** Where its path stands in the list: bytes, end exclusive. It ends with the suspect part. */
  readonly from: number
  readonly to: number
  /** How many bytes of the path precede the suspect part: a hit there belongs to another suspect. */
  readonly part: number
}

/** As `mayHoldKey` in `core/byte-path.ts` has it, which would cost a decoded string for each name. In bytes. */
const shortestPart = 24
const shortestRun = 20

const nul = 0
const slash = 0x2f
const isAlphanumeric = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/**
 * @param names separated by NUL
 * @param select which names count, with their bytes as `on-disk.ts` has them
 * @returns each suspect path once, in the order of the list, however many files lie below it
 */
export function namesWithKeys(names: Buffer, select: (name: string) => boolean): SuspectName[] {
  const suspects: SuspectName[] = []
  const seen = new Set<string>()
  let from = 0
  let end = -1
  let name = ''
  for (const [start, to] of suspectParts(names)) {
    if (start > end) {
      from = names.lastIndexOf(nul, start) + 1
      end = names.indexOf(nul, start)
      if (end < 0) end = names.length
      name = names.toString('latin1', from, end)
    }
    const path = name.slice(0, to - from)
    if (seen.has(path) || !select(name)) continue
    seen.add(path)
    suspects.push({ from, to, part: start - from })
  }
  return suspects
}

/** The parts of names that are long enough for a key and hold a run that is. */
function suspectParts(names: Buffer): readonly (readonly [start: number, end: number])[] {
  const parts: (readonly [number, number])[] = []
  for (let last = shortestRun - 1; last < names.length; last += shortestRun) {
    const before = last - shortestRun
    let at = last
    while (at > before && isAlphanumeric[names[at]!] === 1) at--
    last = at
    if (at > before) continue
    let start = at + 1
    while (start > 0 && !isBetweenParts(names[start - 1]!)) start--
    let end = at + 1
    while (end < names.length && !isBetweenParts(names[end]!)) end++
    if (end - start >= shortestPart) parts.push([start, end])
    last = end
  }
  return parts
}

function isBetweenParts(byte: number): boolean {
  return byte === nul || byte === slash
}
