/** The containers are such that other programs open them. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { plant } from '../../scripts/accuracy/carrier.ts'
import { pack } from '../../scripts/accuracy/containers/packing.ts'
import { pdf } from '../../scripts/accuracy/containers/pdf.ts'
import { streams } from '../../scripts/accuracy/containers/streams.ts'
import { tarPackings } from '../../scripts/accuracy/containers/tar.ts'
import { zipPackings } from '../../scripts/accuracy/containers/zip.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const text = Buffer.from('one\ntwo\n'.repeat(300))
const isMissing = (program: string, option: string): boolean =>
  spawnSync(program, [option], { stdio: 'ignore' }).error !== undefined

/** What a program says of a member of a file. */
function extracted(bytes: Buffer, program: string, args: (file: string) => readonly string[]): Buffer {
  using folder = temporaryFolder()
  const file = join(folder.path, 'packed')
  writeFileSync(file, bytes)
  return spawnSync(program, args(file)).stdout
}

describe.skipIf(isMissing('unzip', '-v'))('unzip', () => {
  it.each(zipPackings)('opens $name', (packing) => {
    const { bytes, entry } = packing.pack(text, 'a.txt')
    const member = entry.replace('zip:', '')
    const wanted = packing.name.includes('ASCII') ? '*a.txt' : member
    expect(extracted(bytes, 'unzip', (file) => ['-p', file, wanted]).equals(text)).toBe(true)
  })
})

describe.skipIf(isMissing('tar', '--version'))('tar', () => {
  it.each(tarPackings)('opens $name', (packing) => {
    const { bytes, entry } = packing.pack(text, 'a.txt')
    expect(extracted(bytes, 'tar', (file) => ['-xOf', file, entry.replace('tar:', '')]).equals(text)).toBe(
      true,
    )
  })
})

describe('zlib', () => {
  const open: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
    // Node's refuses what stands behind the last member, `gzip` warns of it.
    gzip: (bytes) => zlib.gunzipSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH }),
    zlib: (bytes) => zlib.inflateSync(bytes),
    brotli: (bytes) => zlib.brotliDecompressSync(bytes),
  }
  const opened = streams().packings.filter(({ name }) => /^(gzip|zlib|brotli)(?!.*garbage)/.test(name))
  it.each(opened)('opens $name', (packing) => {
    const { bytes, entry } = packing.pack(text, '')
    expect(open[entry]!(bytes).includes(text)).toBe(true)
  })
})

it.skipIf(isMissing('gzip', '--version'))('gzip opens one with garbage behind it', () => {
  const packing = streams().packings.find(({ name }) => name === 'gzip with garbage behind it')!
  const { stdout } = spawnSync('gzip', ['-dc'], { input: packing.pack(text, '').bytes })
  expect(stdout.equals(text)).toBe(true)
})

it('a PDF holds its stream where its table says', () => {
  const file = pdf(text, true).toString('latin1')
  const table = Number(/startxref\n(\d+)/.exec(file)![1])
  expect(file.slice(table)).toMatch(/^xref\n0 5\n/)
  const offset = Number(/(\d{10}) 00000 n \n$/.exec(file.slice(table, file.indexOf('trailer')))![1])
  expect(file.slice(offset)).toMatch(/^4 0 obj\n<< \/Length \d+ \/Filter \/FlateDecode >>\nstream\n/)
})

it('a place in a container is that in the member, whatever is packed around it', () => {
  const planted = plant('a\nb @@', 'x'.repeat(20))
  const zipped = pack(planted, zipPackings[0]!, 'k.env')
  const twice = pack(zipped, streams().packings[0]!, '')
  expect(twice).toMatchObject({
    span: null,
    place: { line: 2, column: 3 },
    containers: ['gzip', 'zip:inner/k.env'],
  })
})
