/** What the filter looks at in the blocks that are samples: long runs, lists of numbers, UTF-16. */
import { LIST_DIGITS, LIST_REACH, listSeparators } from '../../src/core/detect/kernel/confirm-list.ts'
import {
  MIN_LINE,
  REPEAT,
  RUN_BLOCK,
  RUN_STRIDE,
  runCharacters,
} from '../../src/core/detect/kernel/confirm-run.ts'
import { hexDigits } from '../../src/core/detect/kernel/byte-class.ts'
import { classTables } from './class-tables.ts'
import { tableText } from './nibbles.ts'
import { add, and, both, either, get, i32, increase, load, or, set, splat, when, zeros } from './wat.ts'

const SAMPLE = 0x80000000 | 0

/** What does not change in a loop is kept in locals: V8 makes a constant anew in each turn. */
export const sampleConstants = `
    ${set('overflow', splat(0x7f - 0x66))} ${set('least', splat(0x7f - 0x66 + 9))} ${set('x', splat(0x78))}`

/**
 * Bytes of a sample that no list has: controls before the tab, what is no ASCII, letters behind `f` but for the `x` of
 * `0x70`. With what makes the letters overflow added, all of them are less than the tab. It is generous, and `$class` tells.
 */
const noList = `(i8x16.bitmask (v128.andnot (i8x16.lt_s (i8x16.add ${get('v0')} ${get('overflow')}) ${get('least')}) (i8x16.eq ${get('v0')} ${get('x')})))`

/** Two bits that are the same next to each other in `z`: none where every other byte is a NUL. */
const noUtf16 = both(
  `(i32.xor (i32.xor ${get('z')} (i32.shr_u ${get('z')} ${i32(1)})) ${i32(0x7fff)})`,
  i32(0x7fff),
)
const product = (a: string, b: string): string => `(i64.extend_i32_u (i32.mul ${a} ${b}))`

/**
 * Sets `s` to 0 where one of a turn's samples may count (their blocks are `v0` and `v2`, their bytes of a run `run0` and
 * `run2`): each of four masks of up to 16 bits tells that by being 0, and so does their product.
 */
export const askSamples = `
    ${set('z', zeros(get('v0')))}
    ${set('s', `(i64.mul ${product(zeros(get('run0')), zeros(get('run2')))} ${product(noList, noUtf16)})`)}`

/** A function that tells which of 16 bytes are of a class. */
function classFunction(name: string, characters: string): string {
  const [lows, highs] = classTables(characters)
  return `(func $${name} (param $q i32) (result i32) (local $v v128)
    ${set('v', load(get('q')))}
    (i8x16.bitmask (i8x16.ne (v128.const i64x2 0 0) ${and(
      `(i8x16.swizzle ${tableText(lows)} ${and(get('v'), splat(15))})`,
      `(i8x16.swizzle ${tableText(highs)} (i8x16.shr_u ${get('v')} ${i32(4)}))`,
    )})))`
}

const run = (offset: number): string => `(call $run ${add(get('q'), i32(offset))})`
const extended = (mask: string, bits: number): string =>
  `(i64.shl (i64.extend_i32_u ${mask}) (i64.const ${bits}))`
const atRepeat = `(i32.eqz ${both(`(i32.sub ${get('q')} ${get('origin')})`, i32(REPEAT - 1))})`

/** Whether a long run may have its mark at `q`: as long as the shortest line of a fold, and begun less than a stride before. */
const isRun = `(func $isRun (param $q i32) (param $origin i32) (param $first i32) (result i32)
    (local $ahead i32) (local $back i32)
    ${set(
      'ahead',
      `(i32.wrap_i64 (i64.ctz (i64.xor (i64.const -1) (i64.or ${extended(run(0), 0)} (i64.or ${extended(run(16), 16)} ${extended(run(32), 32)})))))`,
    )}
    (if (i32.lt_u ${get('ahead')} ${i32(RUN_BLOCK)}) (then (return ${i32(0)})))
    (if ${atRepeat} (then (return ${i32(1)})))
    ${set('back', `(i32.clz (i32.xor ${i32(-1)} ${either(run(-RUN_STRIDE), `(i32.shl ${run(-16)} ${i32(16)})`)}))`)}
    (if (i32.gt_s ${get('back')} (i32.sub ${get('q')} ${get('first')})) (then ${set('back', `(i32.sub ${get('q')} ${get('first')})`)}))
    ${both(`(i32.lt_s ${get('back')} ${i32(RUN_STRIDE)})`, `(i32.ge_s ${add(get('back'), get('ahead'))} ${i32(MIN_LINE)})`)})`

const listed = (from: number, to: number): string =>
  both(
    ...Array.from(
      { length: (to - from) / 16 },
      (_, block) => `(call $list ${add(get('q'), i32(from + block * 16))})`,
    ),
  )

const inside = (value: string, first: number, count: number): string =>
  `(i8x16.lt_u (i8x16.sub ${value} ${splat(first)}) ${splat(count)})`
const hexDigitsIn = (block: string): string =>
  `(i8x16.bitmask ${or(inside(block, 0x30, 10), inside(or(block, splat(0x20)), 0x61, 6))})`
