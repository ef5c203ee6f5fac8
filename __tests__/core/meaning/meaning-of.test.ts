import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { holderOf } from '../../../src/core/meaning/holder.ts'
import { MEANING_REACH, meaningOf } from '../../../src/core/meaning/meaning-of.ts'
import { publicPrefixes } from '../../../src/core/meaning/public-variable.ts'
import { kindIds } from '../../../src/core/keys/kinds.ts'

const secretKinds = kindIds.filter((kind) => kind !== 'project')

/** What stands before a value in each format in which people name one; `@@` is the name. */
const forms: readonly (readonly [form: string, before: string])[] = [
  ['.env', '@@='],
  ['.env, quoted', 'A=1\r\n@@="'],
  ['.env, exported', "export @@='"],
  ['shell default', '@@="${@@:-'],
  ['another variable with a default of it', 'KEY=${@@:-'],
  ['YAML', 'env:\n  @@: '],
  ['YAML, quoted', '  @@: "'],
  ['YAML, folded', '  @@: >-\n    '],
  ['YAML, literal', '  @@: |\n    '],
  ['YAML list', '  @@:\n    - '],
  ['compose list', 'environment:\n  - @@='],
  ['Kubernetes', '- name: @@\n  value: "'],
  ['Terraform', 'name  = "@@"\n    value = "'],
  ['Render', '- key: @@\n    value: '],
  ['ECS', '{"name": "@@", "value": "'],
  ['ECS, in a string', '{\\"name\\":\\"@@\\",\\"value\\":\\"'],
  ['Dockerfile ENV', 'ENV @@='],
  ['Dockerfile ENV, old', 'ENV @@ '],
  ['Dockerfile ARG', 'FROM node\nARG @@="'],
  ['docker build', 'docker build --build-arg @@='],
  ['docker build, quoted', '--build-arg "@@='],
  ['docker run', 'docker run -e @@='],
  ['Windows', 'set @@='],
  ['setx', 'setx @@ "'],
  ['PowerShell', "$env:@@ = '"],
  ['fish', 'set -gx @@ '],
  ['Makefile', '@@ ?= '],
  ['Makefile, at once', '@@ := '],
  ['JSON', '{"@@":"'],
  ['JSON, indented', '"env": {\n    "@@": "'],
  ['JSON in a string', '"{\\"@@\\":\\"'],
  ['JSON in HTML', '{&quot;@@&quot;:&quot;'],
  ['TOML', '[vars]\n@@ = "'],
  ['JavaScript', "const @@ = '"],
  ['TypeScript', "const @@: string = '"],
  ['Rust', 'const @@: &str = "'],
  ['assignment', 'process.env.@@ = `'],
  ['assignment by string', 'process.env["@@"] = "'],
  ['property', "env: { @@: '"],
  ['default', "key = process.env.@@ ?? '"],
  ['default, not null', 'key = process.env.@@! || "'],
  ['default, by string', "key = process.env['@@'] || '"],
  ['default of Vite', 'import.meta.env.@@ || "'],
  ['default of Python', 'os.environ.get("@@", "'],
  ['default of PHP', "env('@@', '"],
  ['define', "define: { 'process.env.@@': JSON.stringify('"],
  ['define of esbuild', '--define:process.env.@@=\'"'],
  ['XML', '<@@>'],
  ['XML attribute', '<string name="@@">'],
  ['plist', '<key>@@</key>\n  <string>'],
  ['in a source map', 'a()\\nconst @@ = \\"'],
  ['in a source map, wrapped', '\\n  @@:\\n    \\"'],
  ['URL', 'https://x/?@@='],
]

describe('a public variable', () => {
  test.each(forms)('in %s', (_, before) => {
    const meaning = meaningOf(before.replaceAll('@@', 'NEXT_PUBLIC_POSTHOG_KEY'), 'personal')
    expect(meaning).toEqual({ exposure: ['public-variable'], misplaced: 'secret-for-token' })
  })

  test.each(publicPrefixes)('%s, whatever follows', (prefix) => {
    for (const kind of secretKinds)
      expect(meaningOf(`${prefix}X=`, kind).exposure).toEqual(['public-variable'])
    expect(meaningOf(`${prefix}POSTHOG_KEY=`, 'project')).toEqual({ exposure: [], misplaced: null })
  })

  test('is named in the documentation', () => {
    const keys = readFileSync(new URL('../../../docs/keys.md', import.meta.url), 'utf8')
    const named = /`public-variable`: .*/.exec(keys)?.[0].match(/`[A-Z_]+_`/g)
    expect(named).toEqual(publicPrefixes.map((prefix) => `\`${prefix}\``))
  })

  test('that is made for a personal key is public all the same, but no other kind belongs there', () => {
    expect(meaningOf('VITE_POSTHOG_PERSONAL_API_KEY=', 'personal')).toEqual({
      exposure: ['public-variable'],
      misplaced: null,
    })
  })
})

