/** Texts spelled character by character, and where each decoded byte is stored. */

/** Some stored bytes and what they mean. */
export interface Spelled {
  readonly stored: Buffer
  readonly means: Buffer
}

export interface EncodedText {
  readonly stored: Buffer
  readonly means: Buffer
  /** For each byte of `means`, where its stored bytes begin and end. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export const spelled = (stored: string | Buffer, means: string | Buffer): Spelled => ({
  stored: Buffer.from(stored),
  means: Buffer.from(means),
})

/** The text without what spells nothing: `before` in front of it and `after` behind it. */
export function encodeText(before: Buffer, parts: readonly Spelled[], after: Buffer): EncodedText {
  const starts: number[] = []
  const ends: number[] = []
  let offset = before.length
  for (const { stored, means } of parts) {
    const at = offset
    starts.push(...Array.from(means, () => at))
    ends.push(...Array.from(means, () => at + stored.length))
    offset += stored.length
  }
  return {
    stored: Buffer.concat([before, ...parts.map(({ stored }) => stored), after]),
    means: Buffer.concat(parts.map(({ means }) => means)),
    starts,
    ends,
  }
}

/** Each byte for itself. */
export const spellPlain = (text: string): readonly Spelled[] =>
  [...Buffer.from(text)].map((byte) => spelled(Buffer.of(byte), Buffer.of(byte)))

type SpellCharacter = (character: string) => readonly Spelled[]

const digitsOf = (value: number, radix: number, width: number): string =>
  value.toString(radix).padStart(width, '0')

const eachByte =
  (spell: (byte: number) => string): SpellCharacter =>
  (character) =>
    [...Buffer.from(character)].map((byte) => spelled(spell(byte), Buffer.of(byte)))

const whole =
  (spell: (codePoint: number) => string): SpellCharacter =>
  (character) => [spelled(spell(character.codePointAt(0)!), character)]

const eachUnit =
  (spell: (unit: string) => string): SpellCharacter =>
  (character) => [
    spelled(
      Array.from({ length: character.length }, (_, at) =>
        spell(digitsOf(character.charCodeAt(at), 16, 4)),
      ).join(''),
      character,
    ),
  ]

/** All ways to spell any character, by the name that the report gives them. */
export const spellings: Readonly<Record<string, readonly SpellCharacter[]>> = {
  percent: [
    eachByte((byte) => `%${digitsOf(byte, 16, 2)}`),
    eachByte((byte) => `%${digitsOf(byte, 16, 2).toUpperCase()}`),
  ],
  'unicode-escape': [
    eachUnit((unit) => `\\u${unit}`),
    eachUnit((unit) => `\\u${unit.toUpperCase()}`),
    eachUnit((unit) => `\\\\u${unit}`),
    eachUnit((unit) => `\\\\\\\\\\\\\\u${unit}`),
    eachUnit((unit) => `\\uuu${unit}`),
    eachUnit((unit) => `%u${unit}`),
    whole((codePoint) => `\\U${digitsOf(codePoint, 16, 8)}`),
    whole((codePoint) => `\\u{${digitsOf(codePoint, 16, 1)}}`),
    whole((codePoint) => `\\\\u{${digitsOf(codePoint, 16, 6)}}`),
  ],
  'hex-escape': [
    eachByte((byte) => `\\x${digitsOf(byte, 16, 2)}`),
    eachByte((byte) => `\\\\x${digitsOf(byte, 16, 2).toUpperCase()}`),
    eachByte((byte) => `\\x{${digitsOf(byte, 16, 2)}}`),
  ],
  'octal-escape': [
    eachByte((byte) => `\\${digitsOf(byte, 8, 3)}`),
    eachByte((byte) => `\\\\${digitsOf(byte, 8, 3)}`),
    eachByte((byte) => `\\0${digitsOf(byte, 8, 3)}`),
  ],
  'html-entity': [
    whole((codePoint) => `&#${codePoint};`),
    whole((codePoint) => `&#${digitsOf(codePoint, 10, 7)};`),
    whole((codePoint) => `&#x${digitsOf(codePoint, 16, 1)};`),
    whole((codePoint) => `&#X${digitsOf(codePoint, 16, 4).toUpperCase()};`),
  ],
}

export const spellQuotedPrintable: readonly SpellCharacter[] = [
  eachByte((byte) => `=${digitsOf(byte, 16, 2).toUpperCase()}`),
  eachByte((byte) => `=${digitsOf(byte, 16, 2)}`),
]

/** Each character in UTF-16, two or four bytes. */
export function spellUtf16(text: string, order: 'utf-16le' | 'utf-16be'): readonly Spelled[] {
  return [...text].map((character) => {
    const stored = Buffer.from(character, 'utf16le')
    return spelled(order === 'utf-16le' ? stored : stored.swap16(), character)
  })
}