/** Some digits, and something between them. */
const hasNumbers = (block: string): string =>
  `(i32.lt_u (i32.sub (i32.popcnt ${hexDigitsIn(block)}) ${i32(LIST_DIGITS)}) ${i32(16 - LIST_DIGITS)})`

/** Whether a list may have its mark at `q`: what follows is of one, and what is before it is not. */
const isList = `(func $isList (param $q i32) (param $origin i32) (param $first i32) (result i32)
    (if (i32.ne ${listed(0, 16)} ${i32(0xffff)}) (then (return ${i32(0)})))
    (if (i32.ne ${listed(16, LIST_REACH)} ${i32(0xffff)}) (then (return ${i32(0)})))
    (if ${atRepeat} (then (return ${i32(1)})))
    (if (i32.lt_s (i32.sub ${get('q')} ${i32(64)}) ${get('first')}) (then (return ${i32(1)})))
    (i32.eqz ${both(`(i32.eq ${listed(-64, 0)} ${i32(0xffff)})`, hasNumbers(load(add(get('q'), i32(-64)))))}))`

/** Text that UTF-16 spreads, and what it spreads it with. */
const textOfUtf16 = `\0\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index))}`
const [spread, zerosAt] = [
  (offset: number): string => `(call $text ${add(get('q'), i32(offset))})`,
  (offset: number): string => zeros(load(add(get('q'), i32(offset)))),
]
const stretch = [-64, -48, -32, -16]

/** Whether UTF-16 may have its mark at `q`: the four blocks before are none, or end before the text's start. */
const isUtf16 = `(func $isUtf16 (param $q i32) (param $origin i32) (param $first i32) (result i32) (local $z i32) (local $zero v128)
    ${set('z', zeros(load(get('q'))))}
    (if ${noUtf16} (then (return ${i32(0)})))
    (if ${either(atRepeat, `(i32.lt_s (i32.sub ${get('q')} ${i32(64)}) ${get('first')})`)} (then (return ${i32(1)})))
    (i32.eqz ${both(
      `(i32.eq ${both(...stretch.map(spread))} ${i32(0xffff)})`,
      ...stretch.map((offset) => `(i32.eq ${zerosAt(offset)} ${get('z')})`),
    )}))`

export const sampleFunctions = [
  classFunction('run', runCharacters),
  classFunction('list', hexDigits + listSeparators),
  isRun,
  isList,
  classFunction('text', textOfUtf16),
  isUtf16,
].join('\n  ')

const isNone = (mask: string): string => `(i32.eqz ${mask})`
/** 1 for every number but 0. */
const isAny = (number: string): string => `(i32.ne ${number} ${i32(0)})`
const part = (name: string, bits: number): string => isNone(both(get(name), i32(bits)))

/** The masks of the blocks from 32 bytes before a turn: which bytes are of no run. */
const around = ['noneLong', 'noneBefore', 'none0', 'none1', 'none2', 'none3'] as const
export const sampleNumbers = [...around, 'mayCount']
/** A whole sample with some more of a run before or behind it: every run of a fold's shortest line has that. */
const longSample = (before: string, block: string, behind: string): string =>
  both(isNone(get(block)), part(behind, 0xf), either(part(before, 0xff00), part(behind, 0xff0)))
/** Whether the run of a sample at `offset` may begin less than a stride before it, or the text does. */
const beginsNear = (offset: number, long: string, before: string): string =>
  either(
    get(long),
    get(before),
    `(i32.lt_s (i32.sub ${get('q')} ${i32(RUN_STRIDE - offset)}) ${get('first')})`,
  )

/**
 * Sets `mayCount` to 1 where one of the samples of the turn at `q` may count: most are words of a few characters too
 * many, or white space. Branchless, since nothing about them can be foreseen.
 *
 * @param setRun sets `run0` to what of the block `v0` is of a run
 */
export function lookCloser(setRun: string): string {
  const masks = around.map(
    (name, block) => `
      ${set('v0', load(add(get('q'), i32((block - 2) * 16))))}
      ${setRun} ${set(name, zeros(get('run0')))}`,
  )
  return `${masks.join('')}
      ${set('v0', load(get('q')))}
      ${set('z', zeros(get('v0')))}
      ${set(
        'mayCount',
        either(
          both(
            longSample('noneBefore', 'none0', 'none1'),
            isAny(either(beginsNear(0, 'noneLong', 'noneBefore'), atRepeat)),
          ),
          both(longSample('none1', 'none2', 'none3'), isAny(beginsNear(RUN_STRIDE, 'none0', 'none1'))),
          isNone(noUtf16),
          both(isNone(noList), hasNumbers(get('v0'))),
        ),
      )}`
}

const append = `(i32.store ${get('list')} ${either(get('q'), i32(SAMPLE))}) ${increase('list', i32(4))}`
const ask = (name: string): string => `(call $${name} ${get('q')} ${get('origin')} ${get('first')})`

/** Appends to `list` the samples of the turn at `q` that count. */
export const appendSamples = `
      ${when(either(ask('isRun'), ask('isUtf16'), ask('isList')), append)}
      ${increase('q', i32(RUN_STRIDE))}
      ${when(ask('isRun'), append)}`

/** The tables of a run's characters, for the blocks of a turn. */
export const [runLows, runHighs] = classTables(runCharacters)
