/** What the legacy rule reads in a text: called at each anchor of the kernel, as the engine does. */
import type { ReadKey } from '../../src/core/detect/candidate.ts'
import { readLegacy } from '../../src/core/detect/read-legacy.ts'
import type { Stretch } from '../../src/core/detect/stretch.ts'

export function stretchOf(bytes: Buffer): Stretch {
  return { bytes, start: 0, end: bytes.length, offset: 0, more: false }
}

/** Each key once, the surest reading of it. */
export function legacyKeysIn(text: string): readonly ReadKey[] {
  const found = new Map<number, ReadKey>()
  const bytes = Buffer.from(text)
  for (const anchor of bytes.toString('latin1').matchAll(/posthog|personal/gi)) {
    const key = readLegacy(stretchOf(bytes), anchor.index)
    if (key !== undefined && found.get(key.start)?.confidence !== 'likely') found.set(key.start, key)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}
