/** The corpus is the same for the same seed, whole, and prints no key. */
import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { groups, type Case } from '../../scripts/accuracy/case.ts'
import { streams } from '../../scripts/accuracy/containers/streams.ts'
import { corpus } from '../../scripts/accuracy/corpus.ts'
import { keyKinds } from '../../scripts/accuracy/key-supply.ts'
import { lookAlikes } from '../../scripts/accuracy/look-alikes.ts'
import { generationOf } from '../../src/core/keys/generations.ts'
import { kindOfPrefix } from '../../src/core/keys/kinds.ts'
import { allForms } from '../../scripts/accuracy/forms/all-forms.ts'

const compressors = streams({ programs: false })
const cases: readonly Case[] = [...corpus(3, compressors)]

const digest = (list: readonly Case[]): string => {
  const hash = createHash('sha256')
  for (const { form, fileName, bytes, key } of list)
    hash.update(form).update(fileName).update(bytes).update(key.fingerprint)
  return hash.digest('hex')
}

function first(seed: number, size: number): readonly Case[] {
  const list: Case[] = []
  for (const entry of corpus(seed, compressors)) if (list.push(entry) === size) break
  return list
}

describe('the corpus', () => {
  it('is determined by its seed', () => {
    expect(digest(first(3, 6_000))).toBe(digest(cases.slice(0, 6_000)))
    expect(digest(first(4, 100))).not.toBe(digest(cases.slice(0, 100)))
  })

  it('has some 20,000 cases, of every group, none of them twice', () => {
    expect(cases.length).toBeGreaterThan(18_000)
    expect(new Set(cases.map(({ group }) => group))).toEqual(new Set(groups))
    expect(new Set(cases.map(({ key }) => key.fingerprint)).size).toBeGreaterThan(cases.length * 0.95)
  })

  it('has each kind and generation in each group', () => {
    for (const group of groups.filter((name) => name !== 'legacy keys')) {
      const seen = new Set(
        cases
          .filter((entry) => entry.group === group)
          .map(({ key }) => {
            const text = key.reveal()
            const kind = kindOfPrefix(text.slice(0, 4))!
            return `${kind} ${generationOf(kind, text.slice(4))!.issued}`
          }),
      )
      expect(seen, group).toEqual(
        new Set(keyKinds.map(({ kind, generation }) => `${kind} ${generation.issued}`)),
      )
    }
  })

  it('has each form alone with each kind', () => {
    const alone = cases.filter(({ group }) => group === 'encodings')
    for (const { name } of allForms.filter(({ takes }) => takes !== 'run')) {
      expect(alone.filter(({ form }) => form === name).length, name).toBeGreaterThanOrEqual(keyKinds.length)
    }
  })

  it('says a place that is in the file', () => {
    for (const { bytes, place, containers } of cases) {
      if (place === null || containers.length > 0) continue
      expect(place.endLine).toBeGreaterThanOrEqual(place.line)
      expect(place.endLine === place.line ? place.endColumn > place.column : true).toBe(true)
      expect(bytes.length).toBeGreaterThan(place.column + place.line - 2)
    }
  })

  it('shows no key where a case is printed', () => {
    for (const { key } of cases.slice(0, 50)) {
      for (const shown of [inspect(key), String(key), JSON.stringify({ key })]) {
        expect(shown.includes(key.reveal())).toBe(false)
      }
    }
  })
})

it('look-alikes hold no key of any shape but by digests', () => {
  const texts = lookAlikes(5)
  expect(new Set(texts.map(({ form }) => form)).size).toBeGreaterThan(15)
  const shapes = texts.filter(({ bytes, form }) =>
    /SHA-256|repeat|count/.test(form)
      ? false
      : [...bytes.toString().matchAll(/(ph[xsarc]_)([A-Za-z0-9]+)/g)].some(
          ([, prefix, body]) => generationOf(kindOfPrefix(prefix!)!, body!) !== undefined,
        ),
  )
  expect(
    shapes.map(({ form }) => form).filter((form) => !/case|identifiers|placeholders/.test(form)),
  ).toEqual([])
})
