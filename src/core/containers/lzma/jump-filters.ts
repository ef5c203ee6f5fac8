/**
 * Filters that rewrite the targets of jumps in machine code, for LZMA to find more in it. They are not undone. For most
 * processors they change bytes only beside a byte that is in no key (above 7f, or `@`), so text comes through as it is;
 * those for PowerPC, Itanium and RISC-V can take text for a jump.
 */

/** By xz's ids (xz-file-format.txt 5.3.2), which 7z has as well (Methods.txt of the LZMA SDK, with its older ones). */
const keepsText: ReadonlyMap<string, boolean> = new Map([
  // x86, and x86 in four streams
  ...pairs(['04', '03030103', '0303011b'], true),
  // ARM, ARM Thumb, ARM64, SPARC
  ...pairs(['07', '03030501', '08', '03030701', '0a', '09', '03030805'], true),
  // PowerPC, Itanium, RISC-V
  ...pairs(['05', '03030205', '06', '03030401', '0b'], false),
])

/** What to tell of a filter that can have changed text. */
export const CHANGED_TEXT = 'was packed for machine code: some of its text may be changed'

/**
 * @param method hex digits
 * @returns whether text comes through as it is; `undefined` for what is no such filter
 */
export function jumpFilterKeepsText(method: string): boolean | undefined {
  return keepsText.get(method)
}

function pairs(methods: readonly string[], value: boolean): (readonly [string, boolean])[] {
  return methods.map((method) => [method, value])
}
