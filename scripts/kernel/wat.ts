/** Phrases of the WebAssembly text format. */

export const get = (name: string): string => `(local.get $${name})`
export const set = (name: string, value: string): string => `(local.set $${name} ${value})`
export const i32 = (value: number): string => `(i32.const ${value})`
export const add = (left: string, right: string): string => `(i32.add ${left} ${right})`
export const increase = (name: string, by: string): string => set(name, add(get(name), by))
export const splat = (byte: number): string => `(i8x16.splat ${i32(byte)})`
/** Bitwise, of vectors. */
export const and = (...values: readonly string[]): string => values.reduce((a, b) => `(v128.and ${a} ${b})`)
export const or = (...values: readonly string[]): string => values.reduce((a, b) => `(v128.or ${a} ${b})`)
export const load = (address: string, offset = 0): string => `(v128.load offset=${offset} ${address})`
/** One bit for each byte that is zero. */
export const zeros = (vector: string): string => `(i8x16.bitmask (i8x16.eq ${vector} ${get('zero')}))`
export const both = (...values: readonly string[]): string => values.reduce((a, b) => `(i32.and ${a} ${b})`)
export const either = (...values: readonly string[]): string => values.reduce((a, b) => `(i32.or ${a} ${b})`)
export const not = (condition: string): string => `(i32.eqz ${condition})`
export const when = (condition: string, then: string): string => `(if ${condition} (then ${then}))`

/** The bytes of two blocks, moved back by `count`: what stood `count` bytes before each byte of the second. */
export function moved(count: number, before: string, block: string): string {
  const lanes = Array.from({ length: 16 }, (_, lane) => 16 - count + lane)
  return `(i8x16.shuffle ${lanes.join(' ')} ${get(before)} ${get(block)})`
}

/** The byte of an ASCII character. */
export const code = (character: string): number => character.charCodeAt(0)
export const less = (left: string, right: string): string => `(i32.lt_s ${left} ${right})`
export const equal = (left: string, right: string): string => `(i32.eq ${left} ${right})`
export const subtract = (left: string, right: string): string => `(i32.sub ${left} ${right})`
export const call = (name: string, ...values: readonly string[]): string =>
  `(call $${name} ${values.join(' ')})`
export const give = (value: string): string => `(return ${value})`
