/**
 * Whether something is glued to the left of a prefix: a letter or digit there makes a key less certain
 * (`alpha_…`, `migraphx_…`), unless it is the last character of an escape.
 */
import { alphanumeric, base64url, startOfRun } from './characters.ts'
import type { Stretch } from './stretch.ts'

export type Glue = 'free' | 'glued' | 'blob'

/** How far back the longest escape in `escapeAtEnd` can begin. */
const MAX_ESCAPE = 24

/** base64url characters that must stand before a glued prefix for it to be the chance product of a blob. */
const MIN_BLOB = 100

const escapeAtEnd = new RegExp(
  [
    String.raw`\\[abefnrstv0]`, // \n
    String.raw`\\u[0-9A-Fa-f]{4}`,
    String.raw`\\U[0-9A-Fa-f]{8}`,
    String.raw`\\x[0-9A-Fa-f]{2}`,
    String.raw`\\[0-7]{1,3}`,
    String.raw`%(?:25)*[0-9A-Fa-f]{2}`, // %3D, %253D
    String.raw`=[0-9A-F]{2}`, // quoted-printable
    String.raw`(?:\x1b|\\u001[bB]|\\x1[bB]|\\0?33|\\e|\^\[)\[[0-9;:]*[A-Za-z]`, // ESC[32m
    String.raw`\x9b[0-9;:]*[A-Za-z]`,
  ]
    .map((escape) => `(?:${escape})$`)
    .join('|'),
)

/** What stands before the prefix that begins at `at`. */
export function glueBefore({ bytes, start }: Stretch, at: number): Glue {
  if (at === start || alphanumeric[bytes[at - 1]!] !== 1) return 'free'
  if (escapeAtEnd.test(bytes.toString('latin1', Math.max(start, at - MAX_ESCAPE), at))) return 'free'
  return followsBlob(bytes, start, at) ? 'blob' : 'glued'
}

function followsBlob(bytes: Buffer, start: number, at: number): boolean {
  const from = startOfRun(bytes, at, Math.max(start, at - MIN_BLOB), base64url)
  if (at - from < MIN_BLOB) return false
  const run = bytes.toString('latin1', from, at)
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9]/.test(run)
}
