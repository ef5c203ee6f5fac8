import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stdinSource } from '../../../src/adapters/fs/stdin-source.ts'
import { PieceError } from '../../../src/ports/source.ts'
import { madeHit } from '../../support/made-hit.ts'
import { readSource } from '../../support/read-source.ts'

test('one piece, whatever the chunks and the buffer', async () => {
  const chunk = fc.uint8Array({ maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(chunk, { maxLength: 6 }),
      fc.integer({ min: 1, max: 60 }),
      async (chunks, size) => {
        const filled = chunks.filter(({ length }) => length > 0)
        const pieces = await readSource(stdinSource(Readable.from(filled)), size)
        expect(pieces.map(({ bytes }) => bytes)).toEqual([Buffer.concat(filled)])
      },
    ),
  )
})

test('a hit stands in stdin, at no path', async () => {
  const source = stdinSource(Readable.from([]))
  const [places] = await source.locate([{ origin: null, hit: madeHit() }], { scan: () => undefined })
  expect(places).toMatchObject([{ in: 'stdin', path: null, commit: null, inHead: true }])
  expect(source.coverage()).toEqual({ files: 0, blobs: 0, commits: 0, skipped: [], range: null })
})

test('a stream that breaks is a PieceError without its words', async () => {
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('hostile words'), { code: 'EIO' }))
    },
  })
  const piece = await stdinSource(broken).next()
  const reading = Promise.resolve(piece!.read(Buffer.alloc(9)))
  await expect(reading).rejects.toThrow(PieceError)
  await expect(reading).rejects.toMatchObject({ path: 'standard input', message: 'input/output error' })
})

const child = `
  const { stdinSource } = await import(process.argv[1])
  const source = stdinSource(process.stdin), piece = source.next(), buffer = Buffer.alloc(1000)
  let total = 0, got
  do { got = await piece.read(buffer); total += got } while (got === 1000 && total < Number(process.argv[2]))
  await source.close()
  console.log(total)`

async function run(limit: number, stdin: 'pipe' | 'ignore', feed: (input: NodeJS.WritableStream) => void) {
  const module = new URL('../../../src/adapters/fs/stdin-source.ts', import.meta.url).href
  const args = ['--input-type=module', '-e', child, module, String(limit)]
  const running = spawn(process.execPath, args, { stdio: [stdin, 'pipe', 'inherit'] })
  running.stdin?.on('error', () => undefined)
  if (running.stdin !== null) feed(running.stdin)
  let output = ''
  running.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [code] = (await once(running, 'close')) as [number]
  return { code, output: output.trim() }
}

test('a real pipe, slow and closed at once', async () => {
  const slow = run(Infinity, 'pipe', (input) => {
    input.write('x'.repeat(100_001))
    setTimeout(() => input.end('y'), 50)
  })
  expect(await slow).toEqual({ code: 0, output: '100002' })
  expect(await run(Infinity, 'pipe', (input) => input.end())).toEqual({ code: 0, output: '0' })
  expect(await run(Infinity, 'ignore', () => undefined)).toEqual({ code: 0, output: '0' })
})

test('closing it lets the process end though the pipe is still open', async () => {
  expect(await run(1000, 'pipe', (input) => input.write('x'.repeat(5000)))).toEqual({
    code: 0,
    output: '1000',
  })
})
