/** What the kernel is measured on: a megabyte of each kind. */
import { createHash, randomBytes } from 'node:crypto'
import { closeSync, globSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

export const INPUT_SIZE = 1 << 20

const root = join(import.meta.dirname, '..', '..')

/** The files that a pattern finds in this package, one after another, up to `size` bytes. */
function files(pattern: string, size: number): Buffer {
  const paths = globSync(pattern, { cwd: root }).sort()
  const parts: Buffer[] = []
  let length = 0
  for (const path of paths) {
    if (length >= size) break
    const part = readFileSync(join(root, path))
    length += part.length
    parts.push(part)
  }
  return Buffer.concat(parts).subarray(0, size)
}

/** As much of each pattern's files: no package's peculiarity is measured alone. */
function mixed(...patterns: readonly string[]): Buffer {
  const share = Math.ceil(INPUT_SIZE / patterns.length)
  return filled(Buffer.concat(patterns.map((pattern) => files(pattern, share))))
}

/** The input's size of bytes, repeated if there are fewer. */
function filled(bytes: Buffer | string): Buffer {
  return Buffer.alloc(INPUT_SIZE, bytes)
}

function part(path: string, from: number): Buffer {
  const bytes = Buffer.alloc(INPUT_SIZE)
  const descriptor = openSync(path, 'r')
  readSync(descriptor, bytes, 0, INPUT_SIZE, from)
  closeSync(descriptor)
  return bytes
}

const random = randomBytes(INPUT_SIZE)
const base64 = random.toString('base64')
/** A body that no generation has. */
const body = createHash('sha256').update('bench').digest('hex').slice(0, 12)

const source = mixed(
  'node_modules/eslint/lib/rules/*.js',
  'node_modules/typescript/lib/lib.*.d.ts',
  'node_modules/vitest/dist/**/*.js',
  'node_modules/prettier/{index,internal/*}.mjs',
  'node_modules/@typescript-eslint/*/dist/**/*.js',
  'node_modules/{ajv,minimatch,semver}/**/*.{js,ts}',
  'node_modules/fast-check/lib/**/*.{js,ts}',
  'src/**/*.ts',
)

/** Streams of zlib, one for each 4 kB: what a pack of git holds. */
function packed(): Buffer {
  const streams: Buffer[] = []
  for (let from = 0; from < source.length; from += 4096)
    streams.push(deflateSync(source.subarray(from, from + 4096)))
  return filled(Buffer.concat(streams))
}

/** The ordinary ones, by name. */
export const ordinary: Readonly<Record<string, Buffer>> = {
  source,
  bundled: part(join(root, 'node_modules/typescript/lib/_tsc.js'), 1 << 20),
  minified: mixed('node_modules/prettier/plugins/{babel,typescript,postcss,markdown}.js'),
  maps: mixed(
    'node_modules/{magic-string,minimatch,esquery}/**/*.map',
    'node_modules/@eslint-community/**/*.map',
  ),
  ELF: part(process.execPath, 40 << 20),
  pack: packed(),
  random,
  base64: filled(base64),
  'folded base64': filled(base64.replace(/.{76}/g, '$&\n')),
  hex: filled(random.toString('hex')),
  'UTF-16': filled(Buffer.from('A line of text that says little. \r\n', 'utf16le')),
}

/** Lines that are nothing but anchors, or the starts of them. */
export const hostile: Readonly<Record<string, Buffer>> = Object.fromEntries(
  [
    'phphph',
    'phx%phx%',
    'phx_phx_',
    'phx_',
    `ph\\x_${body}`,
    'cGh4',
    'cGh4Xz',
    'cG\n',
    '7068',
    '70687068',
    '70',
    '\\u0070',
    '%70',
    '&#112;',
    'p"h"',
    'hx_"',
    '112,',
    '\n0000: 00',
    'posthog',
    '=\na',
    'p\0h\0',
    '<p',
    '\\',
  ].map((text) => [JSON.stringify(text), filled(text)]),
)
