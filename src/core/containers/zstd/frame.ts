/** What stands at the head of a zstd frame (RFC 8878, section 3.1). */
/** Bytes of the largest header: magic number, descriptor, window, dictionary, size. */
export const ZSTD_HEADER = 18

const SKIPPABLE_HEADER = 8

export type ZstdFrame =
  | { readonly type: 'none' }
  | { readonly type: 'skippable'; readonly size: number }
  | {
      readonly type: 'data'
      /** In bytes: how far back the data may refer. */
      readonly window: number
      readonly needsDictionary: boolean
    }

/** @param bytes the first `ZSTD_HEADER`, fewer only if there are no more */
export function readZstdFrame(bytes: Uint8Array): ZstdFrame {
  const [a, b, c, d] = bytes
  const endsLikeMagic = b === 0x2a && c === 0x4d && d === 0x18
  if (endsLikeMagic && a! >> 4 === 5 && bytes.length >= SKIPPABLE_HEADER)
    return { type: 'skippable', size: SKIPPABLE_HEADER + littleEndian(bytes, 4, 4) }
  if (a !== 0x28 || b !== 0xb5 || c !== 0x2f || d !== 0xfd) return { type: 'none' }
  const descriptor = bytes[4] ?? 0
  const isSingleSegment = (descriptor & 0x20) !== 0
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!
  const dictionaryAt = isSingleSegment ? 5 : 6
  const needsDictionary = littleEndian(bytes, dictionaryAt, dictionaryBytes) !== 0
  if (!isSingleSegment) return { type: 'data', window: readWindow(bytes[5] ?? 0), needsDictionary }
  const sizeBytes = [1, 2, 4, 8][descriptor >> 6]!
  const size = littleEndian(bytes, dictionaryAt + dictionaryBytes, sizeBytes)
  return { type: 'data', window: size, needsDictionary }
}

function readWindow(byte: number): number {
  const base = 2 ** (10 + (byte >> 3))
  return base + (base / 8) * (byte & 7)
}

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0
  for (let i = 0; i < count; i++) value += (bytes[at + i] ?? 0) * 256 ** i
  return value
}
