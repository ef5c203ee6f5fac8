/** A small share of the corpus, always the same, through the engine: all of it is found, at its place, and nothing else. */
import { expect, it } from 'vitest'
import { findByEngine } from '../../scripts/accuracy/engine-finder.ts'
import { streams } from '../../scripts/accuracy/containers/streams.ts'
import { corpus } from '../../scripts/accuracy/corpus.ts'
import { lookAlikes } from '../../scripts/accuracy/look-alikes.ts'
import { outcomeOf, type Outcome } from '../../scripts/accuracy/score.ts'

const EVERY = 31

function* sample() {
  let index = 0
  for (const entry of corpus(1, streams({ programs: false }))) if (index++ % EVERY === 0) yield entry
}

const outcomes: Outcome[] = []
for await (const [entry, findings] of findByEngine(sample())) outcomes.push(outcomeOf(entry, findings))

const namesOf = (faulty: (outcome: Outcome) => boolean): readonly string[] =>
  outcomes.filter(faulty).map(({ entry }) => `${entry.group}: ${entry.form}`)

/** What is known not to be found (docs/encodings.md). */
const knownGap = 'UTF-32'

it('finds every key', () => {
  expect(outcomes.length).toBeGreaterThan(600)
  expect(namesOf(({ found, entry }) => !found && !entry.form.includes(knownGap))).toEqual([])
})

it('says the place of every key', () => {
  expect(namesOf(({ placeRight }) => placeRight === false)).toEqual([])
})

it('takes no look-alike for a key', async () => {
  const reported: string[] = []
  for await (const [{ form }, findings] of findByEngine(lookAlikes(1))) {
    if (findings.some(({ sure }) => sure)) reported.push(form)
  }
  expect(reported).toEqual([])
})
