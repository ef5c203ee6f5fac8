/** Runs of escapes of one spelling: one decoder for each, so that runs of two spellings may overlap. */
import { MAX_LOOKBEHIND } from '../detect/limits.ts'
import type { Stretch } from '../detect/stretch.ts'
import type { Decoder, Reading } from './decoder.ts'
import { backslashEscape } from './escapes/backslash-escape.ts'
import { EscapeWriter } from './escapes/escape-writer.ts'
import { MAX_WORD } from './escapes/gap.ts'
import { hexEscape } from './escapes/hex-escape.ts'
import { htmlEntity } from './escapes/html-entity.ts'
import { octalEscape } from './escapes/octal-escape.ts'
import { percent } from './escapes/percent.ts'
import { MAX_RUN, RunReader } from './escapes/read-run.ts'
import { runStart } from './escapes/run-start.ts'
import type { Spelling } from './escapes/spelling.ts'
import { MAX_TOKEN, Tokens } from './escapes/tokens.ts'
import { unicodeEscape } from './escapes/unicode-escape.ts'
import { MappedBytes } from './mapped-bytes.ts'

/** A run that was cut goes on in the next reading, this many stored bytes earlier: a key at the cut is whole in it. */
const OVERLAP = 1024

/**
 * The maximal run of a spelling's escapes, with plain characters between: at most 64 of them, or one word. It ends at a
 * line break or control byte, unless a string join leads to the next escape there. The plain characters beside it are
 * taken along as far, since they may name a key without a prefix, or be its end.
 */
class EscapeDecoder implements Decoder {
  readonly id: string
  readonly anchors = ['escape', 'hex'] as const
  readonly #tokens: Tokens
  readonly #terminators: Uint8Array

  constructor(spelling: Spelling) {
    this.id = spelling.encoding
    this.#tokens = new Tokens(spelling)
    this.#terminators = terminatorsOf(spelling)
  }

  decode(stretch: Stretch, at: number): Reading | 'more' {
    const { bytes, start, end, more } = stretch
    if (more && at + MAX_TOKEN >= end) return 'more'
    const token = this.#tokens.tokenAround(bytes, at, start, end)
    if (token === undefined) return { decoded: [], to: at + 1 }
    const floor = Math.max(start, at - MAX_LOOKBEHIND)
    const { encoding, standsForBytes } = this.#tokens.spelling
    const out = (written ??= new MappedBytes(MAX_RUN + MAX_WORD))
    out.clear()
    const writer = new EscapeWriter(out, standsForBytes)
    const reader = new RunReader(this.#tokens, this.#terminators, stretch, writer)
    const run = reader.read(runStart(this.#tokens, this.#terminators, bytes, token, floor, end))
    if (run === 'more') return 'more'
    if (run.isCut) out.dropLastWord(run.end - OVERLAP)
    const to = run.isCut ? run.end - OVERLAP : run.lastEscape
    return { decoded: [out.toDecoded(encoding)], to: Math.max(to, token.end) }
  }
}

/** What is being written, by one decoder at a time: made when it is first needed. */
let written: MappedBytes | undefined

/** 1 for the control bytes but the tab, and for what else ends a run of this spelling. */
function terminatorsOf({ terminators }: Spelling): Uint8Array {
  const bytes = new Uint8Array(256).fill(1, 0, 0x20)
  bytes[0x09] = 0
  bytes[0x7f] = 1
  for (const character of terminators) bytes[character.charCodeAt(0)] = 1
  return bytes
}

export const escapes: readonly Decoder[] = [
  percent,
  unicodeEscape,
  hexEscape,
  octalEscape,
  htmlEntity,
  backslashEscape,
].map((spelling) => new EscapeDecoder(spelling))
