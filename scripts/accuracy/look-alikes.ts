/** Texts without a key that hold what looks like one: whatever is reported of them is a false report. */
import { createHash } from 'node:crypto'
import { seededRandom, type Random } from '../../bench/random.ts'
import type { Stored } from './case.ts'
import { prefixes } from '../../src/core/keys/kinds.ts'

export interface LookAlike extends Stored {
  readonly form: string
}

type Write = (random: Random) => string

const lower = 'abcdefghijklmnopqrstuvwxyz'
const alphanumeric = `0123456789${lower}${lower.toUpperCase()}`

const word = (random: Random): string =>
  random.pick([
    'click',
    'change',
    'submit',
    'trigger',
    'update',
    'ignore',
    'hook',
    'session',
    'gen',
    'live',
    'socket',
  ])
const words = (random: Random, size: number, glue: string): string =>
  Array.from({ length: size }, () => word(random)).join(glue)
const prefix = (random: Random): string => random.pick(prefixes)
const characters = (random: Random, alphabet: string, size: number): string =>
  Array.from({ length: size }, () => alphabet[random.below(alphabet.length)]!).join('')
const bytes = (random: Random, size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, () => random.below(256)))
const digest = (random: Random, algorithm: string): string =>
  createHash(algorithm).update(bytes(random, 16)).digest('hex')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const forms: Readonly<Record<string, Write>> = {
  'names of Phoenix': (random) => `<button phx-click="phx_${words(random, 4, '_')}" phx_value_id="1">`,
  'identifiers after a prefix': (random) => `def ${prefix(random)}${words(random, 6, '_')}(x), do: x\n`,
  'identifiers without underscores': (random) => `const ${prefix(random)}${words(random, 8, '')} = 1\n`,
  'identifiers in camel case': (random) =>
    `${prefix(random)}${Array.from({ length: 7 }, () => capital(word(random))).join('')}()\n`,
  'placeholders in words': (random) =>
    `POSTHOG_API_KEY=${prefix(random)}${random.pick(['your_personal_api_key', 'YourPersonalApiKeyGoesHereReplaceMe', 'yourprojectapikeyhereyourprojectapikey', 'TestKeyTestKeyTestKeyTestKeyTestKey'])}\n`,
  'placeholders of one character': (random) =>
    `key: ${prefix(random)}${random.pick(['x', 'X', '0', 'a', '1']).repeat(20 + random.below(30))}\n`,
  'placeholders that count': (random) =>
    `key: "${prefix(random)}${'1234567890abcdefghijklmnopqrstuvwxyz1234567890'.slice(0, 24 + random.below(22))}"\n`,
  'placeholders that repeat': (random) =>
    `key: "${prefix(random)}${characters(random, alphanumeric, 4).repeat(12).slice(0, 43)}"\n`,
  masks: (random) =>
    `${prefix(random)}${random.pick(['...', '****************', '••••••••'])}${characters(random, alphanumeric, 4)}\n`,
  patterns: (random) => `/${prefix(random)}[a-zA-Z0-9]{${20 + random.below(30)},}/\n`,
  'angle brackets': (random) => `export POSTHOG_KEY=${prefix(random)}<your key>\n`,
  'digests after a name': (random) => `alpha_${digest(random, 'sha1')}.png\n`,
  'SHA-256 after a prefix': (random) => `${prefix(random)}${digest(random, 'sha256')}\n`,
  'words that end like a prefix': (random) =>
    `${random.pick(['alpha_', 'photographs_', 'migraphx_', 'Alpha_'])}${words(random, 3, '_')}_${digest(random, 'md5')}\n`,
  'fingerprints of keys': (random) => `sha256$${digest(random, 'sha256')}\n`,
  'hashes of packages': (random) => `"integrity": "sha512-${bytes(random, 64).toString('base64')}"\n`,
  'identifiers of commits': (random) => `commit ${digest(random, 'sha1')}\n`,
  'base64 of bytes': (random) =>
    `${bytes(random, 300)
      .toString('base64')
      .replace(/(.{76})/g, '$1\n')}\n`,
  'hex of bytes': (random) => `${bytes(random, 300).toString('hex')}\n`,
  UUIDs: (random) =>
    `POSTHOG_PROJECT_ID=${digest(random, 'md5').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}\n`,
  'public keys without a prefix': (random) =>
    `NEXT_PUBLIC_POSTHOG_KEY=${characters(random, alphanumeric, 43)}\n`,
  'values of other variables': (random) => `BUILD_ID=${characters(random, alphanumeric, 43)}\n`,
}

/** @param each texts of each form */
export function lookAlikes(seed: number, each = 20): readonly LookAlike[] {
  const random = seededRandom(seed)
  return Object.entries(forms).flatMap(([form, write]) =>
    Array.from({ length: each }, (): LookAlike => ({
      form,
      medium: 'file',
      fileName: 'sample.txt',
      bytes: Buffer.from(write(random)),
    })),
  )
}
