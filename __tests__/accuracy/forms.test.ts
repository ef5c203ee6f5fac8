/** The forms hide the key, can be read back by others' decoders, and say where the key's characters are stored. */
import { spawnSync } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../bench/random.ts'
import {
  cutAt,
  embed,
  placeOf,
  plant,
  surround,
  writeEach,
  type Carrier,
} from '../../scripts/accuracy/carrier.ts'
import { fits, type Form } from '../../scripts/accuracy/form.ts'
import { allForms, nestingForms } from '../../scripts/accuracy/forms/all-forms.ts'
import { folds } from '../../scripts/accuracy/forms/base64.ts'
import { joins } from '../../scripts/accuracy/forms/joins.ts'
import { freshKey } from '../support/fresh-keys.ts'

const key = freshKey()
const carrier = plant('user=1\nkey="@@"\n', key)
const written = (form: Form, from: Carrier = carrier): Carrier => form.write(from, seededRandom(7))
const stored = ({ bytes, span }: Carrier): string => bytes.toString('latin1', span!.start, span!.end)

/** By Node's own decoder, at each of the four places where a group can begin. */
function fromBase64(text: string, { name }: Form): string {
  const join = folds.find(([fold]) => name === `base64 ${fold}`)?.[3]
  const digits = (join === undefined ? text : text.replaceAll(join, '')).replaceAll('\\/', '/')
  return ['', 'A', 'AA', 'AAA']
    .map((lead) => Buffer.from(lead + digits, 'base64').toString('latin1'))
    .join('\n')
}

