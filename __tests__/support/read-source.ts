/** Reads a synchronous or asynchronous source to its end, as the engine does, with a buffer of any size. */
import type { Piece, Source } from '../../src/ports/source.ts'

export interface ReadPiece {
  readonly origin: unknown
  readonly bytes: Buffer
}

export async function readPiece(piece: Piece, size: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  const buffer = Buffer.alloc(size)
  let got: number
  do {
    got = await piece.read(buffer)
    chunks.push(Buffer.from(buffer.subarray(0, got)))
  } while (got === size)
  return Buffer.concat(chunks)
}

export async function readSource(source: Source, size = 65536): Promise<readonly ReadPiece[]> {
  const pieces: ReadPiece[] = []
  for (let piece = await source.next(); piece !== null; piece = await source.next()) {
    pieces.push({ origin: piece.origin, bytes: await readPiece(piece, size) })
  }
  await source.close()
  return pieces
}
