import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobPlaces } from '../../../src/adapters/git/blob-places.ts'
import { mayHoldKey } from '../../../src/core/byte-path.ts'
import { authorOf, peopleLines, splitCommit } from '../../../src/adapters/git/commit-text.ts'
import { diffEntries } from '../../../src/adapters/git/diff-entry.ts'
import { dateOf, isoDate } from '../../../src/adapters/git/git-date.ts'
import { excerptOf, MAX_EXCERPT } from '../../../src/adapters/git/git-error.ts'
import { suspectPaths } from '../../../src/adapters/git/suspect-paths.ts'
import { namesInTree, treeEntries } from '../../../src/adapters/git/tree-listing.ts'
import { splitTrace } from '../../../src/adapters/git/version-trace.ts'
import { mintedKey } from '../../support/minted-key.ts'

/** Any bytes but NUL, a character for each. */
const path = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .map((bytes) => Buffer.from(bytes.map((byte) => byte || 1)).toString('latin1'))
const id = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('what git lists is read back, whatever the paths are:', () => {
  it('raw diffs', () => {
    const entry = fc.record({
      mode: fc.constantFrom('100644', '100755', '120000', '160000', '000000'),
      id,
      status: fc.constantFrom('A', 'M', 'T', 'D', 'U'),
      path,
    })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const zero = '0'.repeat(40)
        const text = entries.map((e) => `:100644 ${e.mode} ${zero} ${e.id} ${e.status}\0${e.path}\0`).join('')
        expect([...diffEntries(latin1(text))]).toEqual(entries)
      }),
    )
  })

  it('listed trees', () => {
    const entry = fc.record({ type: fc.constantFrom('blob', 'tree', 'commit'), id, path })
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = entries.map((e) => `100644 ${e.type} ${e.id}\t${e.path}\0`).join('')
        expect([...treeEntries(latin1(text))]).toEqual(entries)
      }),
    )
  })

  it('tree objects', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(path, id)), fc.constantFrom(20, 32), (entries, idBytes) => {
        const raw = entries.map(([name, hex]) => {
          const bytes = Buffer.alloc(idBytes, 0xff)
          Buffer.from(hex, 'hex').copy(bytes)
          return Buffer.concat([latin1(`100644 ${name}\0`), bytes])
        })
        expect([...namesInTree(Buffer.concat(raw), idBytes)]).toEqual(entries.map(([name]) => name))
      }),
    )
  })

  it('any bytes, without an end or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const buffer = Buffer.from(bytes)
        for (const read of [diffEntries, treeEntries]) expect([...read(buffer)].length).toBeLessThan(300)
        expect([...namesInTree(buffer, 20)].length).toBeLessThan(300)
        const { header, message } = splitCommit(buffer)
        expect(header.length + message.length).toBeLessThanOrEqual(buffer.length)
        authorOf(header)
        peopleLines(header)
      }),
    )
  })
})

describe('a commit object', () => {
  const header = `tree x\nparent y\nauthor A. Dev <a@x> 1700000000 +0130\ncommitter B <b@x> 1700000001 +0000\ngpgsig z\n`

  it('is a header and a message that begins with the subject', () => {
    const { header: head, message } = splitCommit(latin1(`${header}\nsubject\n\nbody\n`))
    expect(head.toString()).toBe(header)
    expect(message.toString()).toBe('subject\n\nbody\n')
    expect(splitCommit(latin1(header)).message).toHaveLength(0)
  })

  it('tells who and when', () => {
    expect(authorOf(latin1(header))).toEqual({ author: 'A. Dev', date: '2023-11-14T23:43:20+01:30' })
    const { from, to } = peopleLines(latin1(header))
    expect(header.slice(from, to)).toBe(
      'author A. Dev <a@x> 1700000000 +0130\ncommitter B <b@x> 1700000001 +0000\n',
    )
  })
})

describe('dates', () => {
  it('are ISO 8601 or nothing', () => {
    expect(isoDate('2026-02-03T04:05:06+02:00')).toBe('2026-02-03T04:05:06+02:00')
    expect(isoDate('2026-02-03T04:05:06Z')).toBe('2026-02-03T04:05:06Z')
    for (const text of [
      '',
      'x',
      '12026-02-03T04:05:06Z',
      '2026-13-03T04:05:06Z',
      '2026-02-03 04:05:06 +0200',
    ]) {
      expect(isoDate(text)).toBeNull()
    }
    fc.assert(
      fc.property(fc.string(), fc.string(), (seconds, offset) => {
        const date = dateOf(seconds, offset)
        if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false)
      }),
    )
  })

  it('keep their time whatever the offset', () => {
    const offset = fc.record({
      sign: fc.constantFrom('+', '-'),
      hours: fc.nat(14),
      minutes: fc.constantFrom(0, 30, 45),
    })
    fc.assert(
      fc.property(fc.nat(4_000_000_000), offset, (seconds, { sign, hours, minutes }) => {
        const two = (part: number): string => String(part).padStart(2, '0')
        const date = dateOf(String(seconds), `${sign}${two(hours)}${two(minutes)}`)
        if (date !== null) expect(Date.parse(date) / 1000).toBe(seconds)
        else expect(seconds).toBeLessThan(15 * 3600)
      }),
    )
  })
})

