/**
 * The filter's buckets: each is one bit of its tables. Trigrams that share a bucket cost less than they seem only if their
 * bytes are alike, since a bucket takes every mixture of their nibbles; which ones share was chosen by counting
 * candidates on real source, minified code and binaries.
 *
 * `npm run kernel` makes the modules anew after a change here or in `trigrams.ts`.
 */
import type { TrigramName } from './trigrams.ts'

export const buckets: readonly (readonly TrigramName[])[] = [
  ['dump', 'percent escape', 'octal escape'],
  ['decimal', 'posthog', 'personal'],
  ['hex escape', 'entity'],
  ['prefix', 'prefix in UTF-16'],
  ['base64, first form, cut behind the c', 'base64, second form', 'hex'],
  ['prefix cut around the h', 'base64, second form, cut behind the B'],
  [
    'base64, first form',
    'base64, third form, cut behind the w',
    'soft break',
    'soft break with a carriage return',
  ],
  ['prefix cut behind the p', 'base64, third form'],
]
