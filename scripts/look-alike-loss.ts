/**
 * How many real keys the look-alike rules take for placeholders: none may be, and docs/precision.md says how many were
 * tried.
 *
 *     node scripts/look-alike-loss.ts [KEYS] [SEED]
 *
 * Mints that many keys (ten million unless given) of each generation, and 43-character keys without a prefix, and judges
 * each as the engine does. Prints how many were suppressed, and the most bits that any look gave to one of a sample (the
 * first hundredth): 44 and 3 suppress.
 */
import { createCipheriv, createHash } from 'node:crypto'
import { hasLegacyShape, isPrefixed } from '../src/core/detect/legacy/shape.ts'
import { lookAlike, looks } from '../src/core/detect/lookalikes/look-alike.ts'
import { generations } from '../src/core/keys/generations.ts'
import { mintBody, mintLegacyKey, type RandomBytes } from '../src/core/keys/mint.ts'

const keys = Number(process.argv[2] ?? 10_000_000)
const seed = process.argv[3] ?? '1'

/** The key stream of AES-128 in counter mode, a block of it at a time. */
function keyStream(name: string): RandomBytes {
  const key = createHash('sha256').update(name).digest().subarray(0, 16)
  const cipher = createCipheriv('aes-128-ctr', key, Buffer.alloc(16))
  let block = Buffer.alloc(0)
  return (size) => {
    if (block.length < size) block = cipher.update(Buffer.alloc(1 << 20))
    const taken = block.subarray(0, size)
    block = block.subarray(size)
    return taken
  }
}

function judge(
  name: string,
  mint: (random: RandomBytes) => string,
  suppressed: (body: string) => boolean,
): void {
  const random = keyStream(`${name} ${seed}`)
  const most = new Map(looks.map(({ model }) => [model, -Infinity]))
  let lost = 0
  for (let i = 0; i < keys; i++) {
    const body = mint(random)
    if (suppressed(body)) lost++
    if (i >= keys / 100) continue
    const text = body.replace(/[_-]/g, '')
    for (const look of looks) most.set(look.model, Math.max(most.get(look.model)!, look.bits(text)))
  }
  const bits = [...most].map(([model, value]) => `${model} ${value.toFixed(1)}`).join(', ')
  console.log(`${name}: ${keys} keys, ${lost} suppressed; most bits: ${bits}`)
  if (lost > 0) process.exitCode = 1
}

for (const generation of generations) {
  judge(
    `${generation.kinds.join(', ')}, ${generation.issued}`,
    (random) => mintBody(generation, random),
    (body) => lookAlike(body, true) !== null,
  )
}
judge('legacy', mintLegacyKey, (key) => !hasLegacyShape(key) && !isPrefixed(key))
