/** What begins like a key and is none: names of Phoenix, placeholders, digests. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { scanText } from '../../support/planted-key.ts'

describe('names of Phoenix', () => {
  const names = [
    'click',
    'new',
    'gen_auth',
    'trigger_action',
    'reply',
    'error',
    'update_ignore',
    'debounce_blur_2',
  ]

  it('are no keys', () => {
    const text = names.map((name) => `phx_${name}="x" <div phx_${name}> :phx_${name}\n`).join('')
    expect(scanText(text)).toEqual([])
  })

  it('are none where they are long', () => {
    const words = ['generatedAuthenticationController', 'updateIgnoringAttributesOf']
    for (const word of words) {
      for (const text of [`phx_${word}_test`, `phx_${word}`, `def phx_${word}(conn), do: :ok`]) {
        expect(scanText(text).filter(({ placeholder }) => placeholder === null)).toEqual([])
      }
    }
  })
})

describe('placeholders', () => {
  const bodies = [
    'your_personal_api_key',
    '<your key>',
    '...',
    '[a-zA-Z0-9]{20,}',
    'x'.repeat(20),
    'X'.repeat(43),
    '0'.repeat(48),
    '1234567890abcdef1234567890',
    'TestKey'.repeat(3),
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'yourPersonalApiKeyHere',
    'YourPersonalApiKeyGoesHereReplaceThisWithIt',
    'deadbeef'.repeat(6),
  ]
  const prefixes = ['phx_', 'phs_', 'pha_', 'phr_', 'phc_']

  it('are not reported as keys', () => {
    const text = prefixes.flatMap((prefix) => bodies.map((body) => `key = "${prefix}${body}"\n`)).join('')
    expect(scanText(text).filter(({ placeholder }) => placeholder === null)).toEqual([])
  })

  it('are listed with their reason where the pattern of the contract matches', () => {
    const listed = bodies.filter((body) => /^[a-zA-Z0-9]{20,}$/.test(body))
    for (const prefix of prefixes) {
      for (const body of listed) {
        expect(scanText(prefix + body)).toMatchObject([
          { start: 0, end: 4 + body.length, placeholder: expect.any(String) as string },
        ])
      }
    }
  })

  it('are a digest behind a word that ends like a prefix', () => {
    const digest = createHash('sha1').update('a release').digest('hex')
    const hits = scanText(`alpha_${digest} photographs_${digest}`)
    expect(hits.map(({ placeholder }) => placeholder)).toEqual(
      Array(2).fill('hexadecimal digits only, like a digest'),
    )
  })
})
