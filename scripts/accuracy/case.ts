/** A case: something to scan with one key in it, and what the report must say. */
import { Secret } from '../../src/core/secret.ts'
import { placeOf, type Carrier } from './carrier.ts'
import type { Place } from './place.ts'

export const groups = [
  'kinds and generations',
  'text contexts',
  'bytes',
  'encodings',
  'encodings, pairs',
  'encodings, triples',
  'splits and joins',
  'containers',
  'containers, nested',
  'names',
  'legacy keys',
] as const
export type Group = (typeof groups)[number]

/** What of an entry of a file system holds the bytes: a file's content, or a name. */
export type Medium = 'file' | 'file name' | 'folder name' | 'link target'

/** What is scanned, and how it is stored. */
export interface Stored {
  readonly medium: Medium
  /** The content, or the name itself where `medium` is one. */
  readonly bytes: Buffer
  /** The file's name, where `medium` is `file`. */
  readonly fileName: string
}

export interface Case extends Stored {
  readonly group: Group
  /** What is done to the key, for people; the same for cases that differ by key or position only. */
  readonly form: string
  readonly key: Secret
  /** `null` where only the container can be named, or nothing is laid down. */
  readonly place: Place | null
  /** How `encoding` must begin: the containers, outermost first. */
  readonly containers: readonly string[]
}

interface Naming {
  readonly group: Group
  readonly form: string
  readonly key: string
  readonly fileName?: string
  readonly medium?: Medium
}

export function caseOf(
  carrier: Carrier,
  { group, form, key, fileName = 'sample.txt', medium = 'file' }: Naming,
): Case {
  return {
    group,
    form,
    medium,
    bytes: carrier.bytes,
    fileName,
    key: new Secret(key),
    place: medium === 'file' ? placeOf(carrier) : null,
    containers: carrier.containers,
  }
}
