/** The function that tells digests from runs that are a mark: `isDigest` in the module, as far as that is cheap. */
import { DIGEST_NAME } from '../../src/core/detect/kernel/confirm-digest.ts'
import { textAt } from './bytes.ts'
import { checkEnd, checkStart, findEnds } from './digest-ends.ts'
import { checkHex } from './digest-hex.ts'
import { checkRows, rowLocals } from './digest-rows.ts'
import { giveHit } from './run-verdict.ts'
import { get, i32, not, set, when } from './wat.ts'

const numbers = ['mark', 'to', 'count', 'before', 'ahead', 'behind', 'at', 'endsInMark']

/**
 * What the mark at `q` is, in a run that begins at `from`, or goes on before it: 0 where that is a digest.
 *
 * @param swizzle the instruction, relaxed or not
 */
export function digestFunction(swizzle: string): string {
  return `(func $digest (param $q i32) (param $from i32) (param $first i32) (param $textEnd i32) (result i32)
    ${numbers.map((name) => `(local $${name} i32)`).join(' ')} ${rowLocals}
    ${set('mark', get('q'))}
    ${findEnds}
    ${set('q', get('from'))}
    ${when(not(textAt(0, DIGEST_NAME)), giveHit)}
    ${checkEnd}${checkStart}${checkRows(swizzle)}${checkHex}
    ${i32(0)})`
}
