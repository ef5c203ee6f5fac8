/**
 * The text of the filter: the one function that the kernel's WebAssembly module exports.
 *
 * It goes along in parts of a few turns, and over each part in steps: which turns have something, and which of their bytes;
 * which of these are a trigram indeed; what the bytes around these say. The first steps have no branch that the processor
 * could mistake.
 */
import { each, note } from './address-list.ts'
import { bucketTables, tellsNothing } from './bucket-tables.ts'
import { type NibbleTable, tableText } from './nibbles.ts'
import {
  noList,
  noRun,
  sampleConstants,
  sampleNumbers,
  sampleTableNames,
  sampleTables,
  sampleVectors,
} from './samples.ts'
import { checkSamples } from './sample-step.ts'
import { sampleFunctions } from './sample-functions.ts'
import { verdictFunctions } from './verdicts.ts'
import { add, and, both, call, either, get, i32, increase, load, moved, set, splat, when } from './wat.ts'
import {
  ENTRY,
  LISTED_AT,
  NOTE,
  PLACES_AT,
  SAMPLE_TURNS_AT,
  TABLES_AT,
  TURN,
  TURNS,
  TURNS_AT,
} from '../../src/core/detect/kernel/filter-memory.ts'

/** Blocks of 16 bytes in a turn. */
const BLOCKS = [0, 1, 2, 3] as const

