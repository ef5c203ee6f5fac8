/**
 * The filter's buckets: each is one bit of its tables. Trigrams that share a bucket cost less than they seem only if their
 * bytes are alike, since a bucket takes every mixture of their nibbles; which ones share was chosen by counting
 * candidates on real source, minified code and binaries.
 *
 * `npm run kernel` makes the modules anew after a change here or in `trigrams.ts`.
 */
import type { TrigramName } from './trigrams.ts'

export const buckets: readonly (readonly TrigramName[])[] = [
  ['base64, second form', 'base64, second form, cut behind the o', 'hex', 'soft break'],
  ['prefix in UTF-16', 'decimal', 'personal'],
  [
    'prefix',
    'prefix cut behind the h',
    'h between joins',
    'h between colours',
    'h between zero-width characters',
    'base64, first form, cut behind the c',
  ],
  ['byte escape', 'character escape', 'entity'],
  ['dump', 'posthog'],
  [
    'base64, first form',
    'base64, first form, cut before the h',
    'base64, second form, cut behind the B',
    'base64, third form, cut behind the w',
    'soft break with a carriage return',
  ],
  ['prefix cut behind the p', 'base64, third form', 'base64, third form, cut behind the a'],
  ['percent escape', 'octal escape', 'octal escape of two digits', 'octal escape of a colour'],
]
