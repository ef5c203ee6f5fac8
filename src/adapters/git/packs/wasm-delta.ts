/** Deltas applied by WebAssembly, in the memory that the kernel searches. */
import { webAssembly, type LinearMemory } from '../../../core/detect/kernel/web-assembly.ts'
import type { ApplyDelta } from './delta.ts'
import { deltaModule } from './delta-module.ts'

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

/** @returns `undefined` where `memory` does not lie in `linear`, or the machine does not run the module */
export function wasmDelta(memory: Buffer, linear: LinearMemory | undefined): ApplyDelta | undefined {
  if (linear?.buffer !== memory.buffer) return undefined
  const code = Buffer.from(deltaModule, 'base64')
  if (webAssembly?.validate(code) !== true) return undefined
  const instance = new webAssembly.Instance(new webAssembly.Module(code), { pack: { memory: linear } })
  const { apply } = instance.exports as DeltaExports
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
