/** Files whose content lies on another server: git holds a pointer of a few lines (git-lfs, `docs/spec.md`). */

const opening = Buffer.from('version https://git-lfs.github.com/spec/v1')

/** Bytes that are enough to tell. */
export const LFS_OPENING = opening.length

/** @param start the first bytes of a file, at least LFS_OPENING of them unless the file is shorter */
export function isLfsPointer(start: Uint8Array): boolean {
  return start.length >= LFS_OPENING && opening.equals(start.subarray(0, LFS_OPENING))
}
