/** Where people write a personal key without a prefix: `@@` stands for the key. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLegacy } from '../../../../src/core/detect/read-legacy.ts'
import { hasLegacyShape } from '../../../../src/core/detect/legacy/shape.ts'
import { mintLegacyKey } from '../../../../src/core/keys/mint.ts'
import { legacyKeysIn, stretchOf } from '../../../support/legacy-keys-in.ts'

const key = mintLegacyKey()

const read = (template: string) =>
  legacyKeysIn(template.replaceAll('@@', key)).map(({ start, end, confidence }) => ({
    start,
    end,
    confidence,
  }))

/** The place of the first `@@`. */
const place = (template: string) => {
  const start = Buffer.byteLength(template.slice(0, template.indexOf('@@')))
  return { start, end: start + key.length }
}

const likely = [
  'POSTHOG_PERSONAL_API_KEY=@@',
  'export POSTHOG_PERSONAL_API_KEY="@@"',
  'set -gx POSTHOG_PERSONAL_API_KEY @@',
  'setx POSTHOG_PERSONAL_API_KEY "@@"',
  '$env:POSTHOG_PERSONAL_API_KEY = "@@"',
  'ENV POSTHOG_PERSONAL_API_KEY @@',
  'docker run -e POSTHOG_PERSONAL_API_KEY=@@ posthog/toolbar',
  'POSTHOG_PERSONAL_API_KEY ?= @@',
  '${POSTHOG_PERSONAL_API_KEY:-@@}',
  '#define POSTHOG_PERSONAL_API_KEY @"@@"',
  'posthog-cli --personal-api-key @@ --host x',
  'posthog-cli --personal-api-key=@@',
  'gh secret set POSTHOG_PERSONAL_API_KEY --body "@@"',
  'gh secret set POSTHOG_PERSONAL_API_KEY -b @@',
  'echo "@@" | gh secret set POSTHOG_PERSONAL_API_KEY',
  'echo -n @@ | vercel env add POSTHOG_PERSONAL_API_KEY production',
  'posthog.personal.api.key=@@',
  'posthog.personal-api-key: @@',
  'personal_api_key: |-\n  @@\n',
  'personal_api_key: >\n  @@\n',
  '- name: POSTHOG_PERSONAL_API_KEY\n  value: @@\n',
  '- name: POSTHOG_PERSONAL_API_KEY\r\n  value: "@@"\r\n',
  '{"name": "POSTHOG_PERSONAL_API_KEY", "value": "@@"}',
  '{ "value": "@@", "name": "POSTHOG_PERSONAL_API_KEY" }',
  '{\n  "Value": "@@",\n  "Key": "POSTHOG_PERSONAL_API_KEY"\n}',
  '{"personalApiKey":"@@"}',
  '"{\\"personal_api_key\\":\\"@@\\"}"',
  '"{\\\\\\"personal_api_key\\\\\\": \\\\\\"@@\\\\\\"}"',
  '"name=POSTHOG_PERSONAL_API_KEY\\nPOSTHOG_PERSONAL_API_KEY=@@\\n"',
  '<add key="PosthogPersonalApiKey" value="@@"/>',
  '<string name="posthog_personal_api_key">@@</string>',
  '<posthogPersonalApiKey>@@</posthogPersonalApiKey>',
  '<key>PosthogPersonalApiKey</key>\n\t<string>@@</string>',
  '<td>POSTHOG_PERSONAL_API_KEY</td><td><code>@@</code></td>',
  '| `POSTHOG_PERSONAL_API_KEY` | `@@` |',
  '**POSTHOG_PERSONAL_API_KEY**: `@@`',
  '**Personal API key:** @@',
  'The PostHog personal API key is @@, ask me for more',
  'PostHog secret key: @@',
  'posthog_personal_api_key = "@@"',
  'variable "posthog_personal_api_key" {\n  type = string\n  default = "@@"\n}',
  "Posthog('phc_...', personal_api_key='@@')",
  "new PostHog(key, { personalApiKey: '@@' })",
  'posthog.personal_api_key = "@@"',
  'client.setPersonalApiKey("@@")',
  'personal_api_key: str = "@@"',
  "private readonly personalApiKey: string = '@@'",
  'let personal_api_key: &str = "@@";',
  'personal_api_key := "@@"',
  'PersonalApiKey: "@@",',
  'val posthogPersonalApiKey = String("@@")',
  'posthog_personal_api_key: SecretStr = SecretStr("@@")',
  "'personal_api_key' => '@@'",
  ":personal_api_key => '@@'",
  "define('POSTHOG_PERSONAL_API_KEY', '@@');",
  'config :posthog, personal_api_key: "@@"',
  "personal_api_key = b'@@'",
  'os.environ.get("POSTHOG_PERSONAL_API_KEY", "@@")',
  'os.getenv("POSTHOG_PERSONAL_API_KEY") or "@@"',
  "process.env.POSTHOG_PERSONAL_API_KEY || '@@'",
  "process.env['POSTHOG_PERSONAL_API_KEY'] ?? '@@'",
  "ENV['POSTHOG_PERSONAL_API_KEY'] ||= '@@'",
  'env("POSTHOG_PERSONAL_API_KEY", default="@@")',
  'os.environ["POSTHOG_PERSONAL_API_KEY"] = "@@"',
  "INSERT INTO t (personal_api_key) VALUES ('@@')",
  'https://app.posthog.com/api/event/?personal_api_key=@@&after=1',
  'personal_api_key%3D@@%26after%3D1',
  '%7B%22personal_api_key%22%3A%22@@%22%7D',
  'POSTHOG_AUTH_HEADER="Bearer @@"',
  'POSTHOG_CLI_TOKEN: @@',
  'posthog:\n  personal_key: @@',
  'posthog: { secret: "@@" }',
  'curl -H "Authorization: Bearer @@" https://app.posthog.com/api/projects/',
  "curl https://us.posthog.com/api/projects/ \\\n  -H 'Authorization: Bearer @@'",
  'curl \\\n --header "Authorization: Bearer @@" \\\n --header "Accept: */*" \\\n https://posthog.example.com/api/person/',
  'GET /api/users/@me/ HTTP/1.1\nHost: eu.posthog.com\nAccept: */*\nAuthorization: Bearer @@\n',
  'conn = HTTPSConnection("app.posthog.com")\nconn.request("GET", path, headers={"Authorization": "Bearer @@"})',
  'https://@@@app.posthog.com/api/event',
  'https://x:@@@posthog.example.com/api/event',
  'curl -u @@: https://app.posthog.com/api/event',
]

