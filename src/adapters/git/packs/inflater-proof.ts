/** Tries an inflater on small streams, whole and damaged, before it is trusted. */
import { deflateSync } from 'node:zlib'
import { INFLATE_ROOM } from './inflate-room.ts'
import type { CompressedPieces, Inflater } from './inflater.ts'

/** Where the text is inflated to: bytes before it and behind its room must stay as they are. */
const AT = 5
const MARK = 0xa5

export function provesItself(inflater: Inflater): boolean {
  const text = Buffer.from('To be, or not to be, that is the question. '.repeat(20))
  const stream = deflateSync(text)
  const forged = Buffer.from(stream)
  forged[forged.length - 1]! ^= 1
  const followed = Buffer.concat([stream, stream])
  try {
    return (
      gives(inflater, [stream], text) &&
      !inflates(inflater, [forged], text.length) &&
      gives(inflater, [followed], text) &&
      !inflates(inflater, [stream.subarray(0, -1)], text.length) &&
      gives(inflater, [stream.subarray(0, 9), stream.subarray(9)], text) &&
      !inflates(inflater, [stream], text.length - 1) &&
      !inflates(inflater, [stream], text.length + 1) &&
      gives(inflater, [deflateSync('')], Buffer.alloc(0))
    )
  } catch {
    return false
  }
}

function gives(inflater: Inflater, pieces: readonly Buffer[], text: Buffer): boolean {
  const into = Buffer.alloc(AT + text.length + INFLATE_ROOM + AT, MARK)
  if (!inflater.inflate(piecesOf(pieces), into, AT, text.length)) return false
  const around = Buffer.concat([into.subarray(0, AT), into.subarray(-AT)])
  return into.subarray(AT, AT + text.length).equals(text) && around.every((byte) => byte === MARK)
}

function inflates(inflater: Inflater, pieces: readonly Buffer[], size: number): boolean {
  return inflater.inflate(piecesOf(pieces), Buffer.alloc(AT + size + INFLATE_ROOM), AT, size)
}

function piecesOf(pieces: readonly Buffer[]): CompressedPieces {
  let next = 0
  return {
    get bytes() {
      return pieces[next]!
    },
    at: 0,
    get length() {
      return pieces[next]!.length
    },
    get more() {
      return next < pieces.length - 1
    },
    advance() {
      next++
    },
  }
}
