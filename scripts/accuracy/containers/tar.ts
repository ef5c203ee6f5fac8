/** Tar archives: ustar, pax and GNU long names (POSIX.1-2017 `pax`; GNU tar's manual, *Basic Tar Format*). */
import type { Packing } from './packing.ts'

interface TarEntry {
  readonly name: string
  readonly data: Buffer
  readonly type?: string
}

function header({ name, data, type = '0' }: TarEntry, magic: string): Buffer {
  const block = Buffer.alloc(512)
  block.write(name.slice(0, 100), 0)
  block.write('0000644\0', 100)
  block.write('0001750\0', 108)
  block.write('0001750\0', 116)
  block.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124)
  block.write('14717340000\0', 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156)
  block.write(magic, 257, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

function tar(entries: readonly TarEntry[], magic: string): Buffer {
  const parts = entries.flatMap((entry) => [
    header(entry, magic),
    entry.data,
    Buffer.alloc((512 - (entry.data.length % 512)) % 512),
  ])
  return Buffer.concat([...parts, Buffer.alloc(1024)])
}

const USTAR = 'ustar\x0000'
const GNU = 'ustar  \0'
const longFolder = `${'a-long-folder-name/'.repeat(8)}inner/`

/** `LENGTH key=value\n`, the length with itself. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = Buffer.byteLength(rest)
  while (Buffer.byteLength(`${length}${rest}`) !== length) length++
  return `${length}${rest}`
}

const first: TarEntry = { name: 'empty', data: Buffer.alloc(0) }
const last: TarEntry = { name: 'read me.txt', data: Buffer.from('nothing here\n') }

function tarPacking(
  name: string,
  folder: string,
  magic: string,
  before: (path: string) => readonly TarEntry[] = () => [],
): Packing {
  return {
    name,
    extension: '.tar',
    pack: (data, member) => {
      const path = `${folder}${member}`
      const entries = [first, ...before(path), { name: path, data }, last]
      return { bytes: tar(entries, magic), entry: `tar:${path}` }
    },
  }
}

export const tarPackings: readonly Packing[] = [
  tarPacking('tar, ustar', 'inner/', USTAR),
  tarPacking('tar, GNU with a long name', longFolder, GNU, (path) => [
    { name: '././@LongLink', data: Buffer.from(`${path}\0`), type: 'L' },
  ]),
  tarPacking('tar, pax with a long name', longFolder, USTAR, (path) => [
    {
      name: 'PaxHeaders/x',
      data: Buffer.from(paxRecord('mtime', '1.5') + paxRecord('path', path)),
      type: 'x',
    },
  ]),
  tarPacking('tar, pax with a global header', 'inner/', USTAR, () => [
    { name: 'pax_global_header', data: Buffer.from(paxRecord('comment', 'a commit')), type: 'g' },
  ]),
]
