/** The ends of the run that a mark stands in, and whether they are those of its text. */
import { MIN_LINE } from '../../src/core/decoders/base64/first-digit.ts'
import { MAX_DIGEST } from '../../src/core/detect/kernel/confirm-digest.ts'
import { MAX_BETWEEN } from '../../src/core/detect/kernel/run-ends.ts'
import { isAt, isOf, textAt } from './bytes.ts'
import { giveAsk, giveHit } from './run-verdict.ts'
import { add, both, call, either, equal, get, i32, increase, less, not, set, subtract, when } from './wat.ts'

/** Bytes before a run that tell whether a line stands there. */
const BEFORE = MAX_BETWEEN + MIN_LINE

/** Sets `from` and `to` to the run's ends, of which `from` is less than a stride off at most marks. */
export const findEnds = `
    (loop $back
      ${when(less(i32(MAX_DIGEST), subtract(get('q'), get('from'))), giveHit)}
      ${set('count', `(i32.clz ${call('others', subtract(get('from'), i32(32)))})`)}
      ${set('from', subtract(get('from'), get('count')))}
      (br_if $back ${equal(get('count'), i32(32))}))
    ${when(less(get('from'), add(get('first'), i32(BEFORE + 1))), giveAsk)}
    ${set('to', get('q'))}
    (loop $ahead
      ${set('count', `(i32.ctz ${call('others', get('to'))})`)}
      ${increase('to', get('count'))}
      ${when(less(i32(MAX_DIGEST), subtract(get('to'), get('from'))), giveHit)}
      (br_if $ahead ${equal(get('count'), i32(32))}))
    ${when(less(get('textEnd'), add(get('to'), i32(2))), giveHit)}`

const breakNext = isOf(1, 'start of a line break')

/** As `endsBehind`. */
export const checkEnd = `
    ${set('q', get('to'))}
    ${when(isAt(0, '='), when(breakNext, giveHit))}
    ${when(isAt(0, '\t '), when(either(breakNext, isAt(1, '=\t ')), giveHit))}
    ${when(isOf(0, 'quote'), when(not(isOf(1, 'behind a last quote')), giveHit))}
    ${when(isOf(0, 'start of a line break'), giveHit)}`

/** As `beginsAt`. */
export const checkStart = `
    ${set('q', get('from'))}
    ${when(isAt(-1, '\\&'), giveHit)}
    (block $word (loop $between
      (br_if $word ${not(isOf(-1, 'between lines'))})
      ${set('q', subtract(get('q'), i32(1)))}
      (br_if $between ${less(subtract(get('from'), i32(MAX_BETWEEN)), get('q'))}))
      ${giveHit})
    ${when(isAt(-1, '%;'), giveHit)}
    ${when(
      isOf(-1, 'of a run'),
      `${when(either(isAt(-2, '\\'), isAt(-3, '%'), textAt(-4, '25')), giveHit)}
      ${when(
        both(
          not(both(isAt(0, '='), isAt(1, '='))),
          equal(call('run', subtract(get('q'), i32(MIN_LINE))), i32((1 << MIN_LINE) - 1)),
        ),
        giveHit,
      )}`,
    )}`
