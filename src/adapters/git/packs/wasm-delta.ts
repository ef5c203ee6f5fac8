/** Deltas applied by WebAssembly, in the memory that the kernel searches. */
import type { ApplyDelta } from './delta.ts'
import { deltaModule } from './delta-module.ts'

/** A `WebAssembly.Memory` that does not grow: the types of Node leave it out. */
export interface LinearMemory {
  readonly buffer: ArrayBufferLike
}

interface DeltaExports {
  /** As `ApplyDelta`, with addresses, and the end of the result. @returns 1 or 0 */
  readonly apply: (
    at: number,
    end: number,
    base: number,
    baseSize: number,
    result: number,
    resultEnd: number,
  ) => number
}

interface WebAssemblyInterface {
  validate(bytes: Uint8Array): boolean
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (
    module: object,
    imports: { readonly pack: { readonly memory: LinearMemory } },
  ) => { readonly exports: DeltaExports }
}

/** @returns `undefined` where `memory` does not lie in `linear`, or the machine does not run the module */
export function wasmDelta(memory: Buffer, linear: LinearMemory | undefined): ApplyDelta | undefined {
  if (linear?.buffer !== memory.buffer) return undefined
  const webAssembly = (globalThis as { readonly WebAssembly?: WebAssemblyInterface }).WebAssembly
  const code = Buffer.from(deltaModule, 'base64')
  if (webAssembly?.validate(code) !== true) return undefined
  const { apply } = new webAssembly.Instance(new webAssembly.Module(code), { pack: { memory: linear } })
    .exports
  const origin = memory.byteOffset
  return (at, end, base, baseSize, result, resultSize) =>
    apply(
      origin + at,
      origin + end,
      origin + base,
      baseSize,
      origin + result,
      origin + result + resultSize,
    ) === 1
}
