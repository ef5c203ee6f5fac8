/**
 * The kernel in plain TypeScript, for machines without SIMD and as the measure of the others: it confirms at every byte,
 * where they confirm what their filter lets through.
 */
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
import { RUN_STRIDE } from './confirm-run.ts'
import { HitList } from './hit-list.ts'
import { isTrigram, TRIGRAM } from './trigrams.ts'
import type { Kernel } from './kernel.ts'

/** Anchors are given away after this many bytes. */
const PART = 1 << 12

/** A function of its own: V8 optimises the loop once and for all. */
function look(range: Range, from: number, to: number): void {
  const { bytes } = range
  // Never read beyond the bytes: a table asked for `undefined` is slow from then on.
  const last = range.end - TRIGRAM
  for (let at = from; at < to; at++) {
    if (at % RUN_STRIDE === 0) confirmSample(range, at)
    if (at <= last && isTrigram(bytes, at)) confirm(range, at)
  }
}

/** @param size bytes of the kernel's memory */
export function createTwin(size: number): Kernel {
  return {
    memory: Buffer.alloc(size),
    search(bytes, from, to, end, found, start = from) {
      const hits = new HitList()
      const range: Range = { bytes, start, from, to, end, hits }
      const last = Math.min(end, to + MAX_BEHIND)
      confirmStart(range)
      const samplesFrom = Math.max(start, from - MAX_LOOK)
      for (let at = samplesFrom - (samplesFrom % RUN_STRIDE); at < from; at += RUN_STRIDE)
        confirmSample(range, at)
      const before = firstCandidate(range)
      if (before < from && before <= end - TRIGRAM && isTrigram(bytes, before)) confirm(range, before)
      for (let part = from; part < last; part += PART) {
        const partEnd = Math.min(part + PART, last)
        look(range, part, partEnd)
        hits.give(partEnd - MAX_BEFORE, found)
      }
      hits.give(Infinity, found)
    },
  }
}
