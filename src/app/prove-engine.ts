import type { Engine } from '../core/detect/engine.ts'
import { generations } from '../core/keys/generations.ts'
import { mintKey } from '../core/keys/mint.ts'
import { Secret } from '../core/secret.ts'

/**
 * A scan that finds nothing proves something only if the engine can find: each run first finds a key made for it in
 * memory, plain and through a decoder (design.md, promise 2).
 *
 * @throws Error where the engine does not find it: then no scan may be called clean
 */
export function proveEngine(engine: Engine): void {
  const canary = mintKey('personal', generations[2]!)
  const { fingerprint } = new Secret(canary)
  const plain = Buffer.from(`canary = "${canary}"\n`)
  for (const text of [plain, Buffer.from(plain.toString('base64'))]) {
    if (!engine.scanBytes(text).some((hit) => hit.secret.fingerprint === fingerprint)) {
      throw new Error('the engine does not find a key made for this run')
    }
  }
}
