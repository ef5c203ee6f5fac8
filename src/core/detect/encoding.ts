/** How a key can be hidden, by the names of the report (`docs/report.schema.json`, *encoding*). */

/** What one of our decoders undoes, or the reader of prefixed keys on its way. */
export const encodingNames = [
  'base64',
  'base64url',
  'hex',
  'percent',
  'unicode-escape',
  'hex-escape',
  'octal-escape',
  'html-entity',
  'backslash-escape',
  'quoted-printable',
  'utf-16le',
  'utf-16be',
  'decimal',
  'dump',
  'string-join',
  'line-wrap',
  'zero-width',
  'ansi',
  'tags',
] as const

export type EncodingName = (typeof encodingNames)[number]
