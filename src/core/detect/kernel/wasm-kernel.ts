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
import { MAX_DIGEST } from './confirm-digest.ts'
import { MAX_LOOK } from './confirm-list.ts'
import { byteBits } from './byte-bits.ts'
import {
  ASK_SAMPLE,
  ASK_TRIGRAM,
  BYTE_BITS_AT,
  ENTRY,
  FILTER_MEMORY,
  FULL,
  ROOM,
  TABLES_AT,
  TURN,
} from './filter-memory.ts'
import { HitList } from './hit-list.ts'
import { TRIGRAM, trigramBits } from './trigrams.ts'
import type { Kernel } from './kernel.ts'
import { webAssembly, type FilterExports } from './web-assembly.ts'

const PAGE = 1 << 16
/** Bytes around what the filter looks at that it may read: those of a digest, and a few turns. */
const MARGIN = MAX_DIGEST + 4 * TURN
/** Bytes that are copied at a time where they are not in the memory. */
const PART = 1 << 16
/** What is that far from the bytes that are looked at does not count: their addresses stay within 31 bits. */
const FAR = 1 << 20

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
  const pages = Math.ceil((scratchAt + MARGIN + PART + MARGIN) / PAGE)
  const linear = new webAssembly.Memory({ initial: pages, maximum: pages })
  const instance = new webAssembly.Instance(new webAssembly.Module(code), {
    kernel: { memory: linear },
  })
  const exports = instance.exports as FilterExports
  // Asked for once: it is a call into V8.
  const { buffer } = linear
  new Int32Array(buffer, TABLES_AT, trigramBits.length).set(trigramBits)
  new Int32Array(buffer, BYTE_BITS_AT, byteBits.length).set(byteBits)
  const list = new Int32Array(buffer, 0, (ROOM * ENTRY) / 4)
  const scratch = new Uint8Array(buffer, scratchAt, MARGIN + PART + MARGIN)

  /** Lists of no search now: one that is begun from within `found` needs its own. */
  const free: HitList[] = []

  /** Confirms what the filter passes from the index `part` to `partEnd`; the index 0 has the address `origin`. */
  function look(range: Range, part: number, partEnd: number, last: number, origin: number): number {
    const { start, from, to, end, hits } = range
    const first = origin + Math.max(start, part - FAR)
    const textEnd = origin + Math.min(end, partEnd + FAR)
    const count = exports.filter(origin + part, origin + partEnd, FULL, first, textEnd, origin)
    const next = list[0]!
    const candidatesFrom = firstCandidate(range)
    for (let i = 1; i <= count; i++) {
      const at = list[2 * i]! - origin
      const code = list[2 * i + 1]!
      if (code === ASK_TRIGRAM) {
        if (at >= candidatesFrom && at < last && at <= end - TRIGRAM) confirm(range, at)
      } else if (code === ASK_SAMPLE) {
        if (at < last) confirmSample(range, at)
      } else if (at >= from && at < to) hits.add(at, code)
    }
    return next - origin
  }

  return {
    memory: Buffer.from(buffer, memoryAt, size),
    linear,
    search(bytes, from, to, end, found, start = from) {
      const hits = free.pop() ?? new HitList()
      const range: Range = { bytes, start, from, to, end, hits }
      const last = Math.min(end, to + MAX_BEHIND)
      const inMemory = bytes.buffer === buffer
      confirmStart(range)
      // Turns begin at multiples of 64 in `bytes`, wherever it lies: samples depend on it.
      const samplesFrom = Math.max(start, from - MAX_LOOK)
      let part = samplesFrom - (samplesFrom % TURN)
      while (part < last + (TRIGRAM - 1)) {
        if (inMemory) part = look(range, part, last + (TRIGRAM - 1), last, bytes.byteOffset)
        else {
          // Copied anew each time: a search begun by `found` uses the same place.
          const copyFrom = Math.max(0, part - MARGIN)
          const partEnd = Math.min(part + PART, last + (TRIGRAM - 1))
          scratch.set(bytes.subarray(copyFrom, Math.min(end, partEnd + MARGIN)), MARGIN - (part - copyFrom))
          part = look(range, part, partEnd, last, scratchAt + MARGIN - part)
        }
        hits.give(part - (TRIGRAM - 1) - MAX_BEFORE, found)
      }
      hits.give(Infinity, found)
      free.push(hits)
    },
  }
}