describe('a variable of a server', () => {
  const names = [
    'POSTHOG_API_KEY',
    'POSTHOG_KEY',
    'POSTHOG_PERSONAL_API_KEY',
    'POSTHOG_CLI_TOKEN',
    'MY_PUBLIC_KEY',
    'POSTHOG_PUBLIC_KEY',
    'PRIVATE_VITE_KEY',
    'next_public_posthog_key',
    'NEXT_PUBLIC_',
    'nginx',
    'personalApiKey',
  ]
  test.each(forms)('in %s', (_, before) => {
    for (const name of names)
      expect([name, meaningOf(before.replaceAll('@@', name), 'personal').exposure]).toEqual([name, []])
  })

  test.each([
    ['the next line', 'NEXT_PUBLIC_POSTHOG_HOST=https://us.i.posthog.com\nPOSTHOG_PERSONAL_API_KEY='],
    ['the next property', '{"NEXT_PUBLIC_A": "b", "key": "'],
    ['the next statement', "process.env.NEXT_PUBLIC_A = 'b'; const key = '"],
    ['a bare line', 'NEXT_PUBLIC_POSTHOG_KEY\n'],
    ['a word', 'NEXT_PUBLIC_POSTHOG_KEY is not '],
    ['another argument', 'f(NEXT_PUBLIC_POSTHOG_KEY, "'],
    ['another element', '<NEXT_PUBLIC_A>b</NEXT_PUBLIC_A><b>'],
    ['nothing', ''],
    ['too far', `NEXT_PUBLIC_A=${' '.repeat(MEANING_REACH)}`],
  ])('a public name beside it does not count: %s', (_, before) => {
    expect(meaningOf(before, 'personal').exposure).toEqual([])
  })
})

describe('posthog.init', () => {
  test.each([
    "posthog.init('",
    'posthog.init("',
    'posthog.init(`',
    'posthog?.init("',
    "window.posthog.init('",
    "window.posthog?.init( '",
    "posthog!.init('",
    "posthog.init(\n    '",
    'posthog.init(\\n    \\"',
    "posthog.init(JSON.stringify('",
    "posthog.init(process.env.KEY || '",
    "posthogClient.init('",
    '<script>posthog.init(&#39;',
    '<PostHogProvider apiKey="',
    "<PostHogProvider\n  options={options}\n  apiKey={'",
    '<PostHogProvider options={{ api_host: host }} apiKey={`',
    'jsx(PostHogProvider, { apiKey: "',
    "createElement(PostHogProvider, {apiKey: process.env.KEY ?? '",
  ])('%s', (before) => {
    for (const kind of secretKinds)
      expect(meaningOf(before, kind)).toEqual({ exposure: ['posthog-init'], misplaced: 'secret-for-token' })
    expect(meaningOf(before, 'project')).toEqual({ exposure: [], misplaced: null })
  })

  test.each([
    "PostHog::init('",
    "new PostHog('",
    "app.init('",
    "mixpanel.init('",
    "posthog.initialize('",
    "posthog.init(token, '",
    "posthog.init('t', { personal: '",
    '<PostHogProvider client={posthog} /><Other apiKey="',
    '<PostHogProvider client={posthog}></PostHogProvider><Other apiKey="',
    "import { PostHogProvider } from 'x'; const x = { apiKey: '",
    '<Provider apiKey="',
  ])('is not %s', (before) => {
    expect(meaningOf(before, 'personal').exposure).toEqual([])
  })
})

