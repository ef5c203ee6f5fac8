/** Inflates by the public interface of `node:zlib`, where its inner one is not the known one. */
import { inflateSync } from 'node:zlib'
import type { Inflater } from './inflater.ts'

export function plainInflater(): Inflater {
  return {
    inflate(source, into, at, size) {
      const pieces = [Buffer.from(source.bytes.subarray(source.at, source.at + source.length))]
      let length = source.length
      // A stream that is not over after that many bytes is none that a git wrote.
      const most = size * 2 + source.bytes.length
      while (source.more && length < most) {
        source.advance()
        pieces.push(Buffer.from(source.bytes.subarray(source.at, source.at + source.length)))
        length += source.length
      }
      let inflated: Buffer
      try {
        inflated = inflateSync(Buffer.concat(pieces), { maxOutputLength: Math.max(1, size) })
      } catch {
        return false
      }
      if (inflated.length !== size) return false
      into.set(inflated, at)
      return true
    },
    close: () => undefined,
  }
}
