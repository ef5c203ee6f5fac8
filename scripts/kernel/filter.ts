/**
 * The text of the filter: the one function that the kernel's WebAssembly module exports.
 *
 * It goes along in parts of a few turns, and over each part in three steps that have no branch the processor could
 * mistake: which turns have something; which of their bytes; which of these are a trigram indeed.
 */
import { bucketTables, tellsNothing } from './bucket-tables.ts'
import { type NibbleTable, tableText } from './nibbles.ts'
import {
  appendSamples,
  askSamples,
  lookCloser,
  runHighs,
  runLows,
  sampleConstants,
  sampleFunctions,
  sampleNumbers,
} from './samples.ts'
import { add, and, both, get, i32, increase, load, moved, set, when, zeros } from './wat.ts'
import {
  PLACES_AT,
  SAMPLE_TURNS_AT,
  TABLES_AT,
  TURN,
  TURNS,
  TURNS_AT,
} from '../../src/core/detect/kernel/filter-memory.ts'

/** Blocks of 16 bytes in a turn. */
const BLOCKS = [0, 1, 2, 3] as const
/** Those of them that are samples for runs. */
const SAMPLES: readonly number[] = [0, 2]
/** Bytes of what is noted of a turn: its mask and its address. */
const NOTE = 16

/** @param relaxed with `relaxed_swizzle`, which is one instruction where `swizzle` is two on x64 */
export function filterText(relaxed: boolean): string {
  const locals = new Set<string>(['low', 'high', 'f', 'zero', 'x', 'overflow', 'least', 'before'])
  const vector = (name: string): string => {
    locals.add(name)
    return name
  }
  const constants: string[] = []
  const constant = (name: string, table: NibbleTable): string => {
    constants.push(set(vector(name), tableText(table)))
    return name
  }
  const lookUp = (table: string, nibble: string): string =>
    `(i8x16.${relaxed ? 'relaxed_' : ''}swizzle ${get(table)} ${get(nibble)})`
  /** The bits of the buckets whose byte at a place this may be. */
  const looks = bucketTables.map((tables, place) => {
    const used = tables.map((table, side) => [table, side === 0 ? 'low' : 'high'] as const)
    return and(
      ...used
        .filter(([table]) => !tellsNothing(table))
        .map(([table, nibble]) => lookUp(constant(`${nibble}${place}`, table), nibble)),
    )
  })
  const inRun = and(lookUp(constant('runLow', runLows), 'low'), lookUp(constant('runHigh', runHighs), 'high'))

  const nibbles = (block: string): string => `
    ${set('low', and(get(block), get('f')))}
    ${set('high', and(`(i16x8.shr_u ${get(block)} ${i32(4)})`, get('f')))}`
  for (const name of ['one', 'two', 'oneBefore', 'twoBefore']) vector(name)
  /** h = third byte's bits and second byte's moved by one and first byte's moved by two. */
  const blocks = BLOCKS.map(
    (block) => `
    ${set(vector(`v${block}`), load(get('p'), block * 16))}${nibbles(`v${block}`)}
    ${set('one', looks[0]!)}
    ${set('two', and(looks[1]!, moved(1, 'oneBefore', 'one')))}
    ${set(vector(`h${block}`), and(looks[2]!, moved(1, 'twoBefore', 'two')))}
    ${set('oneBefore', get('one'))}
    ${set('twoBefore', get('two'))}
    ${SAMPLES.includes(block) ? set(vector(`run${block}`), inRun) : ''}`,
  ).join('')
  const prepare = `
    ${set('before', load(`(i32.sub ${get('p')} ${i32(16)})`))}${nibbles('before')}
    ${set('oneBefore', looks[0]!)}
    ${set('twoBefore', and(looks[1]!, moved(1, 'zero', 'oneBefore')))}`
  const nothing = (block: number): string =>
    `(i64.shl (i64.extend_i32_u ${zeros(get(`h${block}`))}) (i64.const ${16 * block}))`
  const mask = `(i64.xor (i64.const -1) ${BLOCKS.map(nothing).reduce((a, b) => `(i64.or ${a} ${b})`)})`

  /** Step 1: notes the turns that have something, branchless: a note that is not needed is written over. */
  const findTurns = `
    ${set('turns', i32(TURNS_AT))} ${set('sampled', i32(SAMPLE_TURNS_AT))}
    ${set('partEnd', add(get('p'), i32(TURN * TURNS)))}
    ${when(`(i32.gt_s ${get('partEnd')} ${get('end')})`, set('partEnd', get('end')))}
    (loop $turn ${blocks}
    ${askSamples}
    ${set('m', mask)}
    (i64.store ${get('turns')} ${get('m')})
    (i32.store offset=8 ${get('turns')} ${get('p')})
    ${increase('turns', `(i32.shl (i64.ne ${get('m')} (i64.const 0)) ${i32(Math.log2(NOTE))})`)}
    (i32.store ${get('sampled')} ${get('p')})
    ${increase('sampled', `(i32.shl (i64.eqz ${get('s')}) ${i32(2)})`)}
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
  /** Step 3: those of them that are trigrams. */
  const checkPlaces = `
    ${set('note', i32(PLACES_AT))}
    (block $checked (loop $eachPlace
      (br_if $checked (i32.ge_u ${get('note')} ${get('places')}))
      ${set('q', `(i32.load ${get('note')})`)}
      (i32.store ${get('list')} ${get('q')})
      ${increase('list', `(i32.shl (i32.ne ${both(bitsOf(0), bitsOf(1), bitsOf(2))} ${i32(0)}) ${i32(2)})`)}
      ${increase('note', i32(4))}
      (br $eachPlace)))`

  const setRun = `${nibbles('v0')} ${set('run0', inRun)}`
  /** Of the turns with samples, first those that may count: they are written over the others. */
  const checkSamples = `
    ${set('note', i32(SAMPLE_TURNS_AT))}
    ${set('kept', i32(SAMPLE_TURNS_AT))}
    (block $seen (loop $eachFlagged
      (br_if $seen (i32.ge_u ${get('note')} ${get('sampled')}))
      ${set('q', `(i32.load ${get('note')})`)}${lookCloser(setRun)}
      (i32.store ${get('kept')} ${get('q')})
      ${increase('kept', `(i32.shl ${get('mayCount')} ${i32(2)})`)}
      ${increase('note', i32(4))}
      (br $eachFlagged)))
    ${set('note', i32(SAMPLE_TURNS_AT))}
    (block $sampledAll (loop $eachSample
      (br_if $sampledAll (i32.ge_u ${get('note')} ${get('kept')}))
      ${set('q', `(i32.load ${get('note')})`)}${appendSamples}
      ${increase('note', i32(4))}
      (br $eachSample)))`

  const numbers = [
    'q',
    'z',
    'list',
    'note',
    'turns',
    'sampled',
    'places',
    'partEnd',
    'kept',
    ...sampleNumbers,
  ]
  const body = `
    ${set('list', i32(4))}
    ${set('f', `(i8x16.splat ${i32(15)})`)}
    ${constants.join('\n    ')}${sampleConstants}${prepare}
    (block $done (loop $part
    (br_if $done (i32.ge_s ${get('p')} ${get('end')}))
    (br_if $done (i32.gt_s ${get('list')} ${get('full')}))
    ${findTurns}${findPlaces}${checkPlaces}${checkSamples}
    (br $part)))
    (i32.store ${i32(0)} ${get('p')})
    (i32.shr_u (i32.sub ${get('list')} ${i32(4)}) ${i32(2)})`
  return `(module
  (import "kernel" "memory" (memory 1 65536))
  ${sampleFunctions}
  (func (export "filter") (param $p i32) (param $end i32) (param $full i32) (param $first i32) (param $origin i32) (result i32)
    ${numbers.map((name) => `(local $${name} i32)`).join(' ')} (local $m i64) (local $s i64)
    ${[...locals].map((name) => `(local $${name} v128)`).join(' ')}${body}))
`
}
