/**
 * The yardstick: a module that does no more than compare for `p`, `h` and `_` of a plain prefix. It says what the machine
 * gives to any search at that moment.
 */
import { assemble } from '../../scripts/kernel/assemble.ts'

const load = (offset: number): string => `(v128.load offset=${offset} (local.get $p))`
const equal = (offset: number, splat: string): string => `(i8x16.eq ${load(offset)} (local.get $${splat}))`
const block = (at: number): string => `(v128.and ${equal(at, 'p0')} ${equal(at + 3, 'p3')})`

const text = `(module
  (import "kernel" "memory" (memory 1 65536))
  (func (export "count") (param $p i32) (param $end i32) (result i32)
    (local $n i32) (local $m i32) (local $p0 v128) (local $p1 v128) (local $p3 v128)
    (local.set $p0 (i8x16.splat (i32.const 112)))
    (local.set $p1 (i8x16.splat (i32.const 104)))
    (local.set $p3 (i8x16.splat (i32.const 95)))
    (block $done (loop $turn
      (br_if $done (i32.ge_u (local.get $p) (local.get $end)))
      (if (v128.any_true (v128.or (v128.or ${block(0)} ${block(16)}) (v128.or ${block(32)} ${block(48)}))) (then
        ${[0, 16, 32, 48]
          .map(
            (at) =>
              `(local.set $n (i32.add (local.get $n) (i32.popcnt (i8x16.bitmask (v128.and ${block(at)} ${equal(at + 1, 'p1')})))))`,
          )
          .join('\n        ')}))
      (local.set $p (i32.add (local.get $p) (i32.const 64)))
      (br $turn)))
    (local.get $n)))`

interface Yardstick {
  readonly memory: Buffer
  /** Looks at the whole memory. */
  run(): number
}

interface Exports {
  count(from: number, to: number): number
}

interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: Exports }
  readonly Memory: new (pages: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer }
}

const { Module, Instance, Memory } = (globalThis as unknown as { WebAssembly: WebAssemblyInterface })
  .WebAssembly
const PAGE = 1 << 16

export function createYardstick(size: number): Yardstick {
  const pages = Math.ceil(size / PAGE) + 1
  const memory = new Memory({ initial: pages, maximum: pages })
  const { exports } = new Instance(new Module(assemble(text)), { kernel: { memory } })
  return { memory: Buffer.from(memory.buffer, 0, size), run: () => exports.count(0, size) }
}
