/** Tables of sixteen bytes, looked up by half a byte: what a `swizzle` does sixteen times at once. */
export type NibbleTable = readonly number[]

export function low(byte: number): number {
  return byte & 15
}

export function high(byte: number): number {
  return byte >> 4
}

/** The table as a constant of the WebAssembly text format. */
export function tableText(table: NibbleTable): string {
  return `(v128.const i8x16 ${table.join(' ')})`
}