describe("git's words in a message", () => {
  it('are one short line of printable ASCII in which nothing is a command', () => {
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('::', '##[', '#', ':', '\r', '\n', '::error::', '\x1b['),
      ),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const excerpt = excerptOf(Buffer.from(parts.join('')), [])
        expect(excerpt).toMatch(/^[\x20-\x7e]*$/)
        expect(excerpt).not.toMatch(/::|##\[/)
        expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT)
      }),
    )
  })

  it('hold no key, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const key = mintedKey().text
        expect(excerptOf(Buffer.from(`${before}${key}${after}`), []).includes(key.slice(4, 28))).toBe(false)
      }),
    )
    const id = 'a1'.repeat(20)
    expect(excerptOf(latin1(`hint: x\nfatal: bad object ${id}\n`), [])).toBe(`fatal: bad object ${id}`)
  })
})

describe("git's trace of its version", () => {
  it('is taken out of what it says', () => {
    const trace = '{"event":"version","evt":"3","exe":"2.39.5"}\n{"event":"start","argv":["git"]}\n'
    const { version, stderr } = splitTrace(latin1(`${trace}fatal: no\n{"event":"exit","code":128}\n`))
    expect(version).toBe('2.39.5')
    expect(stderr.toString()).toBe('fatal: no\n')
    expect(splitTrace(latin1('fatal: no\n')).version).toBe('')
  })
})

describe('paths that could hold a key', () => {
  it('are each part that could, once, with what stands before it', () => {
    const key = mintedKey().text
    expect(suspectPaths([`a/${key}/b`, `a/${key}/c`, key, 'plain/path', `x/y-${key}.txt`, '', '/'])).toEqual([
      { path: `a/${key}`, part: 2 },
      { path: key, part: 0 },
      { path: `x/y-${key}.txt`, part: 2 },
    ])
  })

  it('are found wherever a key stands in a name', () => {
    fc.assert(
      fc.property(path, path, (before, after) => {
        expect(mayHoldKey(`${before}${mintedKey().text}${after}`)).toBe(true)
      }),
    )
  })
})

describe('the places of a key in many versions of a file', () => {
  const brought = (
    order: number,
    blob: string,
    at: string,
    commit = `c${order}`,
  ): Parameters<typeof blobPlaces>[1][number] => ({
    order,
    commit,
    author: 'A',
    date: null,
    entry: { mode: '100644', id: blob, status: 'M', path: at },
  })

  it('are one for each path and key', () => {
    const hits = [
      { blob: 'v1', fingerprint: 'k' },
      { blob: 'v2', fingerprint: 'k' },
      { blob: 'v2', fingerprint: 'k' },
      { blob: 'v3', fingerprint: 'other' },
    ]
    const log = [brought(0, 'v1', 'a'), brought(1, 'v2', 'a'), brought(1, 'v2', 'b'), brought(2, 'v3', 'a')]
    const shape = blobPlaces(hits, log, new Map([['a', 'v3']])).map((places) =>
      places.map(({ path: at, commit, inHead }) => `${String(at)} ${String(commit)} ${inHead}`),
    )
    expect(shape).toEqual([['a c0 false'], ['b c1 false'], ['b c1 false'], ['a c2 true']])
    const atHead = blobPlaces(hits, log, new Map([['a', 'v2']])).map((places) =>
      places.map(({ path: at, commit, inHead }) => `${String(at)} ${String(commit)} ${inHead}`),
    )
    expect(atHead).toEqual([[], ['a c0 true', 'b c1 false'], ['a c0 true', 'b c1 false'], ['a c2 false']])
  })

  it('never lose a key: each that some commit brought has a place', () => {
    const blob = fc.constantFrom('v1', 'v2', 'v3', 'v4')
    const hit = fc.record({ blob, fingerprint: fc.constantFrom('k1', 'k2') })
    const record = fc.tuple(fc.nat(9), blob, fc.constantFrom('a', 'b', 'c'))
    const head = fc.dictionary(fc.constantFrom('a', 'b', 'c'), blob)
    fc.assert(
      fc.property(fc.array(hit), fc.array(record), head, (hits, records, files) => {
        const log = records.map(([order, id, at]) => brought(order, id, at)).sort((a, b) => a.order - b.order)
        const places = blobPlaces(hits, log, new Map(Object.entries(files)))
        for (const { blob: id, fingerprint } of hits) {
          for (const { entry } of log.filter((each) => each.entry.id === id)) {
            const told = hits.flatMap((other, index) =>
              other.fingerprint === fingerprint ? places[index]! : [],
            )
            expect(told.map((place) => place.path)).toContain(entry.path)
          }
        }
      }),
    )
  })
})
