/** Pieces that are read at once. */
import type { Piece } from '../../ports/source.ts'

export interface BytesPiece extends Piece {
  read(into: Uint8Array): number
}

/** A piece whose bytes are in memory already. */
export function bytesPiece(origin: unknown, bytes: Uint8Array): BytesPiece {
  let position = 0
  return {
    origin,
    read(into) {
      const part = bytes.subarray(position, position + into.length)
      into.set(part)
      position += part.length
      return part.length
    },
  }
}
