/** Scans some bytes as a source would give them to the engine. */
import { createEngine } from '../../src/core/detect/engine.ts'
import type { Hit } from '../../src/core/detect/hit.ts'
import type { InnerSkip } from '../../src/core/detect/scan-reports.ts'

export interface ScannedPiece {
  readonly hits: readonly Hit[]
  readonly skips: readonly InnerSkip[]
}

/** @param called what the file is called; `null` for a text that is no file */
export async function scanPiece(
  bytes: Uint8Array,
  called: string | null = 'a file',
  engine = createEngine(),
): Promise<ScannedPiece> {
  let at = 0
  const hits: Hit[] = []
  const skips: InnerSkip[] = []
  const read = (into: Uint8Array): number => {
    const part = bytes.subarray(at, at + into.length)
    into.set(part)
    at += part.length
    return part.length
  }
  await engine.scan({ read, ...(called === null ? {} : { called: () => called }) }, (hit) => hits.push(hit), {
    skipped: (skip) => skips.push(skip),
  })
  return { hits, skips }
}
