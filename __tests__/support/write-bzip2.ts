/** Writes bzip2, correctly and with no care for size: one block, code words of one length. */

class BitWriter {
  readonly #bytes: number[] = []
  #bits = 0

  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.#bits % 8 === 0) this.#bytes.push(0)
      if (Math.floor(value / 2 ** bit) % 2 === 1)
        this.#bytes[this.#bytes.length - 1]! |= 0x80 >> (this.#bits % 8)
      this.#bits++
    }
  }

  bytes(): Buffer {
    return Buffer.from(this.#bytes)
  }
}

/** CRC-32 with the highest bit first. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte << 24
    for (let bit = 0; bit < 8; bit++) crc = crc < 0 ? (crc << 1) ^ 0x04c11db7 : crc << 1
  }
  return ~crc >>> 0
}

/** Four of a byte in a row are followed by how many more there were. */
function shortenRuns(plain: Uint8Array): number[] {
  const shortened: number[] = []
  for (let at = 0; at < plain.length;) {
    let run = 1
    while (run < 255 && plain[at + run] === plain[at]) run++
    for (let i = 0; i < Math.min(run, 4); i++) shortened.push(plain[at]!)
    if (run >= 4) shortened.push(run - 4)
    at += run
  }
  return shortened
}

/** Burrows and Wheeler's transform. */
function transform(bytes: readonly number[]): { last: number[]; origin: number } {
  const { length } = bytes
  const order = bytes.map((_, i) => i)
  order.sort((a, b) => {
    for (let i = 0; i < length; i++) {
      const difference = bytes[(a + i) % length]! - bytes[(b + i) % length]!
      if (difference !== 0) return difference
    }
    return a - b
  })
  return { last: order.map((i) => bytes[(i + length - 1) % length]!), origin: order.indexOf(0) }
}

/** Places in a list whose last used is first; runs of the first are written in bijective base 2. */
function symbolsOf(last: readonly number[], used: readonly number[]): number[] {
  const front = [...used]
  const symbols: number[] = []
  let run = 0
  const endRun = (): void => {
    for (; run > 0; run = (run - 1) >> 1) symbols.push((run - 1) & 1)
  }
  for (const byte of last) {
    const place = front.indexOf(byte)
    if (place === 0) {
      run++
      continue
    }
    endRun()
    symbols.push(place + 1)
    front.splice(place, 1)
    front.unshift(byte)
  }
  endRun()
  return [...symbols, used.length + 1]
}

/** @param plain up to about 50 kB */
export function writeBzip2(plain: Uint8Array): Buffer {
  const bits = new BitWriter()
  for (const byte of Buffer.from('BZh1')) bits.write(byte, 8)
  const sum = checksum(plain)
  if (plain.length > 0) writeBlock(bits, plain, sum)
  bits.write(0x177245385090, 48)
  bits.write(plain.length > 0 ? sum : 0, 32)
  return bits.bytes()
}

function writeBlock(bits: BitWriter, plain: Uint8Array, sum: number): void {
  const { last, origin } = transform(shortenRuns(plain))
  const used = [...new Set(last)].sort((a, b) => a - b)
  const symbols = symbolsOf(last, used)
  bits.write(0x314159265359, 48)
  bits.write(sum, 32)
  bits.write(0, 1)
  bits.write(origin, 24)
  const groups = Array.from({ length: 16 }, (_, group) => used.filter((byte) => byte >> 4 === group))
  for (const group of groups) bits.write(group.length > 0 ? 1 : 0, 1)
  for (const group of groups)
    if (group.length > 0)
      for (let i = 0; i < 16; i++) bits.write(group.some((byte) => (byte & 15) === i) ? 1 : 0, 1)
  // Two codes, the least there can be, of which the second is taken in turn.
  const selectors = Math.ceil(symbols.length / 50)
  bits.write(2, 3)
  bits.write(selectors, 15)
  for (let i = 0; i < selectors; i++) {
    if (i > 0) bits.write(1, 1)
    bits.write(0, 1)
  }
  const length = Math.ceil(Math.log2(used.length + 2))
  for (let code = 0; code < 2; code++) {
    bits.write(length + code, 5)
    for (let i = 0; i < used.length + 2; i++) bits.write(0, 1)
  }
  symbols.forEach((symbol, i) => {
    bits.write(symbol, length + (Math.floor(i / 50) % 2))
  })
}
