/** The names of refs as pieces: a branch can be called by a key. */
import { mayHoldKey, pathBytes } from '../../../core/byte-path.ts'
import type { Piece } from '../../../ports/source.ts'
import { bytesPiece } from '../object-pieces.ts'
import { linesOf } from '../output-lines.ts'
import { readGit, type GitLocation } from '../run-git.ts'
import type { HistoryOrigin } from './history-origin.ts'

/** A ref's name holds no line break (git-check-ref-format). */
export async function refPieces(at: GitLocation): Promise<readonly Piece[]> {
  const listed = await readGit(at, ['for-each-ref', '--format=%(refname)'])
  const names = linesOf(listed)
  return names
    .filter((name) => name.split('/').some(mayHoldKey))
    .map((name) => bytesPiece(pathBytes(name), { is: 'ref', name } satisfies HistoryOrigin))
}
