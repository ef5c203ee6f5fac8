/**
 * Whether some bytes may be a container: what is cheap to tell. The containers themselves, which then decide, are a lot of
 * code, and most scans need none of it.
 */
import { hasMagic, TAR_BLOCK } from './tar/header.ts'

/** By their first byte; the rest of a magic number and what else must hold is the container's matter. */
const signs: readonly (readonly number[])[] = [
  [0x1f, 0x8b, 0x08], // gzip
  [0x78, 0x01], // zlib, by level
  [0x78, 0x5e],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], // xz
  [0x5d, 0x00, 0x00], // lzma
  [0x50, 0x4b], // zip
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], // 7z
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  ...Array.from({ length: 16 }, (_, low) => [0x50 + low, 0x2a, 0x4d, 0x18]), // zstd's skippable frames
]

const firstBytes = new Uint8Array(256)
for (const [first] of signs) firstBytes[first!] = 1

/** Of a text file's first bytes none is outside of this; nothing compressed begins with so many of them. */
const TEXT_START = 16

/**
 * @param start the first `CONTAINER_START` bytes, fewer only if there are no more
 * @param name what they are called, asked for only if they are no text: brotli goes by it
 * @returns `false` only where no container matches
 */
export function mayBeContainer(start: Uint8Array, name: () => Uint8Array | null): boolean {
  if (firstBytes[start[0] ?? 0] === 1 && signs.some((sign) => beginsWith(start, sign, 0))) return true
  if (start.length >= TAR_BLOCK && (hasMagic(start) || endsLikeTar(start))) return true
  if (hasMarkBeforePdf(start)) return true
  return !isText(start) && endsInBr(name())
}

function beginsWith(start: Uint8Array, sign: readonly number[], from: number): boolean {
  return sign.every((byte, index) => start[from + index] === byte)
}

/** Some programs write a byte-order mark or blanks before a PDF's magic number. */
function hasMarkBeforePdf(start: Uint8Array): boolean {
  const first = start[0]
  if (first !== 0xef && first !== 0x20 && first !== 0x0a && first !== 0x0d && first !== 0x09) return false
  let from = first === 0xef ? 3 : 0
  while (from < start.length && (start[from] === 0x20 || (start[from]! >= 9 && start[from]! <= 13))) from++
  return beginsWith(start, [0x25, 0x50, 0x44, 0x46, 0x2d], from)
}

/** The header of a tar before POSIX ends with zeros. */
function endsLikeTar(start: Uint8Array): boolean {
  for (let at = 257; at < TAR_BLOCK; at++) if (start[at] !== 0) return false
  return start[0] !== 0
}

function isText(start: Uint8Array): boolean {
  for (let at = 0; at < TEXT_START && at < start.length; at++) {
    const byte = start[at]!
    if ((byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) || byte >= 0x7f) return false
  }
  return true
}

function endsInBr(name: Uint8Array | null): boolean {
  return name !== null && name.length > 3 && /\.br$/i.test(Buffer.from(name.subarray(-3)).toString('latin1'))
}
