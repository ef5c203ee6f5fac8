/** Deltas as a pack holds them, by hand: gitformat-pack in git's manual, *Deltified representation*. */
export type Instruction =
  | {
      readonly copy: readonly [offset: number, size: number]
      /** Write all seven bytes. */ readonly long?: boolean
    }
  | { readonly insert: Buffer }

/** Seven bits a byte, the least significant first. */
export function sizeBytes(size: number): Buffer {
  const bytes = []
  let rest = size
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}

export interface DeltaSizes {
  readonly baseSize: number
  /** What the head says; what the instructions give, unless told. */
  readonly resultSize?: number
}

export function makeDelta(
  instructions: readonly Instruction[],
  { baseSize, resultSize }: DeltaSizes,
): Buffer {
  const sizes = instructions.map((one) => ('copy' in one ? one.copy[1] : one.insert.length))
  const result = resultSize ?? sizes.reduce((sum, size) => sum + size, 0)
  return Buffer.concat([sizeBytes(baseSize), sizeBytes(result), ...instructions.map(instructionBytes)])
}

function instructionBytes(one: Instruction): Buffer {
  if ('insert' in one) return Buffer.concat([Buffer.from([one.insert.length]), one.insert])
  const [offset, size] = one.copy
  // A size of 64 kB is written as 0, and so as nothing.
  const written = size === 0x10000 ? 0 : size
  const bytes = [0, 8, 16, 24].map((shift) => (offset >>> shift) & 255)
  bytes.push(...[0, 8, 16].map((shift) => (written >>> shift) & 255))
  let order = 128
  for (const [bit, byte] of bytes.entries()) if (byte !== 0 || one.long === true) order |= 1 << bit
  return Buffer.from([order, ...bytes.filter((_, bit) => order & (1 << bit))])
}

/** What the instructions make of a base. */
export function resultOf(instructions: readonly Instruction[], base: Buffer): Buffer {
  return Buffer.concat(
    instructions.map((one) =>
      'insert' in one ? one.insert : base.subarray(one.copy[0], one.copy[0] + one.copy[1]),
    ),
  )
}
