/** Base64 and base64url as tools write them: padded or not, folded, in source code, mails, diffs and headers. */
import { gzipSync } from 'node:zlib'
import { carry, embed, writeEach, type Carrier } from '../carrier.ts'
import type { Form } from '../form.ts'
import { writeUtf16 } from './utf16.ts'

interface Alphabet {
  readonly url: boolean
  readonly padded: boolean
}

const plain: Alphabet = { url: false, padded: true }

export function writeBase64({ bytes, span }: Carrier, { url, padded }: Alphabet = plain): Carrier {
  const digits = bytes.toString('base64').replace(/=+$/, '')
  const text = padded ? digits.padEnd(Math.ceil(digits.length / 4) * 4, '=') : digits
  const stored = Buffer.from(url ? text.replaceAll('+', '-').replaceAll('/', '_') : text)
  const first = (at: number): number => Math.floor(at / 3) * 4 + (at % 3)
  return carry(stored, span && { start: first(span.start), end: first(span.end - 1) + 2 })
}

/** Lines of `width` characters, and what stands between two of them. */
export function fold(carrier: Carrier, width: number, join: string): Carrier {
  return writeEach(
    carrier,
    (byte) => Buffer.of(byte),
    (index) => (index % width === 0 ? join : ''),
  )
}

const alphabets: readonly (readonly [name: string, alphabet: Alphabet, nests: boolean])[] = [
  ['base64', plain, true],
  ['base64 without padding', { url: false, padded: false }, false],
  ['base64url', { url: true, padded: false }, true],
  ['base64url with padding', { url: true, padded: true }, false],
]

/** Around a folded text, and between its lines. */
export const folds: readonly (readonly [name: string, width: number, template: string, join: string])[] = [
  ...[16, 20, 60, 64, 76].flatMap((width) => [
    [`folded at ${width}`, width, '@@\n', '\n'] as const,
    [`folded at ${width} with CRLF`, width, '@@\r\n', '\r\n'] as const,
  ]),
  ['in a YAML block', 60, 'data:\n  key: |\n    @@\nother: 1\n', '\n    '],
  ['in a folded YAML scalar', 76, 'key: >-\n  @@\n', '\n  '],
  ['in a tab-indented block', 64, '<data>\n\t\t@@\n\t</data>\n', '\n\t\t'],
  ['in a diff', 64, '--- a/k\n+++ b/k\n@@ -0,0 +1,3 @@\n+@@\n', '\n+'],
  ['in a diff of an indented text', 64, '+  key: |\n+    @@\n', '\n+    '],
  ['in a removed part of a diff', 64, ' x\n-@@\n', '\n-'],
  ['in a mail quote', 72, 'On Monday, Ann wrote:\n> @@\n', '\n> '],
  ['in a mail quote of a quote', 72, '> > @@\n', '\n> > '],
  ['with \\n in JSON', 76, '{"file":"@@\\n"}', '\\n'],
  ['with \\r\\n in JSON', 64, '{"file":"@@\\r\\n"}', '\\r\\n'],
  ['joined by + over lines', 48, 'const data =\n  "@@";\n', '" +\n  "'],
  ['joined by a leading + over lines', 48, "x = '@@'\n", "'\n  + '"],
  ['joined by . over lines', 60, "$data = '@@';\n", "' .\n  '"],
  ['in neighbouring literals', 60, 'DATA = (\n    "@@"\n)\n', '"\n    "'],
  ['with a backslash at line ends', 70, 'DATA="@@"\n', '\\\n'],
  ['in PEM', 64, '-----BEGIN DATA-----\n@@\n-----END DATA-----\n', '\n'],
  ['in a hash comment', 60, '# @@\n', '\n# '],
  ['in a line comment', 60, '// @@\n', '\n// '],
  ['in a block comment', 60, '/*\n * @@\n */\n', '\n * '],
  ['with %0A', 76, 'https://example.com/?d=@@', '%0A'],
]

const folded: readonly Form[] = folds.map(([name, width, template, join]) => ({
  name: `base64 ${name}`,
  takes: 'bytes',
  nests: ['folded at 76', 'in a YAML block', 'with \\n in JSON', 'joined by + over lines'].includes(name),
  write: (carrier) => embedLast(fold(writeBase64(carrier), width, join), template),
}))

/** `@@` also begins a hunk of a diff: the text goes where the last one is. */
function embedLast(carrier: Carrier, template: string): Carrier {
  const at = template.lastIndexOf('@@')
  const before = template.slice(0, at).replaceAll('@@', '\u0001')
  const embedded = embed(carrier, `${before}${template.slice(at)}`)
  return { ...embedded, bytes: Buffer.from(embedded.bytes.map((byte) => (byte === 1 ? 0x40 : byte))) }
}

/** Whole ways from a text to base64 in which nothing else stands in its place. */
const inPlace: readonly (readonly [name: string, template: string])[] = [
  ['a Basic header', 'GET / HTTP/1.1\nAuthorization: Basic @@\nHost: example.com\n\n'],
  ['a Kubernetes secret', 'apiVersion: v1\nkind: Secret\ndata:\n  POSTHOG_KEY: @@\n'],
  ['a data URI', '<img src="data:text/plain;base64,@@">'],
  ['a shell pipe', "echo '@@' | base64 -d > .env\n"],
  ['a JSON Web Token', 'token: eyJhbGciOiJub25lIn0.@@.\n'],
]

export const base64Forms: readonly Form[] = [
  ...alphabets.map(([name, alphabet, nests]): Form => ({
    name,
    takes: 'bytes',
    nests,
    write: (carrier) => writeBase64(carrier, alphabet),
  })),
  ...folded,
  ...inPlace.map(([name, template]): Form => ({
    name: `base64 in ${name}`,
    takes: 'bytes',
    nests: false,
    write: (carrier) => embed(writeBase64(carrier, { url: name.includes('Token'), padded: false }), template),
  })),
  {
    name: 'base64 with + / = in percent',
    takes: 'bytes',
    nests: false,
    write: (carrier) =>
      writeEach(writeBase64(carrier), (byte) => encodeURIComponent(String.fromCharCode(byte))),
  },
  {
    name: 'base64 with \\/ in JSON',
    takes: 'bytes',
    nests: false,
    write: (carrier) =>
      embed(
        writeEach(writeBase64(carrier), (byte) => (byte === 0x2f ? '\\/' : Buffer.of(byte))),
        '{"d":"@@"}',
      ),
  },
  {
    name: 'base64 of UTF-16',
    takes: 'text',
    nests: false,
    write: (carrier) => writeBase64(writeUtf16(carrier, 'le')),
  },
  {
    name: 'base64 of gzip',
    takes: 'bytes',
    nests: false,
    write: ({ bytes }) => writeBase64(carry(gzipSync(bytes), null)),
  },
]