const possible = [
  'POSTHOG_API_KEY=@@',
  'POSTHOG_KEY: @@',
  'POSTHOG_TOKEN = "@@"',
  'posthogApiKey: string = "@@"',
  'posthog: {\n  apiKey: "@@",',
  'posthog:\n  api_key: @@',
  'PostHog API key: @@',
  'fetch("https://posthog.example.com/decide", { headers: { Authorization: "Bearer @@" } })',
]

const none = [
  'NEXT_PUBLIC_POSTHOG_KEY=@@',
  'VITE_POSTHOG_KEY=@@',
  'POSTHOG_CLIENT_KEY=@@',
  'POSTHOG_CLIENT_TOKEN=@@',
  'POSTHOG_CLIPBOARD_KEY_PUBLIC=@@',
  'POSTHOG_PROJECT_API_KEY=@@',
  'POSTHOG_TEAM_TOKEN=@@',
  'POSTHOG_PROJECT_ID=@@',
  "posthog.init('@@')",
  'API_KEY=@@',
  'personal: @@',
  'posthog @@',
  'POSTHOG_PERSONAL_API_KEY=@@=',
  'POSTHOG_PERSONAL_API_KEY=@@A',
  'POSTHOG_PERSONAL_API_KEY=@@-',
  'POSTHOG_PERSONAL_API_KEY=@@.abc',
  'POSTHOG_PERSONAL_API_KEY=@@/abc',
  'POSTHOG_PERSONAL_API_KEY=a@@',
  'POSTHOG_PERSONAL_API_KEY=\n\n\nOTHER_KEY=@@',
  'POSTHOG_PERSONAL_API_KEY=$KEY\nOTHER_KEY=@@',
  'curl -H "Authorization: Bearer @@" https://api.example.com/v1',
  'curl -H "Authorization: Bearer @@" https://api.example.com/v1 # as https://app.posthog.com/api/ does',
  'curl -H "Authorization: Bearer @@"\n\n\n\n\nhttps://app.posthog.com/api/projects/',
  'curl -H "Authorization: Bearer @@" https://us.i.posthog.com/capture',
  'https://@@@api.example.com/ https://app.posthog.com/api/',
  'Authorization: Bearer @@\n(see posthog.com)',
]

