/** Makes the fastest kernel that the machine runs. */
import type { Kernel } from './kernel.ts'
import { plainModule, relaxedModule } from './modules.ts'
import { createTwin } from './twin.ts'
import { createWasmKernel } from './wasm-kernel.ts'

/** @param size bytes of the kernel's memory, which never grows */
export function createKernel(size: number): Kernel {
  return createWasmKernel(relaxedModule, size) ?? createWasmKernel(plainModule, size) ?? createTwin(size)
}
