/** The longest text for which a nearest word is looked for: a typing error in a word of ours is never longer. */
const maxLength = 40

/**
 * The word that someone probably meant.
 *
 * @returns the word with the fewest typing errors (a wrong, missing, added or swapped letter), or `null` where every
 *   one has more than a third of the text's letters wrong
 */
export function nearestWord(text: string, words: readonly string[]): string | null {
  if (text.length > maxLength) return null
  const typed = text.toLowerCase()
  let nearest: string | null = null
  let least = Math.max(1, Math.floor(text.length / 3)) + 1
  for (const word of words) {
    const errors = typingErrors(typed, word)
    if (errors < least) {
      least = errors
      nearest = word
    }
  }
  return nearest
}

/** `; did you mean "high"?`, or nothing where no word is near. */
export function didYouMean(text: string, words: readonly string[]): string {
  const nearest = nearestWord(text, words)
  return nearest === null ? '' : `; did you mean "${nearest}"?`
}

/** Optimal string alignment distance: Levenshtein's, and two neighbours that changed places count once. */
function typingErrors(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let errors = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) errors = Math.min(errors, beforeLast[j - 2]! + 1)
      row.push(errors)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
