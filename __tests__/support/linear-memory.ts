import { webAssembly, type LinearMemory } from '../../src/core/detect/kernel/web-assembly.ts'

/** A WebAssembly memory of `pages` times 64 kB, and all its bytes but the first 64. */
export function linearMemory(pages: number): { readonly linear: LinearMemory; readonly memory: Buffer } {
  const linear = new webAssembly!.Memory({ initial: pages, maximum: pages })
  return { linear, memory: Buffer.from(linear.buffer, 64) }
}
