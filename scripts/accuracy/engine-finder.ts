/** Our engine, in this process. */
import { createEngine, type Engine } from '../../src/core/detect/engine.ts'
import type { Hit } from '../../src/core/detect/hit.ts'
import type { Stored } from './case.ts'
import type { Found } from './found.ts'

function foundBy(hit: Hit): Found {
  const { line, column, endLine, endColumn } = hit
  return {
    fingerprint: hit.secret.fingerprint,
    place: { line, column, endLine, endColumn },
    encoding: hit.encoding,
    sure: hit.confidence !== 'possible',
  }
}

/** A file by its name, for only that is opened where it is a container; a name as the mere text that it is. */
async function hitsIn(engine: Engine, { medium, bytes, fileName }: Stored): Promise<readonly Hit[]> {
  if (medium !== 'file') return engine.scanBytes(bytes)
  const hits: Hit[] = []
  let at = 0
  const read = (into: Uint8Array): number => {
    const part = bytes.subarray(at, at + into.length)
    into.set(part)
    at += part.length
    return part.length
  }
  const piece = { read, called: () => fileName }
  await engine.scan(piece, (hit) => hits.push(hit))
  return hits
}

/** Placeholders are no findings: a report lists them as suppressed only. */
export async function* findByEngine<T extends Stored>(
  cases: Iterable<T>,
): AsyncGenerator<readonly [T, readonly Found[]]> {
  const engine = createEngine()
  for (const entry of cases) {
    const hits = await hitsIn(engine, entry)
    yield [entry, hits.filter(({ placeholder }) => placeholder === null).map(foundBy)]
  }
}
