/** The part of WebAssembly's interface that is used: the types of Node leave it out. */

/** A `WebAssembly.Memory` that does not grow. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer
}

/** A filter as its module exports it (`scripts/kernel/filter.ts`). */
export interface FilterExports {
  /**
   * Looks at turns of 64 bytes from the address `p` until one begins at or beyond `end`, or the list has no room for
   * another part. `first` is the address of the text's first byte, `textEnd` that behind its last, `origin` that of the
   * buffer's first.
   *
   * Writes a list of pairs to the address 0: the address of the first turn that was not looked at, then each that is
   * passed, an address and the code of an anchor, or of what is to be confirmed there (`filter-memory.ts`).
   *
   * @param full the list's address from which on there is no room
   * @returns how many were passed
   */
  filter(p: number, end: number, full: number, first: number, textEnd: number, origin: number): number
}

interface WebAssemblyInterface {
  validate(bytes: Uint8Array): boolean
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, { readonly memory: LinearMemory }>>,
  ) => { readonly exports: object }
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => LinearMemory
}

/** `undefined` where Node runs without it (`--jitless`). */
export const webAssembly = (globalThis as { readonly WebAssembly?: WebAssemblyInterface }).WebAssembly
