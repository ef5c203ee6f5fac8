/** Blocks of deflate and deflate64 with the fixed codes, symbol by symbol. */

export class BitOutput {
  readonly #bits: number[] = []

  /** @param count bits of a number, the lowest first */
  push(value: number, count: number): this {
    for (let bit = 0; bit < count; bit++) this.#bits.push((value >> bit) & 1)
    return this
  }

  /** @param count bits of a code's word, the highest first */
  word(value: number, count: number): this {
    for (let bit = count - 1; bit >= 0; bit--) this.#bits.push((value >> bit) & 1)
    return this
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8))
    for (const [index, bit] of this.#bits.entries()) bytes[index >> 3]! |= bit << (index & 7)
    return bytes
  }
}

export function pushLiteral(bits: BitOutput, byte: number): void {
  if (byte < 144) bits.word(0x30 + byte, 8)
  else bits.word(0x190 + byte - 144, 9)
}

/** By the symbol that is deflate64's own, which says any length; but 3, which has a symbol of its own. */
export function pushLength64(bits: BitOutput, length: number): void {
  if (length === 3) bits.word(1, 7)
  else bits.word(0xc5, 8).push(length - 3, 16)
}

export function pushDistance64(bits: BitOutput, distance: number): void {
  let code = 0
  let base = 1
  const extra = (): number => Math.max(0, (code >> 1) - 1)
  for (; base + 2 ** extra() <= distance; code++) base += 2 ** extra()
  bits.word(code, 5).push(distance - base, extra())
}
