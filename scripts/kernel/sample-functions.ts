/** The functions that measure a sample: of what it is, and whether the mark stands here or stood before. */
import { LIST_DIGITS, LIST_STRIDE, listSeparators } from '../../src/core/detect/kernel/confirm-list.ts'
import {
  MAX_FOLD,
  MIN_LINE,
  MIN_RUN,
  REPEAT,
  RUN_BLOCK,
  RUN_STRIDE,
  runCharacters,
} from '../../src/core/detect/kernel/confirm-run.ts'
import { digits, hexDigits, letters } from '../../src/core/detect/kernel/byte-class.ts'
import { isAt, isInClass, isOf } from './bytes.ts'
import { giveAsk, giveHit } from './run-verdict.ts'
import { classTables } from './class-tables.ts'
import { hexDigitsIn } from './hex-digits.ts'
import { digestFunction } from './digest-function.ts'
import { tableText } from './nibbles.ts'
import {
  add,
  and,
  both,
  call,
  either,
  equal,
  get,
  give,
  i32,
  less,
  load,
  not,
  set,
  splat,
  subtract,
  when,
  zeros,
} from './wat.ts'

/** Two bits that are the same next to each other in `z`, the zeros of a block: none where every other byte is a NUL. */
export const noUtf16 = both(
  `(i32.xor (i32.xor ${get('z')} (i32.shr_u ${get('z')} ${i32(1)})) ${i32(0x7fff)})`,
  i32(0x7fff),
)

/** A function that tells which of 16 bytes are of a class. */
function classFunction(name: string, characters: string, swizzle: string): string {
  const [lows, highs] = classTables(characters)
  return `(func $${name} (param $q i32) (result i32) (local $v v128)
    ${set('v', load(get('q')))}
    (i8x16.bitmask (i8x16.ne (v128.const i64x2 0 0) ${and(
      `(${swizzle} ${tableText(lows)} ${and(get('v'), splat(15))})`,
      `(${swizzle} ${tableText(highs)} ${and(`(i16x8.shr_u ${get('v')} ${i32(4)})`, splat(15))})`,
    )})))`
}

const atRepeat = `(i32.eqz ${both(subtract(get('q'), get('origin')), i32(REPEAT - 1))})`
/** One bit for each of 32 bytes from `q` + `from` on that is of no run. */
const others = (from: number): string => call('others', add(get('q'), i32(from)))
const othersFunction = `(func $others (param $q i32) (result i32)
    (i32.xor ${i32(-1)} ${either(call('run', get('q')), `(i32.shl ${call('run', add(get('q'), i32(16)))} ${i32(16)})`)}))`
const atMost = (name: string, limit: string): string => when(less(limit, get(name)), set(name, limit))

/** Bytes from the sample on in which the run's end is looked for, in steps of 32. */
const STEPS = [0, 32, 64] as const
const AHEAD = 96

/** Whether a line break is known to stand behind the run, so that it is no digest: most are lines of a fold. */
const endsInBreak = both(
  less(get('ahead'), i32(AHEAD)),
  isInClass(`(i32.load8_u ${add(get('q'), get('ahead'))})`, 'start of a line break'),
)

/**
 * What a run's sample at `q` is: 0 no mark; a hit; or 1, the confirms decide: on short runs, of which only the lines of a
 * fold count, and on what may be a digest.
 */
