import { describe, expect, it } from 'vitest'
import { anchors, type Anchor } from '../../../../src/core/detect/kernel/anchor.ts'
import { createKernel } from '../../../../src/core/detect/kernel/create-kernel.ts'

const kernel = createKernel(1 << 16)

/** What the kernel finds in a text: `anchor@position`. */
function found(text: string | Buffer): readonly string[] {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text
  const list: string[] = []
  kernel.search(bytes, 0, bytes.length, bytes.length, (at, anchor) => list.push(`${anchor}@${at}`), 0)
  return list
}

/** A prefix and a body that no generation has, made here so that it stands in no file. */
function key(kind: string, length = 24): string {
  return `ph${kind}_${'Ab3'.repeat(length).slice(0, length)}`
}

const fills = ['', ' ', '.', 'zz ', '\n']

describe.each('xsarc'.split(''))('a prefix with the letter %s', (kind) => {
  const prefix = `ph${kind}`
  const body = key(kind).slice(4)

  it.each([
    ['plain', key(kind)],
    ['a body cut by a string join', `${prefix}_Ab3" + "x`],
    ['a body cut by a line break', `${prefix}_Ab3\nx`],
    ['a body cut by a zero-width space', `${prefix}_Ab3\xe2\x80\x8bx`],
    ['a body cut by an escape', `${prefix}_Ab3%41`],
    ['nothing but an escape', `${prefix}_%41`],
    ['percent-encoded underscore', `${prefix}%5F${body}`],
    ['twice percent-encoded underscore', `${prefix}%255f${body}`],
    ['backslash', `${prefix}\\_${body}`],
    ['unicode escape', `${prefix}\\u005f${body}`],
    ['unicode escape in a string in a string', `${prefix}\\\\u005f${body}`],
    ['hex escape', `${prefix}\\x5f${body}`],
    ['octal escape', `${prefix}\\137${body}`],
    ['decimal entity', `${prefix}&#95;${body}`],
    ['hex entity', `${prefix}&#x5F;${body}`],
    ['named entity', `${prefix}&lowbar;${body}`],
    ['named entity, escaped', `${prefix}&amp;lowbar;${body}`],
    ['quoted-printable', `${prefix}=5F${body}`],
    ['soft break', `${prefix}=\r\n_${body}`],
    ['join before the underscore', `${prefix}" + "_${body}`],
    ['line continuation', `${prefix}\\\n_${body}`],
    ['tag', `${prefix}<wbr>_${body}`],
    ['docx runs', `${prefix}</w:t></w:r><w:r w:rsidR="00A77B3E"><w:rPr><w:b/></w:rPr><w:t>_${body}`],
    ['ANSI', `${prefix}\x1b[31;1m_${body}`],
    ['soft hyphen', `${prefix}\xc2\xad_${body}`],
    ['byte order mark', `${prefix}\xef\xbb\xbf_${body}`],
    ['join before the kind', `ph' . '${kind}_${body}`],
    ['escaped kind', `ph\\x${kind.charCodeAt(0).toString(16)}_${body}`],
    ['tag before the kind', `ph<b>${kind}_${body}`],
    ['join before the h', `p" +\n      "h${kind}_${body}`],
    ['a log line between', `p\n2024-05-06T07:08:09.123Z h${kind}_${body}`],
    ['diff mark between', `ph\n+ ${kind}_${body}`],
    ['escaped h', `p&#104;${kind}_${body}`],
    ['spelled line break', `p\\nh${kind}_${body}`],
    ['kerning', `p)-20(h${kind}_${body}`],
    ['cut on both sides of the h by joins', `p" + "h" + "${kind}_${body}`],
    ['cut on both sides by tags', `p</b><i>h</i><b>${kind}_${body}`],
    ['cut on both sides by ANSI codes', `p\x1b[1mh\x1b[0m${kind}_${body}`],
    ['cut on both sides by zero-width spaces', `p\xe2\x80\x8bh\xe2\x80\x8b${kind}_${body}`],
    ['cut behind the p and behind the kind', `p' . 'h${kind}' . '_${body}`],
    ['tag before the h', `p</w:t></w:r><w:r w:rsidR="00A77B3E"><w:t>h${kind}_${body}`],
    ['h as a hex escape', `p\\x68${kind}_${body}`],
    ['h as an octal escape', `p\\150${kind}_${body}`],
    ['h percent-encoded twice', `p%2568${kind}_${body}`],
    ['cut at the end of the bytes', `${prefix}" +`],
  ])('is found: %s', (_name, text) => {
    for (const fill of fills) {
      const at = fill.length
      expect(found(fill + text)).toContain(`prefix@${at}`)
    }
  })

  it.each([
    ['a name that goes on', `${prefix}_click_${body}`],
    ['prefix after prefix', `${prefix}_${prefix}_${prefix}_`],
    ['a word', `${prefix}rase`],
    ['a call', `${prefix}) {}`],
    ['an assignment', `p="x"`],
    ['a call that ends in p', `map(p) => 1`],
    ['an attribute', `<p class="a">${'x'.repeat(9)}`],
  ])('is not found: %s', (_name, text) => {
    expect(found(`${text}; else`).filter((each) => each.startsWith('prefix'))).toEqual([])
  })
})