describe('a key without a prefix', () => {
  it.each(likely)('is likely: %s', (template) => {
    expect(read(template)).toEqual([{ ...place(template), confidence: 'likely' }])
  })

  it.each(possible)('is possible: %s', (template) => {
    expect(read(template)).toEqual([{ ...place(template), confidence: 'possible' }])
  })

  it.each(none)('is none: %s', (template) => {
    expect(read(template)).toEqual([])
  })
})

describe('the shape', () => {
  it('has a last character that 32 bytes can give, and letters of both cases', () => {
    expect(hasLegacyShape(key)).toBe(true)
    for (const last of 'BZbz19-_') expect(hasLegacyShape(key.slice(0, -1) + last)).toBe(false)
    for (const last of 'cg08') expect(hasLegacyShape(key.slice(0, -1).toLowerCase() + last)).toBe(false)
    for (const last of 'AE08') expect(hasLegacyShape(key.slice(0, -1).toUpperCase() + last)).toBe(false)
  })

  it('is told from a cut key with a prefix, which the other reader tells', () => {
    const body = mintLegacyKey().replace(/[_-]/g, 'a').slice(4)
    expect(hasLegacyShape(`phx_${body}`)).toBe(false)
    expect(hasLegacyShape(`phx_-${body.slice(1)}`)).toBe(true)
  })

  it.each(['yourPosthogPersonalApiKeyGoesHereReplaceItX', 'Replace-Me_With-Your_Personal-Api_Key_From-U'])(
    'is not that of %s',
    (text) => {
      for (const last of 'AEcg08') expect(hasLegacyShape(text.slice(0, 42) + last)).toBe(false)
    },
  )
})

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...Array.from(' \t\n"\'\\`=:,>|(){}[]*-'),
    'posthog',
    'personal_api_key',
    'POSTHOG_KEY',
    'Bearer ',
    'value',
    'https://app.posthog.com/api/',
    '<td>',
    'A',
    'default = ',
  )
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join('').replaceAll('@', 'a'))

  it('finds a key beside a name, with anything before it and after it', () => {
    const template = fc.constantFrom(
      ...likely.filter((context) => context.startsWith('POSTHOG_PERSONAL_API_KEY=')),
    )
    fc.assert(
      fc.property(text, template, text, (before, middle, after) => {
        const found = read(`${before}\n${middle}\n${after}`)
        const { start } = place(`${before}\n${middle}`)
        expect(found.map((one) => one.start)).toContain(start)
      }),
    )
  })

  it('reports only values that stand there, and never throws', () => {
    fc.assert(
      fc.property(text, fc.nat(400), (around, at) => {
        const all = `${around}${key}${around}`
        const bytes = Buffer.from(all)
        const found = readLegacy(stretchOf(bytes), Math.min(at, bytes.length - 1))
        if (found !== undefined)
          expect(bytes.toString('latin1', found.start, found.end) === found.value).toBe(true)
      }),
    )
  })

  it('reads no value across what is not in the stretch', () => {
    const bytes = Buffer.from(`POSTHOG_PERSONAL_API_KEY=${key}`)
    for (let end = 0; end < bytes.length; end++) {
      expect(readLegacy({ ...stretchOf(bytes), end }, Math.min(8, end))).toBeUndefined()
    }
  })
})
