import { describe, expect, it } from 'vitest'
import { LzmaDictionary, MAX_DICTIONARY } from '../../../../src/core/containers/lzma/dictionary.ts'

/** Ten bytes more than it keeps. */
function overfilled(dictionary: LzmaDictionary, kept: number): LzmaDictionary {
  dictionary.put(7)
  while (dictionary.total < kept + 10) {
    dictionary.take()
    dictionary.repeat(0, Math.min(dictionary.room, kept + 10 - dictionary.total))
  }
  return dictionary
}

describe('a dictionary of LZMA', () => {
  it.each([
    { asked: 2 ** 32 - 1, kept: MAX_DICTIONARY, lost: [false, true, true, false] },
    { asked: 8192, kept: 8192, lost: [false, false, false, false] },
  ])('tells what it keeps no more from what was never to be had: $asked bytes', ({ asked, kept, lost }) => {
    const dictionary = overfilled(new LzmaDictionary(asked), kept)
    const distances = [kept - 1, kept, kept + 9, kept + 10]
    expect(distances.map((distance) => dictionary.reaches(distance))).toEqual([true, false, false, false])
    expect(distances.map((distance) => dictionary.hasLost(distance))).toEqual(lost)
  })
})
