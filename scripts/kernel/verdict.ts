/** What a verdict does: it returns the list's next address, behind what it appended. */
import { type Anchor } from '../../src/core/detect/kernel/anchor.ts'
import { ASK_TRIGRAM, ENTRY } from '../../src/core/detect/kernel/filter-memory.ts'
import { codeOf } from '../../src/core/detect/kernel/hit-list.ts'
import { add, both, call, get, give, i32, subtract, when } from './wat.ts'

export const passFunction = `(func $pass (param $list i32) (param $at i32) (param $code i32) (result i32)
    (i32.store ${get('list')} ${get('at')})
    (i32.store offset=4 ${get('list')} ${get('code')})
    ${add(get('list'), i32(ENTRY))})`

/** It is no anchor. */
export const drop = give(get('list'))
/** The confirms in TypeScript decide. */
export const ask = give(call('pass', get('list'), get('q'), i32(ASK_TRIGRAM)))
/** An anchor stands `before` bytes before the candidate. */
export function hit(anchor: Anchor, before = 0): string {
  return give(
    call('pass', get('list'), before === 0 ? get('q') : subtract(get('q'), i32(before)), i32(codeOf(anchor))),
  )
}

export const dropIf = (...conditions: readonly string[]): string => when(both(...conditions), drop)
export const askIf = (...conditions: readonly string[]): string => when(both(...conditions), ask)
