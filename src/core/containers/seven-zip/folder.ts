/** A folder of 7z: packed streams, and the coders that unpack them to one stream (7zFormat.txt, "Folder"). */
import { broken, type HeaderInput } from './header-input.ts'

export interface Coder {
  /** The method's number, as hex digits. */
  readonly method: string
  readonly properties: Buffer
  /** Index of its first input among all coders'. The first is the main one, where it has several. */
  readonly input: number
  /** Index of its output among all coders'. */
  readonly output: number
}

export interface Folder {
  readonly coders: readonly Coder[]
  /** Which output an input reads. */
  readonly bound: ReadonlyMap<number, number>
  /** Inputs that read a packed stream each, in their order. */
  readonly packed: readonly number[]
  readonly outputs: number
}

/** 7-Zip itself takes no more. */
const MAX_CODERS = 32

/** An object with a name takes so much more memory than a number. */
const CODER_WEIGHT = 8

const noProperties = Buffer.alloc(0)
const nothingBound = new Map<number, number>()

const COMPLEX = 0x10
const HAS_PROPERTIES = 0x20

export function readFolder(input: HeaderInput): Folder {
  const coders: Coder[] = []
  let inputs = 0
  let outputs = 0
  for (let left = input.count(MAX_CODERS, CODER_WEIGHT); left > 0; left--) {
    const flags = input.byte()
    const method = input.take(flags & 15).toString('hex')
    const first = { input: inputs, output: outputs }
    inputs += (flags & COMPLEX) === 0 ? 1 : input.count(MAX_CODERS)
    outputs += (flags & COMPLEX) === 0 ? 1 : input.count(MAX_CODERS)
    const properties = (flags & HAS_PROPERTIES) === 0 ? noProperties : input.take(input.number())
    coders.push({ method, properties, ...first })
  }
  if (outputs === 0) throw broken()
  const bound = outputs === 1 ? nothingBound : new Map<number, number>()
  for (let left = outputs - 1; left > 0; left--) bound.set(input.number(), input.number())
  const streams = inputs - bound.size
  if (streams < 1) throw broken()
  const packed =
    streams === 1
      ? [Array.from({ length: inputs }, (_, index) => index).find((index) => !bound.has(index))!]
      : Array.from({ length: streams }, () => input.number())
  return { coders, bound, packed, outputs }
}
