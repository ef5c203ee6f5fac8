/**
 * The step of the filter that decides on the samples of a part: of the turns that were flagged first those that are of
 * something long indeed, then those of these that are a mark.
 */
import {
  LISTED_AT,
  OTHERS_AT,
  RUNS_AT,
  SAMPLE_TURNS_AT,
  TURN,
} from '../../src/core/detect/kernel/filter-memory.ts'
import { each, note } from './address-list.ts'
import {
  appendOther,
  appendRun,
  lookAround,
  lookAtLists,
  lookAtRuns,
  mayBeUtf16,
  type LookUp,
} from './samples.ts'
import { get, i32, increase, load, set, zeros } from './wat.ts'

export function checkSamples(lookUp: LookUp): string {
  return `
    ${set('kept', i32(SAMPLE_TURNS_AT))} ${set('others', i32(OTHERS_AT))} ${set('runs', i32(RUNS_AT))}
    ${each('flagged', SAMPLE_TURNS_AT, 'sampled', `${lookAtRuns(lookUp)}${note('kept', get('q'), get('mayBeRun'))}`)}
    ${each(
      'near',
      SAMPLE_TURNS_AT,
      'kept',
      lookAround(lookUp, (address, condition) => note('runs', address, condition)),
    )}
    ${each('asList', LISTED_AT, 'listed', `${lookAtLists(lookUp)}${note('others', get('q'), get('mayBeList'))}`)}
    (if (v128.any_true (i8x16.eq ${get('least')} ${get('zero')})) (then
      ${set('q', get('partStart'))}
      (loop $eachBlock
        ${set('z', zeros(load(get('q'))))}
        ${note('others', get('q'), mayBeUtf16)}
        ${increase('q', i32(TURN))}
        (br_if $eachBlock (i32.lt_s ${get('q')} ${get('partEnd')})))))
    ${each('run', RUNS_AT, 'runs', appendRun)}
    ${each('other', OTHERS_AT, 'others', appendOther)}`
}