/** @param relaxed with `relaxed_swizzle`, which is one instruction where `swizzle` is two on x64 */
export function filterText(relaxed: boolean): string {
  const swizzle = relaxed ? 'i8x16.relaxed_swizzle' : 'i8x16.swizzle'
  const vectors = new Set<string>(['low', 'high', 'f', 'zero', 'most', ...sampleVectors, ...sampleTableNames])
  const vector = (name: string): string => {
    vectors.add(name)
    return name
  }
  const constants: string[] = []
  const constant = (name: string, table: NibbleTable): string => {
    constants.push(set(vector(name), tableText(table)))
    return name
  }
  const lookUp = (table: string, nibble: string): string => `(${swizzle} ${get(table)} ${get(nibble)})`
  /** The bits of the buckets whose byte at a place this may be. */
  const looks = bucketTables.map((tables, place) =>
    and(
      ...tables
        .map((table, side) => [table, side === 0 ? 'low' : 'high'] as const)
        .filter(([table]) => !tellsNothing(table))
        .map(([table, nibble]) => lookUp(constant(`${nibble}${place}`, table), nibble)),
    ),
  )
  const nibbles = (block: string): string => `
    ${set('low', and(get(block), get('f')))}
    ${set('high', and(`(i16x8.shr_u ${get(block)} ${i32(4)})`, get('f')))}`
  for (const name of ['v', 'one', 'two', 'oneBefore', 'twoBefore']) vector(name)
  const samplesOf: Readonly<Record<number, string>> = {
    0: `
    ${set('least', `(i8x16.min_u ${get('least')} ${get('v')})`)}
    ${set('list0', noList('v'))}
    ${set('run0', noRun('v'))}`,
    2: set('run2', noRun('v')),
  }
  /** Sets the block's mask: third byte's bits and second byte's moved by one and first byte's moved by two. */
  const blocks = BLOCKS.map(
    (block) => `
    ${set('v', load(get('p'), block * 16))}${samplesOf[block] ?? ''}${nibbles('v')}
    ${set('one', looks[0]!)}
    ${set('two', and(looks[1]!, moved(1, 'oneBefore', 'one')))}
    ${set(`mask${block}`, `(i8x16.bitmask (i8x16.add_sat_u ${and(looks[2]!, moved(1, 'twoBefore', 'two'))} ${get('most')}))`)}
    ${set('oneBefore', get('one'))}
    ${set('twoBefore', get('two'))}`,
  ).join('')
  const prepare = `
    ${set('v', load(`(i32.sub ${get('p')} ${i32(16)})`))}${nibbles('v')}
    ${set('oneBefore', looks[0]!)}
    ${set('twoBefore', and(looks[1]!, moved(1, 'zero', 'oneBefore')))}`
  const joined = (first: string, second: string): string =>
    either(get(first), `(i32.shl ${get(second)} ${i32(16)})`)

  /** Step 1: notes the turns that have something, and those whose samples may count. */
  const findTurns = `
    ${set('turns', i32(TURNS_AT))} ${set('sampled', i32(SAMPLE_TURNS_AT))} ${set('listed', i32(LISTED_AT))}
    ${set('partStart', get('p'))}
    ${set('partEnd', add(get('p'), i32(TURN * TURNS)))}
    ${when(`(i32.gt_s ${get('partEnd')} ${get('end')})`, set('partEnd', get('end')))}
    ${set('least', splat(255))}
    (loop $turn ${blocks}
    ${set('mask0', joined('mask0', 'mask1'))}
    ${set('mask2', joined('mask2', 'mask3'))}
    (i32.store ${get('turns')} ${get('mask0')})
    (i32.store offset=4 ${get('turns')} ${get('mask2')})
    (i32.store offset=8 ${get('turns')} ${get('p')})
    ${increase('turns', `(i32.shl (i32.ne ${either(get('mask0'), get('mask2'))} ${i32(0)}) ${i32(Math.log2(NOTE))})`)}
    ${note('sampled', get('p'), `(i32.eqz (i32.mul ${get('run0')} ${get('run2')}))`)}
    ${note('listed', get('p'), `(i32.eqz ${get('list0')})`)}
    ${increase('p', i32(TURN))}
    (br_if $turn (i32.lt_s ${get('p')} ${get('partEnd')})))`

  const place = add(get('q'), `(i32.wrap_i64 (i64.ctz ${get('m')}))`)
  const dropLowest = set('m', `(i64.and ${get('m')} (i64.sub ${get('m')} (i64.const 1)))`)
  /** Step 2: the places of the bits. Two are written in any case, since most turns have no more. */
  const findPlaces = `
    ${set('places', i32(PLACES_AT))} ${set('note', i32(TURNS_AT))}
    (block $noted (loop $eachTurn
      (br_if $noted (i32.ge_u ${get('note')} ${get('turns')}))
      ${set('m', `(i64.load ${get('note')})`)}
      ${set('q', `(i32.sub (i32.load offset=8 ${get('note')}) ${i32(2)})`)}
      ${set('z', add(get('places'), `(i32.shl (i32.wrap_i64 (i64.popcnt ${get('m')})) ${i32(2)})`))}
      (i32.store ${get('places')} ${place}) ${dropLowest}
      (i32.store offset=4 ${get('places')} ${place}) ${dropLowest}
      ${increase('places', i32(8))}
      (block $few (loop $more
        (br_if $few (i64.eqz ${get('m')}))
        (i32.store ${get('places')} ${place}) ${dropLowest}
        ${increase('places', i32(4))}
        (br $more)))
      ${set('places', get('z'))}
      ${increase('note', i32(NOTE))}
      (br $eachTurn)))`

  /** The trigrams that the byte at a place of `q` allows: exact, where the swizzles are not. */
  const bitsOf = (at: number): string =>
    `(i32.load offset=${TABLES_AT + at * 1024} (i32.shl (i32.load8_u offset=${at} ${get('q')}) ${i32(2)}))`
  const trigramsHere = both(bitsOf(0), bitsOf(1), bitsOf(2))
  /** Step 3: those of them that are trigrams, written over the others. */
  const checkPlaces = `
    ${set('kept', i32(PLACES_AT))}
    ${each('place', PLACES_AT, 'places', note('kept', get('q'), `(i32.ne ${trigramsHere} ${i32(0)})`))}`
  /** Step 4: what is said of them by the bytes around. */
  const decide = each(
    'trigram',
    PLACES_AT,
    'kept',
    set('list', call('verdict', get('list'), get('q'), trigramsHere, get('first'), get('textEnd'))),
  )

  const numbers = [
    'q',
    'z',
    'list',
    'note',
    'turns',
    'sampled',
    'listed',
    'places',
    'partStart',
    'partEnd',
    'kept',
    'runs',
    'others',
    ...sampleNumbers,
  ]
  const masks = [...BLOCKS.map((block) => `mask${block}`), 'run0', 'run2', 'list0']
  const body = `
    ${set('list', i32(ENTRY))}
    ${set('f', splat(15))} ${set('most', splat(127))}
    ${[...constants, ...sampleTables].join('\n    ')}${sampleConstants}${prepare}
    (block $done (loop $part
    (br_if $done (i32.ge_s ${get('p')} ${get('end')}))
    (br_if $done (i32.gt_s ${get('list')} ${get('full')}))
    ${findTurns}${findPlaces}${checkPlaces}${decide}${checkSamples(lookUp)}
    (br $part)))
    (i32.store ${i32(0)} ${get('p')})
    (i32.shr_u (i32.sub ${get('list')} ${i32(ENTRY)}) ${i32(Math.log2(ENTRY))})`
  const parameters = ['p', 'end', 'full', 'first', 'textEnd', 'origin']
  return `(module
  (import "kernel" "memory" (memory 1 65536))
  ${sampleFunctions(swizzle)}
  ${verdictFunctions}
  (func (export "filter") ${parameters.map((name) => `(param $${name} i32)`).join(' ')} (result i32)
    ${[...numbers, ...masks].map((name) => `(local $${name} i32)`).join(' ')} (local $m i64)
    ${[...vectors].map((name) => `(local $${name} v128)`).join(' ')}${body}))
`
}
