import type { LinearMemory } from '../../src/adapters/git/packs/wasm-delta.ts'

interface MemoryConstructor {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => LinearMemory
}

/** A WebAssembly memory of `pages` times 64 kB, and all its bytes but the first 64. */
export function linearMemory(pages: number): { readonly linear: LinearMemory; readonly memory: Buffer } {
  const { Memory } = (globalThis as unknown as { readonly WebAssembly: MemoryConstructor }).WebAssembly
  const linear = new Memory({ initial: pages, maximum: pages })
  return { linear, memory: Buffer.from(linear.buffer, 64) }
}