const isRun = `(func $isRun (param $q i32) (param $origin i32) (param $first i32) (param $textEnd i32) (result i32)
    (local $ahead i32) (local $back i32)
    ${when(less(get('q'), get('first')), give(i32(0)))}
    ${set('back', `(i32.clz ${others(-RUN_STRIDE)})`)}
    ${atMost('back', subtract(get('q'), get('first')))}
    ${when(equal(get('back'), i32(RUN_STRIDE)), when(not(atRepeat), give(i32(0))))}
    ${STEPS.map((from) =>
      when(
        `(i32.eq ${get('ahead')} ${i32(from)})`,
        set('ahead', add(i32(from), `(i32.ctz ${others(from)})`)),
      ),
    ).join('\n    ')}
    ${atMost('ahead', subtract(get('textEnd'), get('q')))}
    ${when(less(get('ahead'), i32(RUN_BLOCK)), give(i32(0)))}
    ${when(
      less(i32(MIN_RUN - 1), add(get('back'), get('ahead'))),
      `${when(endsInBreak, giveHit)} ${give(call('digest', get('q'), subtract(get('q'), get('back')), get('first'), get('textEnd')))}`,
    )}
    ${when(less(add(get('back'), get('ahead')), i32(MIN_LINE)), give(i32(0)))}
    ${when(equal(get('back'), i32(RUN_STRIDE)), giveAsk)}
    ${call('mayFold', subtract(get('q'), get('back')), add(get('q'), get('ahead')))})`

/**
 * Whether a run from `from` to `q` may be a line of a fold, or a stream of zlib: what stands on either side is nearly
 * always something else.
 */
const mayFold = `(func $mayFold (param $from i32) (param $q i32) (result i32) (local $least i32) (local $broken i32)
    ${when(both(isOf(0, 'start of a break'), isOf(1, 'of a break or a run')), give(i32(1)))}
    ${set('q', get('from'))}
    ${when(isAt(0, 'e'), give(i32(1)))}
    ${set('least', subtract(get('from'), i32(MAX_FOLD)))}
    (loop $back
      ${when(either(isAt(-1, '%;'), both(isAt(-1, '='), isAt(0, '\\'))), give(i32(1)))}
      ${when(
        `(i32.eqz ${isOf(-1, 'of a fold of lines')})`,
        give(both(isOf(-1, 'of a run'), either(get('broken'), isAt(-2, '\\023')))),
      )}
      ${set('broken', either(get('broken'), isOf(-1, 'start of a break')))}
      ${set('q', subtract(get('q'), i32(1)))}
      (br_if $back ${less(get('least'), get('q'))}))
    ${i32(1)})`

/** Some digits, and something between them. */
export const hasNumbers = (block: string): string =>
  `(i32.lt_u (i32.sub (i32.popcnt ${hexDigitsIn(block)}) ${i32(LIST_DIGITS)}) ${i32(16 - LIST_DIGITS)})`

const isListed = (from: number): string => `(i32.eq ${call('list', add(get('q'), i32(from)))} ${i32(0xffff)})`
/** The shortest list holds three whole blocks side by side, one of which is the sample. */
const isAroundList = either(
  both(isListed(16), either(isListed(32), isListed(-16))),
  both(isListed(-16), isListed(-32)),
)

/** Whether a list may have its mark at `q`: what is around is of one, and no mark stands a stride before. */
const isList = `(func $isList (param $q i32) (param $origin i32) (param $first i32) (result i32)
    ${when(`(i32.eqz ${both(isListed(0), hasNumbers(load(get('q'))))})`, give(i32(0)))}
    ${when(`(i32.eqz ${isAroundList})`, give(i32(0)))}
    ${when(either(atRepeat, less(subtract(get('q'), i32(LIST_STRIDE)), get('first'))), give(i32(1)))}
    (i32.eqz ${both(...[-64, -48, -32, -16].map(isListed), hasNumbers(load(add(get('q'), i32(-LIST_STRIDE)))))}))`

/** Text that UTF-16 spreads, and what it spreads it with. */
const textOfUtf16 = `\0\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index))}`
const [spread, zerosAt] = [
  (offset: number): string => call('text', add(get('q'), i32(offset))),
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

/** @param swizzle the instruction, relaxed or not */
export function sampleFunctions(swizzle: string): string {
  return [
    classFunction('run', runCharacters, swizzle),
    classFunction('list', hexDigits + listSeparators, swizzle),
    classFunction('alphanumeric', digits + letters, swizzle),
    classFunction('text', textOfUtf16, swizzle),
    othersFunction,
    digestFunction(swizzle),
    mayFold,
    isRun,
    isList,
    isUtf16,
  ].join('\n  ')
}
