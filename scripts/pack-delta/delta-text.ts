/** The module that applies deltas (`ApplyDelta` in src/adapters/git/packs/delta.ts), as WebAssembly text. */
import { add, get, i32, increase, set, when } from '../kernel/wat.ts'

const byteAt = (pointer: string): string => `(i32.load8_u ${get(pointer)})`

/** Takes the byte at `p` into `name`, shifted, if the bit of the order is set. */
function part(bit: number, name: string, shift: number): string {
  const byte = shift === 0 ? byteAt('p') : `(i32.shl ${byteAt('p')} ${i32(shift)})`
  const taken = set(name, `(i32.or ${get(name)} ${byte})`)
  return when(`(i32.and ${get('order')} ${i32(bit)})`, `${taken} ${increase('p', i32(1))}`)
}

const refuse = '(return (i32.const 0))'

/** Blocks of 16 bytes as long as there are any left: what is written too much lies in the room behind. */
const blocks = `
  ${set('i', i32(0))}
  (loop $block
    (v128.store ${add(get('q'), get('i'))} (v128.load ${add(get('from'), get('i'))}))
    ${increase('i', i32(16))}
    (br_if $block (i32.lt_u ${get('i')} ${get('size')})))`

/** From that many bytes on a call of the system's copy is faster. */
const LONG = 128

export const deltaText = `
(module
  (import "pack" "memory" (memory 1))
  (func (export "apply") (param $p i32) (param $end i32) (param $base i32) (param $baseSize i32)
    (param $q i32) (param $resultEnd i32) (result i32)
    (local $order i32) (local $offset i32) (local $size i32) (local $from i32) (local $i i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u ${get('p')} ${get('end')}))
        ${set('order', byteAt('p'))}
        ${increase('p', i32(1))}
        (if (i32.and ${get('order')} ${i32(128)})
          (then
            ${set('offset', i32(0))}
            ${set('size', i32(0))}
            ${part(1, 'offset', 0)}
            ${part(2, 'offset', 8)}
            ${part(4, 'offset', 16)}
            ${part(8, 'offset', 24)}
            ${part(16, 'size', 0)}
            ${part(32, 'size', 8)}
            ${part(64, 'size', 16)}
            ${when(`(i32.eqz ${get('size')})`, set('size', i32(0x10000)))}
            ${when(`(i32.gt_u ${get('size')} ${get('baseSize')})`, refuse)}
            ${when(`(i32.gt_u ${get('offset')} (i32.sub ${get('baseSize')} ${get('size')}))`, refuse)}
            ${set('from', add(get('base'), get('offset')))})
          (else
            ${when(`(i32.eqz ${get('order')})`, refuse)}
            ${set('size', get('order'))}
            ${set('from', get('p'))}
            ${increase('p', get('size'))}))
        ${when(`(i32.gt_u ${get('p')} ${get('end')})`, refuse)}
        ${when(`(i32.gt_u ${get('size')} (i32.sub ${get('resultEnd')} ${get('q')}))`, refuse)}
        (if (i32.lt_u ${get('size')} ${i32(LONG)})
          (then ${blocks})
          (else (memory.copy ${get('q')} ${get('from')} ${get('size')})))
        ${increase('q', get('size'))}
        (br $next)))
    (i32.eq ${get('q')} ${get('resultEnd')})))
`
