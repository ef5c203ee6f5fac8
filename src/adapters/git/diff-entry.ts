/** An entry of git's raw diff format with `-z` (git-diff-tree, "Raw output format"), of one tree against one other. */
import type { BytePath } from '../../core/byte-path.ts'

export interface DiffEntry {
  /** Octal, such as `100644`, `120000` for a symbolic link, `160000` for a submodule, `000000` for nothing. */
  readonly mode: string
  /** The new object. */
  readonly id: string
  /** `A`, `M`, `T`, `D` or `U`. */
  readonly status: string
  readonly path: BytePath
}

/** @param meta `:<old mode> <new mode> <old id> <new id> <status>` */
export function diffEntry(meta: string, path: BytePath): DiffEntry {
  const [, mode = '', , id = '', status = ''] = meta.split(' ')
  return { mode, id, status: status.slice(0, 1), path }
}

/** @param output of `diff-tree -z` or `diff-index -z`, raw, without renames */
export function* diffEntries(output: Buffer): Generator<DiffEntry> {
  for (let at = output.indexOf(':'); at >= 0 && at < output.length;) {
    const metaEnd = output.indexOf(0, at)
    const pathEnd = output.indexOf(0, metaEnd + 1)
    if (metaEnd < 0 || pathEnd < 0) return
    yield diffEntry(output.toString('latin1', at, metaEnd), output.toString('latin1', metaEnd + 1, pathEnd))
    at = pathEnd + 1
  }
}

/** Whether there is a blob that the entry put there: a file or the target of a link. */
export function bringsBlob({ mode, status }: DiffEntry): boolean {
  return status !== 'D' && mode !== submodule && mode !== '000000' && mode !== '040000'
}

export const submodule = '160000'
