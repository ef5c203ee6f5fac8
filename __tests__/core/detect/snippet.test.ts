import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/core/detect/engine.ts'
import { freshKey } from '../../support/fresh-keys.ts'
import { scanText } from '../../support/planted-key.ts'
import { Secret } from '../../../src/core/secret.ts'
import { seededBytes } from '../../support/seeded-bytes.ts'

const engine = createEngine()

function snippetOf(line: string, key: string): string {
  const hit = engine.scanBytes(Buffer.from(line)).find(({ secret }) => secret.masked.endsWith(key.slice(-4)))
  expect(hit).toBeDefined()
  const { text, start, end } = hit!.snippet
  expect(text.slice(start, end)).toBe(hit!.secret.masked)
  return text
}

describe('code and prose beside a key is shown whole', () => {
  test.each([
    ['  const client = new PostHog("', '", { host: process.env.NEXT_PUBLIC_POSTHOG_HOST, flushAt: 20 })'],
    [
      'curl -H "Authorization: Bearer ',
      '" https://us.posthog.com/api/projects/12345/feature_flags/?limit=100',
    ],
    ['| prod | ', ' | rotated by Jane Doe |'],
    ['export API_TOKEN=', ' && npm run build:prod -- --sourcemap'],
    ['personalApiKey: "', '", // é 日本 😀'],
  ])('%s…%s', (before, after) => {
    const key = freshKey()
    expect(snippetOf(`${before}${key}${after}`, key)).toBe(`${before}phx_...${key.slice(-4)}${after}`)
  })
})

describe('another key on the line', () => {
  test('is masked', () => {
    const [a, b] = [freshKey(), freshKey('oauth-access')]
    expect(snippetOf(`x("${a}", "${b}")`, a)).toBe(`x("phx_...${a.slice(-4)}", "pha_...${b.slice(-4)}")`)
    expect(snippetOf(`x("${a}", "${b}")`, b)).toBe(`x("phx_...${a.slice(-4)}", "pha_...${b.slice(-4)}")`)
  })

  const forms: readonly (readonly [string, (key: string) => string])[] = [
    ['in pieces of 8', (key) => key.match(/.{1,8}/g)!.join('" + "')],
    ['in pieces of 12', (key) => key.match(/.{1,12}/g)!.join('", "')],
    ['in halves', (key) => `${key.slice(0, 26)}' 'x' '${key.slice(26)}`],
    ['letter by letter', (key) => key.split('').join(' ')],
    ['as UTF-16', (key) => Buffer.from(key, 'utf16le').toString('latin1')],
    ['in base64', (key) => Buffer.from(key).toString('base64')],
    ['in hex', (key) => Buffer.from(key).toString('hex')],
    ['with a zero-width blank inside', (key) => `${key.slice(0, 20)}\u200b${key.slice(20)}`],
  ]
  test.each(forms)('%s shows no more of itself than a mask would', (_, form) => {
    for (let seed = 1; seed <= 60; seed++) {
      const key = freshKey('personal', seededBytes(seed))
      const hidden = freshKey('personal', seededBytes(seed + 1000))
      const written = form(hidden)
      const line = seed % 2 === 0 ? `y="${key}"; x="${written}"` : `x="${written}"; y="${key}"`
      expect(shownOf(snippetOf(line, key), written)).toBeLessThanOrEqual(8 + 'y x phx_'.length)
    }
  })
})

/** How many letters and digits of a text stand in the other one, at its beginning or its end. */
function shownOf(text: string, written: string): number {
  const characters = (part: string): number => part.replace(/[^A-Za-z0-9]/g, '').length
  let most = 0
  for (let i = 0; i <= written.length; i++) {
    for (const part of [written.slice(0, i), written.slice(i)]) {
      if (part !== '' && text.includes(part)) most = Math.max(most, characters(part))
    }
  }
  return most
}

test('a long line is cut, and a word that the cut goes through is left out', () => {
  const key = freshKey()
  const line = `${'word '.repeat(300)}${'x'.repeat(100)}${key.slice(4)} `.repeat(3)
  const text = snippetOf(`${line}"${key}"${line}`, key)
  expect(text.length).toBeLessThan(600)
  expect(text).not.toContain(key.slice(4, 14))
})

describe('beside an encoded key', () => {
  const keys = [freshKey(), freshKey()] as const
  const text = `A=${keys[0]}\nB=${keys[1]}\n`
  const forms: Readonly<Record<string, string>> = {
    base64: Buffer.from(text).toString('base64'),
    'folded base64': Buffer.from(text).toString('base64').replace(/.{40}/g, '$&\n'),
    hex: Buffer.from(text).toString('hex'),
    'spaced hex': Buffer.from(text).toString('hex').replace(/../g, '$& '),
    decimals: [...Buffer.from(text)].join(', '),
    percent: Buffer.from(text).toString('hex').replace(/../g, '%$&'),
  }
  test.each(Object.entries(forms))('nothing of another one is shown: %s', (_, encoded) => {
    const hits = scanText(`data: ${encoded} end`)
    expect(hits.map(({ secret }) => secret.fingerprint)).toEqual(
      keys.map((key) => new Secret(key).fingerprint),
    )
    for (const { snippet } of hits) {
      const before = snippet.text.slice(0, snippet.start).replace('data: ', '')
      const after = snippet.text.slice(snippet.end).replace(' end', '')
      for (const side of [before, after]) expect(side.replace(/[^A-Za-z0-9]/g, '').length).toBeLessThan(9)
    }
  })
})