const unescapes: readonly ((text: string) => string)[] = [
  (text) => text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  (text) => text.replace(/&amp;/g, '&').replace(/&(?:lowbar|UnderBar);/g, '_'),
  (text) =>
    text.replace(/&#(x)?([0-9a-f]+);/gi, (_, x: string | undefined, digits: string) =>
      String.fromCharCode(parseInt(digits, x === undefined ? 10 : 16)),
    ),
  (text) =>
    text.replace(
      /\\+(?:U([0-9a-f]{8})|u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
      (_, ...hex: (string | undefined)[]) =>
        String.fromCharCode(
          parseInt(
            hex.slice(0, 4).find((digits) => digits !== undefined)!,
            16,
          ),
        ),
    ),
  (text) => text.replace(/\\+([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))),
  (text) =>
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  (text) => text.replace(/\\+_/g, '_'),
]

/** Every escape, as often as there is one. */
function unescaped(text: string): string {
  const once = unescapes.reduce((rest, unescape) => unescape(rest), text)
  return once === text ? text : unescaped(once)
}

const fromHex = (text: string): string =>
  Buffer.from(text.replace(/0x|\\x|[^0-9a-f]/gi, ''), 'hex').toString('latin1')
const fromDecimals = (text: string): string => String.fromCharCode(...(text.match(/\d+/g) ?? []).map(Number))

describe('forms', () => {
  it('have names of their own', () => {
    expect(new Set(allForms.map(({ name }) => name)).size).toBe(allForms.length)
    expect(nestingForms.length).toBeGreaterThan(30)
  })

  // The others leave a plain key plain, and change what stands around it.
  const hiding = allForms.filter(({ name }) => !['encodeURIComponent', 'a JSON string'].includes(name))
  it.each(hiding)('$name hides the key', (form) => {
    const from = form.takes === 'run' ? plant('@@', key) : carrier
    expect(fits(from, form.takes)).toBe(true)
    const bare = written(
      form,
      form.name.startsWith('quoted-printable') ? plant(`${'a'.repeat(60)} @@`, key) : from,
    )
    expect(bare.bytes.includes(key)).toBe(false)
  })

  it.each(allForms.filter(({ name }) => /^base64(?!.*(gzip|UTF-16|percent))/.test(name)))(
    '$name stores the key where it says',
    (form) => {
      for (const lead of ['', 'a', 'ab']) {
        const text = stored(written(form, surround(carrier, lead, '')))
        expect(text).toMatch(/^[A-Za-z0-9+/_-].*[A-Za-z0-9+/_-]$/s)
        expect(fromBase64(text, form).includes(key.slice(1, -1))).toBe(true)
      }
    },
  )

  it('base64 of gzip is that of gzip', () => {
    const { bytes } = written(allForms.find(({ name }) => name === 'base64 of gzip')!)
    expect(gunzipSync(Buffer.from(bytes.toString(), 'base64')).equals(carrier.bytes)).toBe(true)
  })

  it.each(allForms.filter(({ name }) => /hex (?!escape)|hex$|list of 0x/.test(name)))(
    '$name stores the key where it says',
    (form) => {
      expect(fromHex(stored(written(form))) === key).toBe(true)
    },
  )

  it.each(allForms.filter(({ name }) => name.includes('decimals')))(
    '$name stores the key where it says',
    (form) => {
      expect(fromDecimals(stored(written(form))) === key).toBe(true)
    },
  )

  it.each(allForms.filter(({ name }) => /^[%\\&=]|quoted|Markdown|Q encoding/.test(name)))(
    '$name stores the key where it says',
    (form) => {
      const from = form.takes === 'run' ? plant('@@', key) : carrier
      expect(unescaped(stored(written(form, from))) === key).toBe(true)
    },
  )

  it.each(allForms.filter(({ name }) => name.startsWith('UTF-16') && name !== 'UTF-16BE at an odd offset'))(
    '$name stores the key where it says',
    (form) => {
      const { bytes, span } = written(form)
      const part = Buffer.from(bytes.subarray(span!.start, span!.end))
      expect((form.name.includes('BE') ? part.swap16() : part).toString('utf16le') === key).toBe(true)
    },
  )

  it.each(joins)('$name is all that stands in a cut key', ({ join, around }) => {
    for (let cut = 1; cut < key.length; cut++) {
      const split = embed(cutAt(plant('@@', key), [cut], join), around)
      const text = split.bytes.toString('utf8', split.span!.start, split.span!.end)
      expect(text === `${key.slice(0, cut)}${join}${key.slice(cut)}`).toBe(true)
    }
  })
})

describe('dumps are those of the programs', () => {
  const programs: readonly (readonly [form: string, program: string, ...args: string[]])[] = [
    ['xxd', 'xxd'],
    ['hexdump -C', 'hexdump', '-C'],
    ['od -t x1', 'od', '-t', 'x1'],
    ['od -A x -t x1z', 'od', '-A', 'x', '-t', 'x1z'],
    ['od -A n -t x1', 'od', '-A', 'n', '-t', 'x1'],
  ]
  const isMissing = (program: string): boolean => spawnSync(program, { input: '' }).error !== undefined

  for (const [name, program, ...args] of programs) {
    it.skipIf(isMissing(program))(name, () => {
      const { stdout } = spawnSync(program, args, { input: carrier.bytes, encoding: 'utf8' })
      const text = written(allForms.find((form) => form.name === `dump by ${name}`)!).bytes.toString()
      // Two of them end with a line that holds the size alone.
      expect(stdout.replace(/\n[0-9a-f]+\n$/, '\n') === text).toBe(true)
    })
  }
})

describe('carriers', () => {
  it('keep the place through what is put around and between', () => {
    const spaced = writeEach(
      carrier,
      (byte) => `<${String.fromCharCode(byte)}>`,
      () => '.',
    )
    expect(stored(spaced) === [...key].map((character) => `<${character}>`).join('.')).toBe(true)
    expect(stored(surround(spaced, 'é', 'x'))).toBe(stored(spaced))
  })

  it('tell lines and columns as people count them', () => {
    expect(placeOf(plant('\ufeffa\n🔑é @@ b', key))).toEqual({
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 5 + key.length,
    })
    expect(placeOf(surround(plant('@@', key), Buffer.of(0x0a, 0xff, 0xc3), ''))).toMatchObject({
      line: 2,
      column: 3,
    })
  })

  it('know what cannot be cut anywhere', () => {
    expect(fits(carrier, 'run')).toBe(true)
    expect(fits(cutAt(carrier, [carrier.span!.start + 9], '\n'), 'run')).toBe(false)
    expect(fits(plant('é@@', key), 'text')).toBe(false)
  })
})