describe.each('xsarc'.split(''))('base64 of a prefix with the letter %s', (kind) => {
  const folds = [
    '\n',
    '\r\n    ',
    '\\n',
    '\\\n',
    '" +\n   "',
    "' . '",
    '\n+ ',
    '\n> ',
    '=\n',
    '%0A',
    '" "',
    '\n * ',
  ]

  it.each([0, 1, 2])('is found at shift %i, whole and cut anywhere', (shift) => {
    const text = Buffer.from(`${'abc'.slice(0, shift)}${key(kind)}`).toString('base64')
    const fill = `x="${'QUJD'.repeat(6)}`
    // The first character that the prefix alone decides.
    const first = [0, 1, 3][shift]!
    expect(found(fill + text)).toContain(`base64@${fill.length + first}`)
    for (let cut = first + 1; cut < first + 5; cut++)
      for (const fold of folds) {
        const folded = text.slice(0, cut) + fold + text.slice(cut)
        expect(found(fill + folded)).toContain(`base64@${fill.length + first}`)
      }
  })
})

describe('hex', () => {
  const digits = Buffer.from(key('x', 8)).toString('hex')
  const pairs = digits.match(/../g)!

  it.each([
    ['plain', digits, 0],
    ['upper case', digits.toUpperCase(), 0],
    ['spaced', pairs.join(' '), 0],
    ['colons', pairs.join(':').toUpperCase(), 0],
    ['list', pairs.map((pair) => `0x${pair}`).join(', '), 2],
    ['short list', pairs.map((pair) => `0x${pair}`).join(','), 2],
    ['percent', pairs.map((pair) => `%${pair}`).join(''), 1],
    ['unicode', pairs.map((pair) => `\\u00${pair}`).join(''), 4],
    ['entity', pairs.map((pair) => `&#x${pair};`).join(''), 3],
    ['UTF-16', pairs.map((pair) => `${pair}00`).join(''), 0],
    ['xxd', digits.match(/..../g)!.join(' '), 0],
    ['xxd, odd', `00${digits}`.match(/..../g)!.join(' '), 2],
  ])('%s', (_name, text, at) => {
    for (const fill of fills) expect(found(fill + text)).toContain(`hex@${fill.length + at}`)
  })

  it.each(['7069785f', '70687860', '70 68 78 5', '7068'])('not in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('dump', () => {
  it.each([
    ['xxd', '00000000: 7068 7800', 0],
    ['hexdump -C', '00000000  70 68 78', 0],
    ['od', '0000000 70 68', 0],
    ['with 0x', '0x0000  70 68', 2],
    ['short', '0000: 70', 0],
    ['indented', '  \t0010 41', undefined],
    ['indented, zero', '  \t0000 41', 3],
    ['quoted', '> 0000 41', 2],
  ])('%s', (_name, text, at) => {
    for (const before of ['', 'line\n', '\r\n'])
      expect(found(before + text).filter((each) => each.startsWith('dump'))).toEqual(
        at === undefined ? [] : [`dump@${before.length + at}`],
      )
  })

  it.each(['a 0000 41', '0000x41', '000 41', '00000000000000000 41', '0000 4', '0000 xy', '1000000 41'])(
    'not in %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('escape', () => {
  it.each([
    ['%41%42', 0],
    ['%41abcde%42', 0],
    ['\\x41\\x42', 0],
    ['\\u0041\\u0042', 0],
    ['\\\\u0041\\\\u0042', 0],
    ['\\\\\\\\u0041\\\\\\\\u0042', 0],
    ['\\u{41}\\u{42}', 0],
    ['\\U00000041\\U00000042', 0],
    ['\\101\\102', 0],
    ['\\60\\61', 0],
    ['&#65;&#66;', 0],
    ['&#x41;&#66;', 0],
    ['%00%41%42', 3],
  ])('%s', (text, at) => {
    for (const fill of fills) expect(found(fill + text)).toContain(`escape@${fill.length + at}`)
  })

  it.each([
    '%41',
    '%41abcdef%42',
    '%41\\x42',
    '\\x41\\u0042',
    '%0a%0a',
    '\\r\\n',
    '\\1\\2',
    '&#65;',
    '&#65;&#x0a;',
    '%4',
    '%41%4',
  ])('not in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('UTF-16', () => {
  it.each(['utf16le', 'utf16be'])('of a prefix, %s', (order) => {
    const bytes = Buffer.from(key('x', 3), 'utf16le')
    if (order === 'utf16be') bytes.swap16()
    for (const fill of ['', '.', 'ab', '\0\0\0'])
      expect(found(Buffer.concat([Buffer.from(fill), bytes]))).toContain(`utf-16@${fill.length}`)
  })

  it.each(['utf16le', 'utf16be'])(
    'of any text of 96 bytes, %s, has a mark in its first 128 bytes',
    (order) => {
      const bytes = Buffer.from('Some text that says nothing at all, '.repeat(2).slice(0, 48), 'utf16le')
      if (order === 'utf16be') bytes.swap16()
      for (let before = 0; before < 130; before++) {
        const all = Buffer.concat([Buffer.alloc(before, 0x2e), bytes, Buffer.alloc(40, 0x2e)])
        expect(found(all).filter((each) => each.startsWith('utf-16'))).toHaveLength(1)
      }
    },
  )
})

describe('runs', () => {
  it.each([92, 100, 128, 500])('of %i characters have a mark in their first 128 bytes', (length) => {
    for (let before = 0; before < 70; before++) {
      const text = `${' '.repeat(before)}${'aB3_+/-z'.repeat(70).slice(0, length)} ${'.'.repeat(40)}`
      const marks = found(text).filter((each) => each.startsWith('run@'))
      expect(marks).toHaveLength(1)
      const at = Number(marks[0]!.slice(4))
      expect(at).toBeGreaterThanOrEqual(before)
      expect(at).toBeLessThan(before + 128)
    }
  })

  it.each([48, 60, 64, 70, 76, 80])('folded at %i columns have one in their first two lines', (columns) => {
    for (const fold of ['\n', '\r\n', '\r\n   ', '\\n', '" +\n  "'])
      for (let before = 0; before < 70; before++) {
        const line = 'aB3+/'.repeat(20).slice(0, columns)
        const text = `${' '.repeat(before)}${line}${fold}${line} ${'.'.repeat(40)}`
        const marks = found(text).filter((each) => each.startsWith('run@'))
        expect(marks.length).toBeGreaterThanOrEqual(1)
        expect(Number(marks[0]!.slice(4))).toBeLessThan(before + 2 * columns + fold.length)
      }
  })

  it('of 64 alone have none, and long ones have more', () => {
    expect(found('a'.repeat(64)).filter((each) => each.startsWith('run'))).toEqual([])
    expect(found('ab'.repeat(8192))).toEqual(['run@0', 'run@4096', 'run@8192', 'run@12288'])
  })
})

describe('the rest', () => {
  it.each<[Anchor, string, number]>([
    ['decimal', '112,104', 0],
    ['decimal', '[112, 104, 120', 1],
    ['decimal', '112\r\n  104', 0],
    ['decimal', '"112","104"', 1],
    ['soft-break', 'a=\nb', 1],
    ['soft-break', 'a=\r\nb', 1],
    ['name', 'POSTHOG', 0],
    ['name', 'myPostHogKey', 2],
    ['name', 'PersOnal', 0],
    ['name', 'my_personal', 3],
  ])('%s: %j', (anchor, text, at) => {
    for (const fill of fills) expect(found(fill + text)).toContain(`${anchor}@${fill.length + at}`)
  })

  it.each([
    '1112,104',
    '112104',
    `112${','.repeat(41)}104`,
    '112,10',
    ' =\nb',
    'a=\n b',
    'a=\r\n',
    'a=b',
    'posthot',
    'person',
    'personae',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('gives no prefix whose body the end cuts', () => {
    expect(found(key('x', 19))).toEqual([])
    expect(found(key('x', 20))).toEqual(['prefix@0'])
  })

  it('gives them in order over the seam of two parts, where one is known late', () => {
    const before = ' '.repeat(65_440)
    const bytes = Buffer.from(`${before}p<t a="${'posthog '.repeat(80)}">hx_Ab3`.padEnd(70_000, '"'))
    const list = found(bytes).map((each) => Number(each.split('@')[1]))
    expect(list).toContain(before.length)
    expect([...list].sort((a, b) => a - b)).toEqual(list)
  })

  it('gives them in order', () => {
    const text = `posthog 112,104 %41%42 ${key('x')} posthog`
    const list = found(text).map((each) => Number(each.split('@')[1]))
    expect(list.length).toBeGreaterThan(4)
    expect([...list].sort((a, b) => a - b)).toEqual(list)
    expect(anchors).toHaveLength(10)
  })
})

describe('long lists of numbers', () => {
  const numbers = Array.from({ length: 72 }, (_, index) => 97 + ((index * 7) % 26))
  const lists: readonly (readonly [name: string, anchor: Anchor, text: string])[] = [
    ['0x pairs', 'hex', `{${numbers.map((number) => `0x${number.toString(16)}`).join(', ')}}`],
    ['pairs with blanks', 'hex', numbers.map((number) => number.toString(16)).join(' ')],
    [
      'pairs with colons',
      'hex',
      numbers
        .map((number) => number.toString(16))
        .join(':')
        .toUpperCase(),
    ],
    ['decimals', 'decimal', `[${numbers.join(', ')}]`],
    ['decimals, one a line', 'decimal', numbers.join(',\n    ')],
  ]
  it.each(lists)('have a mark near their start: %s', (_, anchor, text) => {
    for (let before = 0; before < 70; before++) {
      const marks = found(`${'.'.repeat(before)} ${text} ${'.'.repeat(70)}`).filter((each) =>
        each.startsWith(`${anchor}@`),
      )
      expect(marks.length).toBeGreaterThanOrEqual(1)
      expect(Number(marks[0]!.slice(anchor.length + 1))).toBeLessThan(before + 90)
    }
  })

  it('are none where they are short, or where numbers are no bytes', () => {
    for (const text of [
      '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12',
      Array.from({ length: 60 }, (_, i) => 300 + i).join(', '),
    ]) {
      expect(found(`${text}\n`)).toEqual([])
    }
  })
})