describe('a secret key where the project token belongs', () => {
  test.each([
    'POSTHOG_PROJECT_API_KEY=',
    'POSTHOG_PROJECT_TOKEN: ',
    'POSTHOG_PROJECT_KEY = "',
    "projectApiKey: '",
    'Posthog(project_api_key="',
    "posthog.project_api_key = '",
    "posthog.api_key = '",
    'Posthog("',
    "new PostHog('",
    'posthog.NewWithConfig("',
    "PostHog::init('",
    "PostHog::Client.new({ api_key: '",
    'PostHogConfig(apiKey: "',
    'PostHogAndroidConfig(apiKey = "',
    '<meta-data android:name="com.posthog.posthog.API_KEY" android:value="',
    'VITE_PUBLIC_POSTHOG_TOKEN=',
    "expoPublic = process.env.EXPO_PUBLIC_POSTHOG_API_KEY || '",
  ])('%s', (before) => {
    for (const kind of secretKinds) expect(meaningOf(before, kind).misplaced).toBe('secret-for-token')
    expect(meaningOf(before, 'project').misplaced).toBeNull()
  })

  test.each([
    'POSTHOG_API_KEY=',
    'POSTHOG_PERSONAL_API_KEY=',
    'POSTHOG_PROJECT_SECRET_API_KEY=',
    'POSTHOG_PROJECT_ID=',
    'GCP_PROJECT=',
    'Posthog(personal_api_key="',
    "new PostHog(token, { personalApiKey: '",
    'NEXT_PUBLIC_API_KEY=',
    'Authorization: Bearer ',
    '',
  ])('not %s', (before) => {
    expect(meaningOf(before, 'personal').misplaced).toBeNull()
  })
})

describe('a project token where a secret belongs', () => {
  test.each([
    ['POSTHOG_PERSONAL_API_KEY=', 'token-for-personal'],
    ["personalApiKey: '", 'token-for-personal'],
    ["posthog.personal_api_key = '", 'token-for-personal'],
    ['personal-api-key: ', 'token-for-personal'],
    ['https://us.posthog.com/api/x/?personal_api_key=', 'token-for-personal'],
    ['POSTHOG_CLI_TOKEN=', 'token-for-personal'],
    ['POSTHOG_MCP_TOKEN=', 'token-for-personal'],
    ['"POSTHOG_WIZARD_API_KEY": "', 'token-for-personal'],
    [
      "fetch('https://us.posthog.com/api/projects/', { headers: { Authorization: 'Bearer ",
      'token-for-personal',
    ],
    ["curl $HOST/api/environments/1/query -H 'Authorization: Bearer ", 'token-for-personal'],
    ['POSTHOG_FEATURE_FLAGS_SECURE_API_KEY=', 'token-for-secret'],
    ["secureApiKey: '", 'token-for-secret'],
    ['POSTHOG_SECRET_KEY=', 'token-for-secret'],
  ] as const)('%s', (before, misplaced) => {
    expect(meaningOf(before, 'project')).toEqual({ exposure: [], misplaced })
    expect(meaningOf(before, 'personal').misplaced).toBeNull()
  })

  test.each([
    'POSTHOG_API_KEY=',
    'NEXT_PUBLIC_POSTHOG_KEY=',
    // PostHog's own endpoint for logs takes the project token so.
    "url: 'https://us.i.posthog.com/i/v1/logs', headers: { Authorization: 'Bearer ",
    "fetch('https://us.posthog.com/api/projects/', { body: '",
    'PERSONAL_PROJECT=',
  ])('not %s', (before) => {
    expect(meaningOf(before, 'project').misplaced).toBeNull()
  })
})

describe('any text', () => {
  const parts = fc.constantFrom(
    ...[
      'NEXT_PUBLIC_',
      'posthog',
      '.init',
      '(',
      '{',
      '[',
      '=',
      ':',
      ':-',
      '${',
      '||',
      '>',
      '<',
      ',',
      '-',
      '|',
    ],
    ...[
      '"',
      '\\',
      '\\n',
      '\n',
      ' ',
      'value',
      'name',
      'PostHogProvider',
      'apiKey',
      '&quot;',
      'é',
      '\0',
      '$',
      '?.',
    ],
  )

  test('has some meaning, and only its end counts', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), fc.constantFrom(...kindIds), (texts, kind) => {
        const text = texts.join('')
        const meaning = meaningOf(text, kind)
        expect(meaning).toEqual(meaningOf(text.slice(-MEANING_REACH), kind))
        if (kind === 'project') expect(meaning.exposure).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('what a name is given to, nearest first', () => {
    expect(holderOf('A: ${B:-')).toEqual({ names: ['B', 'A'], call: null, bearer: false })
    expect(holderOf("f({ Authorization: 'Bearer ")).toEqual({
      names: ['Authorization'],
      call: 'f',
      bearer: true,
    })
  })
})
