/** The kernel with a filter in WebAssembly: it passes candidates, which are confirmed as the twin confirms every byte. */
import {
  confirm,
  confirmSample,
  confirmStart,
  firstCandidate,
  MAX_BEFORE,
  MAX_BEHIND,
  type Range,
} from './confirm.ts'
import { MAX_LOOK } from './confirm-list.ts'
import { FILTER_MEMORY, FULL, ROOM, TABLES_AT, TURN } from './filter-memory.ts'
import { HitList } from './hit-list.ts'
import { TRIGRAM, trigramBits } from './trigrams.ts'
import type { Kernel } from './kernel.ts'
import { webAssembly } from './web-assembly.ts'

const PAGE = 1 << 16
/** Bytes around what the filter looks at that it may read. */
const MARGIN = 4 * TURN
/** Bytes that are copied at a time where they are not in the memory. */
const PART = 1 << 16
const ADDRESS = 0x7fffffff

/**
 * @param module one of `modules.ts`
 * @param size bytes of the kernel's memory
 * @returns `undefined` where the machine does not run the module
 */
export function createWasmKernel(module: string, size: number): Kernel | undefined {
  const code = Buffer.from(module, 'base64')
  if (webAssembly?.validate(code) !== true) return undefined
  const memoryAt = FILTER_MEMORY + MARGIN
  const scratchAt = memoryAt + size + MARGIN
  const pages = Math.ceil((scratchAt + TURN + PART + MARGIN) / PAGE)
  const linear = new webAssembly.Memory({ initial: pages, maximum: pages })
  const instance = new webAssembly.Instance(new webAssembly.Module(code), { kernel: { memory: linear } })
  const exports = instance.exports
  new Int32Array(linear.buffer, TABLES_AT, trigramBits.length).set(trigramBits)
  const list = new Int32Array(linear.buffer, 0, ROOM)
  const scratch = new Uint8Array(linear.buffer, scratchAt, TURN + PART + MARGIN)

  /** Confirms what the filter passes from the index `part` to `partEnd`; the index 0 has the address `origin`. */
  function look(range: Range, part: number, partEnd: number, last: number, origin: number): number {
    const count = exports.filter(origin + part, origin + partEnd, FULL, origin + range.start, origin)
    const next = list[0]!
    const candidatesFrom = firstCandidate(range)
    for (let i = 1; i <= count; i++) {
      const entry = list[i]!
      const at = (entry & ADDRESS) - origin
      if (at >= last) continue
      // The highest bit is the sign of a 32-bit number, which V8 keeps in a register.
      if (entry < 0) confirmSample(range, at)
      else if (at >= candidatesFrom && at <= range.end - TRIGRAM) confirm(range, at)
    }
    return next - origin
  }

  return {
    memory: Buffer.from(linear.buffer, memoryAt, size),
    search(bytes, from, to, end, found, start = from) {
      const hits = new HitList()
      const range: Range = { bytes, start, from, to, end, hits }
      const last = Math.min(end, to + MAX_BEHIND)
      const inMemory = bytes.buffer === linear.buffer
      confirmStart(range)
      // Turns begin at multiples of 64 in `bytes`, wherever it lies: samples depend on it.
      const samplesFrom = Math.max(start, from - MAX_LOOK)
      let part = samplesFrom - (samplesFrom % TURN)
      while (part < last + (TRIGRAM - 1)) {
        if (inMemory) part = look(range, part, last + (TRIGRAM - 1), last, bytes.byteOffset)
        else {
          // Copied anew each time: a search begun by `found` uses the same place.
          const copyFrom = Math.max(0, part - TURN)
          const partEnd = Math.min(part + PART, last + (TRIGRAM - 1))
          scratch.set(bytes.subarray(copyFrom, Math.min(end, partEnd + MARGIN)), TURN - (part - copyFrom))
          part = look(range, part, partEnd, last, scratchAt + TURN - part)
        }
        hits.give(part - (TRIGRAM - 1) - MAX_BEFORE, found)
      }
      hits.give(Infinity, found)
    },
  }
}
