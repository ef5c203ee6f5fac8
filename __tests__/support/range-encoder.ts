/** The range encoder of LZMA (the LZMA SDK's LzmaEnc.c), bit by bit. */

export class RangeEncoder {
  readonly #out: number[] = []
  #low = 0n
  #range = 0xffffffff
  #cached = 0
  #pending = 1

  #shift(): void {
    if (this.#low < 0xff000000n || this.#low >= 0x1_0000_0000n) {
      const carry = Number(this.#low >> 32n)
      for (let byte = this.#cached; this.#pending > 0; this.#pending--, byte = 0xff)
        this.#out.push((byte + carry) & 255)
      this.#cached = Number((this.#low >> 24n) & 255n)
    }
    this.#pending++
    this.#low = (this.#low & 0xffffffn) << 8n
  }

  #fill(): void {
    while (this.#range < 2 ** 24) {
      this.#range = (this.#range * 256) % 2 ** 32
      this.#shift()
    }
  }

  bit(odds: Uint16Array, index: number, bit: number): void {
    const odd = odds[index]!
    const bound = Math.floor(this.#range / 2048) * odd
    if (bit === 0) {
      this.#range = bound
      odds[index] = odd + ((2048 - odd) >> 5)
    } else {
      this.#low += BigInt(bound)
      this.#range -= bound
      odds[index] = odd - (odd >> 5)
    }
    this.#fill()
  }

  evenBits(value: number, count: number): void {
    for (let place = count - 1; place >= 0; place--) {
      this.#range = Math.floor(this.#range / 2)
      if (Math.floor(value / 2 ** place) % 2 === 1) this.#low += BigInt(this.#range)
      this.#fill()
    }
  }

  tree(odds: Uint16Array, start: number, bits: number, value: number): void {
    let node = 1
    for (let place = bits - 1; place >= 0; place--) {
      const bit = (value >> place) & 1
      this.bit(odds, start + node, bit)
      node = (node << 1) | bit
    }
  }

  treeReversed(odds: Uint16Array, start: number, bits: number, value: number): void {
    let node = 1
    for (let place = 0; place < bits; place++) {
      const bit = (value >> place) & 1
      this.bit(odds, start + node, bit)
      node = (node << 1) | bit
    }
  }

  bytes(): Buffer {
    for (let left = 5; left > 0; left--) this.#shift()
    return Buffer.from(this.#out)
  }
}
