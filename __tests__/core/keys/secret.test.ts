/** Whatever is done with a secret except opening it, what comes out holds the mask and no more of the key. */
import { createHash } from 'node:crypto'
import { Console } from 'node:console'
import { PassThrough } from 'node:stream'
import { format, inspect } from 'node:util'
import { serialize } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { generations } from '../../../src/core/keys/generations.ts'
import { mintKey, mintLegacyKey } from '../../../src/core/keys/mint.ts'
import { Secret } from '../../../src/core/secret.ts'

const keys = [
  ...generations.flatMap((generation) => generation.kinds.map((kind) => mintKey(kind, generation))),
  mintLegacyKey(),
]

/** Every six characters of the key that the mask does not show: none may stand in an output. */
function leaks(output: string, key: string): readonly string[] {
  const found: string[] = []
  for (let at = 0; at + 6 <= key.length; at++) {
    if (output.includes(key.slice(at, at + 6))) found.push(`characters ${at} to ${at + 6}`)
  }
  return found
}

function consoleOutput(print: (console: Console) => void): string {
  const stream = new PassThrough()
  print(new Console({ stdout: stream, stderr: stream }))
  return String(stream.read())
}

const everything = {
  showHidden: true,
  depth: Infinity,
  maxArrayLength: null,
  showProxy: true,
  getters: true,
} as const

const showings: Readonly<Record<string, (secret: Secret) => string>> = {
  String: (secret) => String(secret),
  'a template': (secret) => `key ${secret.toString()}`,
  concatenation: (secret) => ['', secret].join('key '),
  'the words of a language': (secret) => secret.toLocaleString(),
  'JSON.stringify': (secret) => JSON.stringify(secret),
  'JSON.stringify, nested': (secret) => JSON.stringify({ list: [{ secret }] }, null, 2),
  inspect: (secret) => inspect(secret),
  'inspect, everything': (secret) => inspect(secret, everything),
  'inspect, everything, nested': (secret) => inspect({ map: new Map([[secret, [secret]]]) }, everything),
  'inspect, no custom inspection': (secret) => inspect(secret, { ...everything, customInspect: false }),
  'format %s': (secret) => format('%s', secret),
  'format %o': (secret) => format('%o', secret),
  'format %O': (secret) => format('%O', secret),
  'format %j': (secret) => format('%j', secret),
  'format %d': (secret) => format('%d %i %f', secret, secret, secret),
  'console.log': (secret) =>
    consoleOutput((console) => {
      console.log('key', secret, { secret })
    }),
  'console.dir': (secret) =>
    consoleOutput((console) => {
      console.dir(secret, { ...everything, customInspect: false })
    }),
  'console.table': (secret) =>
    consoleOutput((console) => {
      console.table([{ secret }])
    }),
  'an error message': (secret) => inspect(new Error(`refused: ${secret.toString()}`), everything),
  'an error cause': (secret) => inspect(new Error('refused', { cause: secret }), everything),
  'an error property': (secret) => inspect(Object.assign(new Error('refused'), { secret }), everything),
  'an aggregate': (secret) => inspect(new AggregateError([secret], 'refused'), everything),
  'Object.keys': (secret) => Object.keys(secret).join(),
  'Object.entries': (secret) => inspect(Object.entries(secret)),
  'own property descriptors': (secret) => inspect(Object.getOwnPropertyDescriptors(secret), everything),
  'every property of its own': (secret) =>
    Reflect.ownKeys(secret)
      .map((key) => `${String(key)}=${String(Reflect.get(secret, key))}`)
      .join(),
  'a spread': (secret) => inspect({ ...(secret as object) }, everything),
  'Object.assign': (secret) => JSON.stringify(Object.assign({}, secret)),
  structuredClone: (secret) => inspect(structuredClone(secret), everything),
  'v8 serialisation': (secret) => serialize(secret).toString('latin1'),
  'an URL': (secret) => new URL(`https://example.com/?q=${secret.toString()}`).href,
  sorting: (secret) => [secret, secret].sort().join(),
}

describe('a secret', () => {
  it.each(Object.entries(showings))('shows no more than the mask by %s', (_, show) => {
    for (const key of keys) expect(leaks(show(new Secret(key)), key)).toEqual([])
  })

  it('shows the mask where it is printed', () => {
    const secret = new Secret(keys[0]!)
    const shown = `${keys[0]!.slice(0, 4)}...${keys[0]!.slice(-4)}`
    expect(secret.masked).toBe(shown)
    for (const name of ['String', 'inspect', 'inspect, everything', 'format %s', 'format %O']) {
      expect(showings[name]!(secret)).toBe(shown)
    }
    expect(JSON.stringify({ secret })).toBe(`{"secret":"${shown}"}`)
    expect(Number(secret)).toBeNaN()
  })

  it('opens by its one named method', () => {
    for (const key of keys) expect(new Secret(key).reveal()).toBe(key)
  })

  it('has the fingerprint that PostHog stores: SHA-256 of the key, in hex', () => {
    for (const key of keys) {
      expect(new Secret(key).fingerprint).toBe(createHash('sha256').update(key).digest('hex'))
    }
    expect(new Secret('').fingerprint).toMatch(/^e3b0c44298fc1c149afb/)
  })
})

describe('the leak check of this test', () => {
  it('sees a key, whole or in part', () => {
    const key = keys[0]!
    expect(leaks(`x ${key} x`, key)).toHaveLength(key.length - 5)
    expect(leaks(key.slice(0, 6), key)).toHaveLength(1)
    expect(leaks(`${key.slice(0, 4)}...${key.slice(-4)}`, key)).toEqual([])
  })
})
