/** Files whose content lies on another server: git holds a pointer of a few lines (git-lfs, `docs/spec.md`). */

const opening = Buffer.from('version https://git-lfs.github.com/spec/v1')

/** @param start the first bytes of a file, at least 42 of them unless the file is shorter */
export function isLfsPointer(start: Uint8Array): boolean {
  if (start.length < opening.length || start[0] !== opening[0]) return false
  return opening.equals(start.subarray(0, opening.length))
}
