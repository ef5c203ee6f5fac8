/** What the filter looks at in the blocks that are samples: long runs, lists of numbers, UTF-16. */
import { listSeparators } from '../../src/core/detect/kernel/confirm-list.ts'
import {
  MIN_LINE,
  REPEAT,
  RUN_BLOCK,
  RUN_STRIDE,
  runCharacters,
} from '../../src/core/detect/kernel/confirm-run.ts'
import { ASK_SAMPLE } from '../../src/core/detect/kernel/filter-memory.ts'
import { codeOf } from '../../src/core/detect/kernel/hit-list.ts'
import { hexDigits } from '../../src/core/detect/kernel/byte-class.ts'
import { classTables } from './class-tables.ts'
import { tableText } from './nibbles.ts'
import { HIT } from './run-verdict.ts'
import { hasNumbers, noUtf16 } from './sample-functions.ts'
import {
  add,
  and,
  both,
  call,
  either,
  get,
  i32,
  increase,
  less,
  load,
  set,
  splat,
  subtract,
  when,
  zeros,
} from './wat.ts'

/** Moves the bytes from `+` to `z` into the upper half, where the highest bit tells: with them some that no run has. */
const LEAST_OF_RUN = 0x2b
/** Likewise the bytes behind `f`. */
const LAST_OF_LIST = 0x66

/** What does not change in a loop is kept in locals: V8 makes a constant anew in each turn. */
export const sampleConstants = `
    ${set('raised', splat(0x80 - LEAST_OF_RUN))} ${set('overflow', splat(0x7f - LAST_OF_LIST))} ${set('x', splat(0x78))}`
export const sampleVectors = ['raised', 'overflow', 'x', 'least'] as const

/** 0 where the block `v` may be of a run. */
export const noRun = (v: string): string =>
  `(i32.xor (i8x16.bitmask (i8x16.add ${get(v)} ${get('raised')})) ${i32(0xffff)})`
/** 0 where it may be of a list: all of it before `g`, but for the `x` of `0x70`. */
export const noList = (v: string): string =>
  `(i8x16.bitmask (v128.andnot (i8x16.add ${get(v)} ${get('overflow')}) (i8x16.eq ${get(v)} ${get('x')})))`

/** Tables that stay in locals, as the constants do. */
const tables = {
  runLow: classTables(runCharacters)[0],
  runHigh: classTables(runCharacters)[1],
  listLow: classTables(hexDigits + listSeparators)[0],
  listHigh: classTables(hexDigits + listSeparators)[1],
} as const
export const sampleTables = Object.entries(tables).map(([name, table]) => set(name, tableText(table)))
export const sampleTableNames: readonly string[] = Object.keys(tables)

/** Text that looks a vector of nibbles up in a table; both are names of locals. */
export type LookUp = (table: string, nibble: string) => string

const isNone = (mask: string): string => `(i32.eqz ${mask})`
const nibblesOfV = `${set('low', and(get('v'), get('f')))} ${set('high', and(`(i16x8.shr_u ${get('v')} ${i32(4)})`, get('f')))}`

/** Sets a number to the mask of the bytes at `q` + `offset` that are of no run. */
const setNone = (name: string, offset: number, lookUp: LookUp): string => `
      ${set('v', load(offset < 0 ? subtract(get('q'), i32(-offset)) : get('q'), Math.max(0, offset)))} ${nibblesOfV}
      ${set(name, zeros(and(lookUp('runLow', 'low'), lookUp('runHigh', 'high'))))}`

/** Sets `mayBeRun` to 1 where a sample of the turn at `q` is indeed of a run's characters. Branchless, as the next ones. */
export function lookAtRuns(lookUp: LookUp): string {
  return `
      ${setNone('none2', RUN_STRIDE, lookUp)}
      ${setNone('none0', 0, lookUp)}
      ${set('mayBeRun', either(isNone(get('none0')), isNone(get('none2'))))}`
}

/** Sets `mayBeList` to 1 where the sample of the turn at `q` is indeed of a list's characters, numbers among them. */
export function lookAtLists(lookUp: LookUp): string {
  return `
      ${set('v', load(get('q')))} ${nibblesOfV}
      ${set(
        'mayBeList',
        both(isNone(zeros(and(lookUp('listLow', 'low'), lookUp('listHigh', 'high')))), hasNumbers(get('v'))),
      )}`
}

/** The masks of the blocks from 32 bytes before a turn to 16 behind it. */
const around = ['noneLong', 'noneBefore', 'none0', 'none1', 'none2', 'none3', 'noneBehind'] as const
export const sampleNumbers = [...around, 'mayBeRun', 'mayBeList', 'ahead', 'back'] as const
const pair = (first: string, second: string): string =>
  either(get(first), `(i32.shl ${get(second)} ${i32(16)})`)
const atLeast = (value: string, least: number): string => `(i32.ge_s ${value} ${i32(least)})`

/**
 * Sets `mayBeRun` to 1 where the sample at `q` + `offset` is of a run as long as a fold's shortest line, that begins less
 * than a stride before it. Its two blocks, two before and one behind tell.
 */
function measure(offset: number, [long, before, here, next, behind]: readonly string[]): string {
  const ahead = pair(here!, next!)
  return `
      ${set('ahead', add(`(i32.ctz ${ahead})`, `(i32.mul (i32.eqz ${ahead}) (i32.ctz ${either(get(behind!), i32(0x10000))}))`))}
      ${set('back', `(i32.clz ${pair(long!, before!)})`)}
      ${set(
        'mayBeRun',
        both(
          atLeast(get('ahead'), RUN_BLOCK),
          atLeast(add(get('ahead'), get('back')), MIN_LINE),
          either(
            less(get('back'), i32(RUN_STRIDE)),
            less(subtract(get('q'), i32(RUN_STRIDE - offset)), get('first')),
            isNone(both(subtract(get('q'), subtract(get('origin'), i32(offset))), i32(REPEAT - 1))),
          ),
        ),
      )}`
}

/** Measures the two samples of the turn at `q`, and calls for a note of each. */
export function lookAround(lookUp: LookUp, note: (address: string, condition: string) => string): string {
  return `${around.map((name, block) => setNone(name, (block - 2) * 16, lookUp)).join('')}
      ${measure(0, around)}
      ${note(get('q'), get('mayBeRun'))}
      ${measure(RUN_STRIDE, around.slice(2))}
      ${note(add(get('q'), i32(RUN_STRIDE)), get('mayBeRun'))}`
}

/** 1 where the sample of the turn at `q` is of UTF-16. */
export const mayBeUtf16 = `(i32.eqz ${noUtf16})`

const append = (code: number): string =>
  `(i32.store ${get('list')} ${get('q')}) (i32.store offset=4 ${get('list')} ${i32(code)}) ${increase('list', i32(8))}`
const ask = (name: string, ...more: readonly string[]): string =>
  call(name, get('q'), get('origin'), get('first'), ...more)

/** Appends to the list the sample of a run at `q`, if it counts. */
export const appendRun = `
      ${set('z', ask('isRun', get('textEnd')))}
      (if (i32.eq ${get('z')} ${i32(HIT)}) (then ${append(codeOf('run'))}) (else ${when(get('z'), append(ASK_SAMPLE))}))`

/** Appends to the list the sample of UTF-16 or of a list at `q`, if it may count. */
export const appendOther = `
      (if ${ask('isUtf16')} (then ${append(ASK_SAMPLE)}) (else ${when(ask('isList'), append(ASK_SAMPLE))}))`
