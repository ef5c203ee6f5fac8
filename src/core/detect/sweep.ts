/**
 * One pass over a stretch: the kernel finds the anchors, the readers read keys at them, the decoders decode what is
 * encoded around them, and what comes out of that goes through the same pass again.
 */
import { ContainerError } from '../containers/container-error.ts'
import type { Allowance } from '../containers/allowance.ts'
import type { Decoded, Decoder } from '../decoders/decoder.ts'
import { decoders } from '../decoders/registry.ts'
import { MEANING_REACH } from '../meaning/meaning-of.ts'
import type { Candidate } from './candidate.ts'
import { anchorsIn, type Anchors } from './anchors-in.ts'
import { anchors, type Anchor } from './kernel/anchor.ts'
import type { Kernel } from './kernel/kernel.ts'
import { MAX_DECODE_DEPTH } from './limits.ts'
import { readLegacy } from './read-legacy.ts'
import { readPrefixed } from './read-prefixed.ts'
import type { Stretch } from './stretch.ts'
import { isDocument, namesIn, noNames, type NameAt } from './whole-document.ts'

/** Whoever wants to know what a pass finds. */
export interface Findings {
  /** `start` and `end` index the stretch that was passed over. In no order; one key may be told more than once. */
  candidate(candidate: Candidate): void
  /** What some text decodes to, as bytes that may be a container. */
  decoded(decoded: DecodedText): void
  /** A limit of ours ended the decoding. */
  limit(error: ContainerError): void
}

export interface DecodedText {
  readonly bytes: Buffer
  /** Where it stands in the stretch. */
  readonly start: number
  readonly end: number
  readonly encoding: readonly string[]
}

const byAnchor = new Map<Anchor, readonly Decoder[]>(
  anchors.map((anchor) => [anchor, decoders.filter((decoder) => decoder.anchors.includes(anchor))]),
)

/** Where each decoder has read to: offsets in the text. */
export type ReadTo = Map<Decoder, number>

export interface Pass {
  readonly kernel: Kernel
  readonly allowance: Allowance
  readonly findings: Findings
  readonly readTo: ReadTo
  /** How many decoders have been passed. */
  readonly depth: number
  /** Decoded text before the stretch: what stands before the encoded text that it was. */
  readonly before: string
}

/**
 * Passes over [from, to) of a stretch.
 *
 * @param anchors of that part, if they are known
 * @returns how far everything is settled: `to`, or an anchor at which a decoder asks for more of the text
 */
export function sweep(stretch: Stretch, from: number, to: number, pass: Pass, anchors?: Anchors): number {
  const { places, names } = anchors ?? anchorsIn(stretch, from, to, pass.kernel)
  for (const [index, anchor] of names.entries()) {
    const at = places[index]!
    const candidate = readAt(stretch, at, anchor, pass.before)
    if (candidate !== undefined) pass.findings.candidate(candidate)
    if (pass.depth >= MAX_DECODE_DEPTH) continue
    for (const decoder of byAnchor.get(anchor)!) {
      if (stretch.offset + at < (pass.readTo.get(decoder) ?? 0)) continue
      const reading = decoder.decode(stretch, at)
      if (reading === 'more') return at
      pass.readTo.set(decoder, stretch.offset + reading.to)
      for (const decoded of reading.decoded) sweepDecoded(stretch, decoded, pass)
    }
  }
  return to
}

function readAt(stretch: Stretch, at: number, anchor: Anchor, before: string): Candidate | undefined {
  const read = anchor === 'prefix' ? readPrefixed : anchor === 'name' ? readLegacy : undefined
  const candidate = read?.(stretch, at)
  return candidate === undefined
    ? undefined
    : { ...candidate, before: textBefore(stretch, candidate.start, before) }
}

/** What stands before a byte, in the stretch and before it. */
function textBefore({ bytes, start }: Stretch, at: number, before: string): string {
  const from = Math.max(start, at - MEANING_REACH)
  return (before + bytes.toString('latin1', from, at)).slice(-MEANING_REACH)
}

function sweepDecoded(outer: Stretch, decoded: Decoded, pass: Pass): void {
  const { bytes, encoding } = decoded
  if (bytes.length === 0) return
  try {
    pass.allowance.take(bytes.length)
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    pass.findings.limit(error)
    return
  }
  const inner: Stretch = { bytes, start: 0, end: bytes.length, offset: 0, more: false }
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be'
  const mapped = <
    T extends { readonly start: number; readonly end: number; readonly encoding: readonly string[] },
  >(
    found: T,
  ): T => ({
    ...found,
    start: decoded.startOf(found.start),
    end: decoded.endOf(found.end - 1),
    encoding: [encoding, ...found.encoding],
  })
  let nameAt: NameAt | null = null
  const findings: Findings = {
    candidate(candidate) {
      const { start, end } = candidate
      const view = candidate.view ?? (isUtf16 ? { stretch: inner, start, end } : undefined)
      nameAt ??= isDocument(inner) ? namesIn(inner) : noNames
      const name = nameAt(start)
      const named = name === null ? candidate : { ...candidate, encoding: [name, ...candidate.encoding] }
      pass.findings.candidate({ ...mapped(named), ...(view === undefined ? {} : { view }) })
    },
    decoded: (text) => {
      pass.findings.decoded(mapped(text))
    },
    limit: (error) => {
      pass.findings.limit(error)
    },
  }
  findings.decoded({ bytes, start: 0, end: bytes.length, encoding: [] })
  sweep(inner, 0, bytes.length, {
    ...pass,
    findings,
    readTo: new Map(),
    depth: pass.depth + 1,
    before: textBefore(outer, decoded.startOf(0), pass.before),
  })
}
