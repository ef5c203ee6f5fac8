import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Brought } from '../../../src/adapters/git/brought.ts'
import { blobPlaces } from '../../../src/adapters/git/blob-places.ts'
import { mayHoldKey } from '../../../src/core/byte-path.ts'
import { authorOf, peopleLines, splitCommit } from '../../../src/adapters/git/commit-text.ts'
import { diffEntries } from '../../../src/adapters/git/diff-entry.ts'
import { dateOf, isoDate } from '../../../src/adapters/git/git-date.ts'
import { excerptOf, MAX_EXCERPT } from '../../../src/adapters/git/git-error.ts'
import { SuspectPaths, upToPart, type SuspectPath } from '../../../src/adapters/git/suspect-paths.ts'
import { treeEntries } from '../../../src/adapters/git/tree-listing.ts'
import { itemsInTree } from '../../../src/adapters/git/tree-object.ts'
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
        expect([...itemsInTree(Buffer.concat(raw), idBytes)]).toEqual(
          entries.map(([name, hex]) => ({
            kind: 'blob',
            name,
            id: hex.padEnd(2 * idBytes, 'f'),
          })),
        )
      }),
    )
  })

  it('any bytes, without an end or an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const buffer = Buffer.from(bytes)
        for (const read of [diffEntries, treeEntries]) expect([...read(buffer)].length).toBeLessThan(300)
        expect([...itemsInTree(buffer, 20)].length).toBeLessThan(300)
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
  const suspectsOf = (paths: readonly string[]): readonly SuspectPath[] => {
    const suspects = new SuspectPaths()
    for (const each of paths) suspects.add(each)
    return suspects.found()
  }

  it('are looked at where they differ from the one before', () => {
    const [key, other] = [mintedKey().text, mintedKey().text]
    const paths = [`a/${key}`, `a/${key}/b`, `a/${key}/c`, `a/${key}/${other}`, key, 'plain/path', '', '/']
    expect(suspectsOf([...paths, `x/y-${key}.txt`])).toEqual([
      { path: `a/${key}`, from: 0, more: false },
      { path: `a/${key}/${other}`, from: `a/${key}/`.length, more: false },
      { path: key, from: 0, more: false },
      { path: `x/y-${key}.txt`, from: 0, more: false },
    ])
  })

  it('each part once, up to its end, whatever the paths are', () => {
    const part = fc.constantFrom('a', 'b', 'a'.repeat(24), 'b'.repeat(30), 'c d')
    const paths = fc.array(fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/')))
    fc.assert(
      fc.property(paths, (listed) => {
        const sorted = [...new Set(listed)].sort((x, y) => (`${x}/` < `${y}/` ? -1 : 1))
        const found = suspectsOf(sorted).flatMap(({ path: at, from }) =>
          [...at.matchAll(/[^/]+/g)]
            .filter(([text], index) => mayHoldKey(text) && index >= 0)
            .map((match) => match.index + match[0].length)
            .filter((end) => end > from)
            .map((end) => upToPart(at, end)),
        )
        const wanted = sorted.flatMap((at) =>
          at
            .split('/')
            .flatMap((text, index, parts) => (mayHoldKey(text) ? [parts.slice(0, index + 1).join('/')] : [])),
        )
        expect([...found].sort()).toEqual([...new Set(wanted)].sort())
      }),
    )
  })

  it('cost what they are long, however deep: none is gone through for each of its folders', () => {
    const deep = Array.from({ length: 4000 }, (_, index) => `${index}`.padEnd(24, 'x'))
    const listed = deep.map((_, index) => deep.slice(0, index + 1).join('/'))
    const files = Array.from({ length: 50 }, (_, index) => `${deep.join('/')}/${index}`.padEnd(30, 'y'))
    const alone = suspectsOf(files)
    expect(alone.map(({ from }) => from)).toEqual(
      [0, ...files.slice(1).map(() => deep.join('/').length + 1)].slice(0, alone.length),
    )
    expect(alone).toHaveLength(1)
    const [whole] = suspectsOf([listed.at(-1)!])
    expect(whole).toEqual({ path: listed.at(-1), from: 0, more: false })
  })

  it('are not told without end: of one name no more than help', () => {
    const name = 'n'.repeat(24)
    const found = suspectsOf(Array.from({ length: 1000 }, (_, index) => `${index}/${name}`))
    expect(found).toHaveLength(100)
    expect(found.every(({ more }) => more)).toBe(true)
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
  const brought = (order: number, blob: string, at: string, commit = `c${order}`): Brought => ({
    order,
    commit,
    author: 'A',
    date: null,
    id: blob,
    path: at,
  })
  const byBlob =
    (log: readonly Brought[]) =>
    (blob: string): readonly Brought[] => {
      const first = new Map<string, Brought>()
      for (const record of log)
        if (record.id === blob && !first.has(record.path)) first.set(record.path, record)
      return [...first.values()]
    }

  it('are one for each path and key', () => {
    const hits = [
      { blob: 'v1', fingerprint: 'k' },
      { blob: 'v2', fingerprint: 'k' },
      { blob: 'v2', fingerprint: 'k' },
      { blob: 'v3', fingerprint: 'other' },
    ]
    const log = [brought(0, 'v1', 'a'), brought(1, 'v2', 'a'), brought(1, 'v2', 'b'), brought(2, 'v3', 'a')]
    const shape = blobPlaces(hits, byBlob(log), new Map([['a', 'v3']])).map((places) =>
      places.map(({ path: at, commit, inHead }) => `${String(at)} ${String(commit)} ${inHead}`),
    )
    expect(shape).toEqual([['a c0 false'], ['b c1 false'], ['b c1 false'], ['a c2 true']])
    const atHead = blobPlaces(hits, byBlob(log), new Map([['a', 'v2']])).map((places) =>
      places.map(({ path: at, commit, inHead }) => `${String(at)} ${String(commit)} ${inHead}`),
    )
    expect(atHead).toEqual([[], ['a c0 true', 'b c1 false'], ['a c0 true', 'b c1 false'], ['a c2 false']])
  })

  it('are not told without end, but each hit keeps one', () => {
    const hits = Array.from({ length: 50 }, (_, index) => ({ blob: 'v1', fingerprint: `k${index}` }))
    const log = Array.from({ length: 20 }, (_, index) => brought(0, 'v1', `p${index}`))
    const told = blobPlaces(hits, byBlob(log), new Map(), 100)
    expect(told.slice(0, 6).map(({ length }) => length)).toEqual([20, 20, 20, 20, 20, 1])
    expect(told.every(({ length }) => length > 0)).toBe(true)
  })

  it('never lose a key: each that some commit brought has a place', () => {
    const blob = fc.constantFrom('v1', 'v2', 'v3', 'v4')
    const hit = fc.record({ blob, fingerprint: fc.constantFrom('k1', 'k2') })
    const record = fc.tuple(fc.nat(9), blob, fc.constantFrom('a', 'b', 'c'))
    const head = fc.dictionary(fc.constantFrom('a', 'b', 'c'), blob)
    fc.assert(
      fc.property(fc.array(hit), fc.array(record), head, (hits, records, files) => {
        const log = records.map(([order, id, at]) => brought(order, id, at)).sort((a, b) => a.order - b.order)
        const places = blobPlaces(hits, byBlob(log), new Map(Object.entries(files)))
        for (const { blob: id, fingerprint } of hits) {
          for (const entry of log.filter((each) => each.id === id)) {
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
