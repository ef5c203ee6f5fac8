import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { brotli } from '../../../src/core/containers/brotli.ts'
import { keepsItsPromises } from '../../support/stream-properties.ts'

/** The best quality takes seconds for a bomb. */
const compress = (plain: Uint8Array): Buffer =>
  brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

describe('brotli', () => {
  keepsItsPromises({ container: brotli, compress, magic: [], joins: false, name: 'page.html.br' })

  it('goes by the name', () => {
    const stored = compress(Buffer.from('text'))
    expect(brotli.matches(stored, Buffer.from('A.BR'))).toBe(true)
    expect(brotli.matches(stored, Buffer.from('a.brx'))).toBe(false)
    expect(brotli.matches(stored, null)).toBe(false)
  })

  it('is none if the start does not decompress', () => {
    expect(brotli.matches(Buffer.from('plain text, whatever its name'), Buffer.from('a.br'))).toBe(false)
  })

  it('is one if the start makes more than a megabyte', () => {
    const bomb = compress(Buffer.alloc(8_000_000))
    expect(brotli.matches(bomb.subarray(0, 1024), Buffer.from('a.br'))).toBe(true)
  })
})
