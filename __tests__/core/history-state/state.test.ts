import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/core/history-state/parse-state.ts'
import { renderState } from '../../../src/core/history-state/render-state.ts'
import {
  idDigits,
  MAX_ROOTS,
  MAX_STATE_BYTES,
  objectFormats,
  objectKinds,
  type HistoryState,
  type ObjectFormat,
} from '../../../src/core/history-state/state.ts'

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: digits,
    maxLength: digits,
  })

function states(objectFormat: ObjectFormat): fc.Arbitrary<HistoryState> {
  const id = hex(idDigits[objectFormat])
  const ids = fc.array(id, { maxLength: 20 })
  return fc.record({
    engine: fc.constantFrom('0.1.0', '1.0.0-beta.2'),
    rules: hex(64),
    objectFormat: fc.constant(objectFormat),
    roots: ids,
    shallow: ids,
    tips: ids,
    again: fc.array(fc.record({ id, what: fc.constantFrom(...objectKinds) }), { maxLength: 20 }),
  })
}

const anyState = fc.oneof(...objectFormats.map(states))

const sample: HistoryState = {
  engine: '0.1.0',
  rules: 'a'.repeat(64),
  objectFormat: 'sha1',
  roots: ['1'.repeat(40)],
  shallow: [],
  tips: ['2'.repeat(40), '3'.repeat(40)],
  again: [{ id: '4'.repeat(40), what: 'blob' }],
}

function normal(state: HistoryState): HistoryState {
  const set = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort()
  const again = set(state.again.map(({ id, what }) => `${what} ${id}`)).map((line) => {
    const [what, id] = line.split(' ')
    return { id: id!, what: objectKinds.find((kind) => kind === what)! }
  })
  return { ...state, roots: set(state.roots), shallow: set(state.shallow), tips: set(state.tips), again }
}

function changed(change: Readonly<Record<string, unknown>>): Uint8Array {
  const value = JSON.parse(renderState(sample)) as Record<string, unknown>
  return Buffer.from(JSON.stringify({ ...value, ...change }))
}

const problemOf = (bytes: Uint8Array): string | null => {
  const read = parseState(bytes)
  return 'problem' in read ? read.problem : null
}

describe('a state', () => {
  test('is read as it was written, sorted, each id once', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseState(Buffer.from(renderState(state)))).toEqual({ state: normal(state) })
      }),
    )
  })

  test('has the same bytes in whatever order its ids were found', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const other = {
          ...state,
          roots: state.roots.toReversed(),
          shallow: state.shallow.toReversed(),
          tips: [...state.tips.toReversed(), ...state.tips],
          again: state.again.toReversed(),
        }
        expect(renderState(other)).toBe(renderState(state))
      }),
    )
  })

  test('of 10,000 tips is read, and is an id a line', () => {
    const tips = Array.from({ length: 10_000 }, (_, index) => index.toString(16).padStart(40, '0'))
    const text = renderState({ ...sample, tips })
    expect(text.split('\n').length).toBeGreaterThan(10_000)
    expect(parseState(Buffer.from(text))).toEqual({ state: { ...sample, tips } })
  })

  test('names a hundred roots at most', () => {
    const roots = Array.from({ length: MAX_ROOTS + 1 }, (_, index) => index.toString(16).padStart(40, '0'))
    expect(parseState(Buffer.from(renderState({ ...sample, roots })))).toMatchObject({
      state: { roots: roots.slice(0, MAX_ROOTS) },
    })
  })
})

describe('what is no state', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello')],
    ['a list', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['another file of ours', Buffer.from('{"schemaVersion":1,"tool":"x","fingerprints":[]}')],
    ['UTF-16', Buffer.from(renderState(sample), 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toBe('is not JSON of a history scan')
  })

  test.each([
    [{ schemaVersion: 2 }, 'was written in the form of another version'],
    [{ more: 1 }, 'lacks a member, or has one too many'],
    [{ tips: undefined }, 'lacks a member, or has one too many'],
    [{ engine: '' }, 'names no version'],
    [{ engine: 'x\n::error::y' }, 'names no version'],
    [{ engine: 1 }, 'names no version'],
    [{ rules: 'a' }, 'names no rules'],
    [{ objectFormat: 'md5' }, 'names no object format'],
    [{ objectFormat: 'toString' }, 'names no object format'],
    [{ objectFormat: 'sha256' }, 'holds something else than ids of objects'],
    [{ tips: 'x' }, 'holds something else than ids of objects'],
    [{ tips: { length: 0 } }, 'holds something else than ids of objects'],
    [{ tips: ['HEAD'] }, 'holds something else than ids of objects'],
    [{ tips: [`^${'1'.repeat(39)}`] }, 'holds something else than ids of objects'],
    [{ tips: [`${'1'.repeat(39)}\n`] }, 'holds something else than ids of objects'],
    [{ tips: ['A'.repeat(40)] }, 'holds something else than ids of objects'],
    [{ tips: [null] }, 'holds something else than ids of objects'],
    [{ again: ['1'.repeat(40)] }, 'holds something else than ids of objects'],
    [{ again: [`note ${'1'.repeat(40)}`] }, 'holds something else than ids of objects'],
    [{ again: [`blob ${'1'.repeat(40)} x`] }, 'holds something else than ids of objects'],
    [
      { roots: Array.from({ length: MAX_ROOTS + 1 }, () => '1'.repeat(40)) },
      'holds something else than ids of objects',
    ],
  ])('%j', (change, problem) => {
    expect(problemOf(changed(change))).toBe(problem)
  })

  test('a state that ends too early, wherever', () => {
    const whole = renderState(sample).trimEnd()
    for (let length = 0; length < whole.length; length++)
      expect(problemOf(Buffer.from(whole.slice(0, length)))).not.toBeNull()
  })

  test('a file over the limit', () => {
    expect(problemOf(Buffer.alloc(MAX_STATE_BYTES + 1, ' '))).toBe('is larger than 64 MiB')
  })

  // Parsed, these take gigabytes.
  test.each(['[', '{"a":', '0,', '"",'])('64 MiB of %s', (part) => {
    const bytes = Buffer.alloc(MAX_STATE_BYTES, part)
    bytes[0] = 0x5b
    expect(problemOf(bytes)).toBe('is not JSON of a history scan')
  })

  test('one item as long as the file', () => {
    const again = `blob ${' '.repeat(MAX_STATE_BYTES - 1000)}`
    expect(problemOf(changed({ again: [again] }))).toBe('holds something else than ids of objects')
  })

  test('any other bytes: told, never thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(problemOf(bytes)).toBe('is not JSON of a history scan')
      }),
    )
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(JSON.parse(renderState(sample)) as object)),
        (value, name) => {
          const read = parseState(changed({ [name]: value }))
          if ('state' in read)
            expect(parseState(Buffer.from(renderState(read.state)))).toHaveProperty('state')
          else expect(read.problem).not.toBe('')
        },
      ),
    )
  })

  test('a problem quotes nothing of the file', () => {
    fc.assert(
      fc.property(
        hex(40),
        fc.constantFrom('engine', 'rules', 'tips', 'again', 'roots', 'tool'),
        (text, name) => {
          const problem = problemOf(changed({ [name]: [`phx-${text}`] }))
          expect(problem).not.toBeNull()
          expect(problem).not.toContain(text)
        },
      ),
    )
  })
})
