/** Standard input, as a stream of any length: nothing of it is kept. */
import type { Interrupt } from '../../ports/interrupt.ts'
import type { Coverage, Piece, Sighting, Source } from '../../ports/source.ts'
import { PieceError } from '../../ports/source.ts'
import { placeOutsideHistory } from './place-outside-history.ts'
import { readFailure } from './read-failure.ts'

/**
 * @param input `process.stdin`. Its stream is used rather than reads of descriptor 0, because these fail on a
 *   terminal or a pipe that another process made non-blocking, and end with an error on Windows.
 * @param interrupt when it is asked for, what has come so far is all there is
 */
export function stdinSource(input: AsyncIterable<Uint8Array>, interrupt?: Interrupt): Source {
  const chunks = input[Symbol.asyncIterator]()
  let begun = false
  return {
    kind: 'stdin',
    next() {
      if (begun) return null
      begun = true
      return streamPiece(chunks, interrupt)
    },
    locate(sightings: readonly Sighting[]) {
      return sightings.map(() => [inStdin])
    },
    coverage: () => nothingButBytes,
    async close() {
      await Promise.race([chunks.return?.(), interrupt?.asked ?? never])
    },
  }
}

const never = new Promise<never>(() => undefined)

function streamPiece(chunks: AsyncIterator<Uint8Array>, interrupt: Interrupt | undefined): Piece {
  let rest: Uint8Array = new Uint8Array()
  let ended = false
  return {
    origin: null,
    called: () => 'standard input',
    async read(into) {
      let filled = 0
      while (filled < into.length) {
        if (rest.length === 0) {
          if (ended) break
          const next = await Promise.race([nextOf(chunks), interrupt?.asked.then(() => null) ?? never])
          if (next === null) ended = true
          else rest = next
          continue
        }
        const part = rest.subarray(0, into.length - filled)
        into.set(part, filled)
        filled += part.length
        rest = rest.subarray(part.length)
      }
      return filled
    },
  }
}

async function nextOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const next = await chunks.next()
    return next.done === true ? null : next.value
  } catch (error) {
    throw new PieceError('standard input', readFailure(error), { cause: error })
  }
}

const inStdin = placeOutsideHistory('stdin', null)

const nothingButBytes: Coverage = { files: 0, blobs: 0, commits: 0, skipped: [], range: null }
