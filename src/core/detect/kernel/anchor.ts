/** What the kernel finds in one pass over raw bytes: where a reader or a decoder has to look. */

export const anchors = [
  /** `p` of a prefix: plain, or cut or escaped somewhere in its first four characters. */
  'prefix',
  /** Something of a key's prefix in base64, whole or cut by a line break or a join. */
  'base64',
  /** Somewhere in the first 128 bytes of a long run of base64's or base64url's characters (or hex digits). */
  'run',
  /** The prefix in hex digits, whatever stands between the pairs. */
  'hex',
  /** The first line of a hex dump, or any line of one that begins with an offset. */
  'dump',
  /** Two escapes of one kind close to each other: percent, backslash, HTML entity. */
  'escape',
  /** UTF-16. */
  'utf-16',
  /** `112`, a separator, `104`: a list of decimal bytes. */
  'decimal',
  /** `=` before a line break: quoted-printable. */
  'soft-break',
  /** `posthog` or `personal` in any case: a name beside which a key without a prefix counts. */
  'name',
] as const

export type Anchor = (typeof anchors)[number]
