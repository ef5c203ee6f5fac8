/** Streams with no names inside: of zlib's family from Node, the others by the programs of the machine. */
import { spawnSync } from 'node:child_process'
import * as zlib from 'node:zlib'
import type { Packing } from './packing.ts'

function stream(name: string, entry: string, extension: string, write: (bytes: Buffer) => Buffer): Packing {
  return { name, extension, pack: (bytes) => ({ bytes: write(bytes), entry }) }
}

function byProgram(name: string, extension: string, program: string, ...args: readonly string[]): Packing {
  return stream(name, name, extension, (input) => {
    const { status, stdout, error } = spawnSync(program, args, { input, maxBuffer: 1 << 28 })
    if (error !== undefined || status !== 0) throw new Error(`${program} did not compress`)
    return stdout
  })
}

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore', input: '' }).error === undefined

/** A second half that compresses badly: whatever is cut off at the end then holds none of the text. */
const filler = Buffer.from(
  Array.from({ length: 4000 }, (_, i) => (i === 0 ? 0x0a : (i * i * 2_654_435_761) >>> 21)),
)

const gzipPackings: readonly Packing[] = [
  stream('gzip', 'gzip', '.gz', (bytes) => zlib.gzipSync(bytes)),
  stream('gzip, fastest', 'gzip', '.gz', (bytes) => zlib.gzipSync(bytes, { level: 1 })),
  stream('gzip, stored', 'gzip', '.gz', (bytes) => zlib.gzipSync(bytes, { level: 0 })),
  stream('gzip, the second member', 'gzip', '.gz', (bytes) =>
    Buffer.concat([zlib.gzipSync(''), zlib.gzipSync(bytes), zlib.gzipSync('\nend\n')]),
  ),
  stream('gzip with a cut tail', 'gzip', '.gz', (bytes) => {
    const whole = zlib.gzipSync(Buffer.concat([bytes, filler]))
    return whole.subarray(0, whole.length - 1500)
  }),
  stream('gzip with garbage behind it', 'gzip', '.gz', (bytes) =>
    Buffer.concat([zlib.gzipSync(bytes), Buffer.alloc(40, 'x\0')]),
  ),
]

const zlibPackings: readonly Packing[] = [
  stream('zlib', 'zlib', '.zz', (bytes) => zlib.deflateSync(bytes)),
  stream('zlib, best', 'zlib', '.zz', (bytes) => zlib.deflateSync(bytes, { level: 9 })),
  stream('zlib, fastest', 'zlib', '.zz', (bytes) => zlib.deflateSync(bytes, { level: 1 })),
]

// Node 20 and 22 before 22.15 lack it.
const zstd = 'zstdCompressSync' in zlib ? zlib.zstdCompressSync : null

export interface Streams {
  readonly packings: readonly Packing[]
  /** What this machine cannot make. */
  readonly missing: readonly string[]
}

/** @param programs whether the machine's programs are started, once for each text: a test does without */
export function streams({ programs: started = true } = {}): Streams {
  const programs: readonly (readonly [program: string, packing: Packing])[] = [
    ['bzip2', byProgram('bzip2', '.bz2', 'bzip2', '-c')],
    ['xz', byProgram('xz', '.xz', 'xz', '-c', '-0')],
  ]
  const present = started ? programs.filter(([program]) => isInstalled(program)) : []
  return {
    packings: [
      ...gzipPackings,
      ...zlibPackings,
      stream('brotli', 'brotli', '.br', (bytes) => zlib.brotliCompressSync(bytes)),
      ...(zstd === null ? [] : [stream('zstd', 'zstd', '.zst', (bytes) => zstd(bytes))]),
      ...present.map(([, packing]) => packing),
    ],
    missing: [
      ...(zstd === null ? ['zstd'] : []),
      ...programs.filter((entry) => !present.includes(entry)).map(([program]) => program),
    ],
  }
}
