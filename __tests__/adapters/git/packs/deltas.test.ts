import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DELTA_ROOM, plainDelta } from '../../../../src/adapters/git/packs/delta.ts'
import { wasmDelta } from '../../../../src/adapters/git/packs/wasm-delta.ts'
import { deltaModuleText } from '../../../../scripts/pack-delta/module-text.ts'
import { linearMemory } from '../../../support/linear-memory.ts'

const { linear, memory } = linearMemory(1)
const applyByModule = wasmDelta(memory, linear)!
const plainMemory = Buffer.alloc(memory.length)
const applyPlainly = plainDelta(plainMemory)
const untouched = Buffer.alloc(memory.length, 0xee)

/** Most are sound: a copy ends within 70 bytes. */
const orders = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(fc.constant(0x91), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 })),
  },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 20 }).map((n) => [n, ...Array<number>(n).fill(n)]) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 5 }) },
)

describe('the module and its twin', () => {
  it('judge every delta alike, and make the same of it, writing nowhere else', () => {
    let sound = 0
    const sizes = fc.tuple(
      fc.constantFrom(70, 70, 70, 30, 1, 0),
      fc.option(fc.integer({ min: 0, max: 200 }), { freq: 1 }),
    )
    fc.assert(
      fc.property(fc.array(orders, { maxLength: 8 }), sizes, (parts, [baseSize, wrong]) => {
        const bytes = Buffer.from(parts.flat())
        // Mostly the size that the sound ones give.
        const given = parts.reduce((sum, [order = 0, , size = 0]) => sum + (order === 0x91 ? size : order), 0)
        const resultSize = wrong ?? Math.min(1000, given)
        const [at, base, result] = [40_000, 500, 2000]
        for (const each of [memory, plainMemory]) {
          each.fill(0xee)
          for (let i = 0; i < baseSize; i++) each[base + i] = i
          bytes.copy(each, at)
        }
        const end = at + bytes.length
        const outcome = applyPlainly(at, end, base, baseSize, result, resultSize)
        expect(applyByModule(at, end, base, baseSize, result, resultSize)).toBe(outcome)
        if (outcome) {
          sound++
          const made = memory.subarray(result, result + resultSize)
          expect(made.equals(plainMemory.subarray(result, result + resultSize))).toBe(true)
        }
        for (const each of [memory, plainMemory]) {
          expect(each.subarray(0, base).equals(untouched.subarray(0, base))).toBe(true)
          const behind = each.subarray(result + resultSize + DELTA_ROOM, at)
          expect(behind.equals(untouched.subarray(0, behind.length))).toBe(true)
          expect(each.subarray(at, end).equals(bytes)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
    expect(sound).toBeGreaterThan(30)
  })
})

describe('the committed module', () => {
  it('is what the script makes', () => {
    const root = join(import.meta.dirname, '../../../..')
    const committed = readFileSync(join(root, 'src/adapters/git/packs/delta-module.ts'), 'utf8')
    expect(committed).toBe(deltaModuleText())
  })
})

describe('a memory of another kind', () => {
  it('is not given to the module', () => {
    expect(wasmDelta(Buffer.alloc(100), linear)).toBeUndefined()
    expect(wasmDelta(memory, undefined)).toBeUndefined()
  })
})
