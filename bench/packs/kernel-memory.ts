/** A kernel, and the WebAssembly memory in which it searches, so that deltas are applied in it. */
import type { LinearMemory } from '../../src/adapters/git/packs/wasm-delta.ts'
import { createKernel } from '../../src/core/detect/kernel/create-kernel.ts'
import type { Kernel } from '../../src/core/detect/kernel/kernel.ts'

interface MemoryHolder {
  Memory: new (...given: never[]) => LinearMemory
}

/** The kernel keeps its memory to itself: it is watched as it makes it. */
export function kernelWithMemory(size: number): {
  readonly kernel: Kernel
  readonly linear: LinearMemory | undefined
} {
  const holder = (globalThis as unknown as { readonly WebAssembly: MemoryHolder }).WebAssembly
  const { Memory } = holder
  let linear: LinearMemory | undefined
  holder.Memory = new Proxy(Memory, {
    construct: (target, given) => (linear = Reflect.construct(target, given) as LinearMemory),
  })
  try {
    return { kernel: createKernel(size), linear }
  } finally {
    holder.Memory = Memory
  }
}
