/**
 * One way in which a text can look unlike a random key, as a probability model Q over texts of `[A-Za-z0-9]`:
 * for each length, the Q of all texts of that length add up to at most 1.
 */
export interface Look {
  readonly model: string
  /**
   * @param text of `[A-Za-z0-9]`, at most `longestJudged` characters
   * @returns log2(Q(text) × 62^n): how many bits likelier the model makes it than a random text of its n characters
   */
  bits(text: string): number
  /** What people are told about a text that has this look, completing "no key: ". */
  reason(text: string): string
}

/** How many texts of one character there are. */
export const alphabetSize = 62

/** No model looks further: more characters tell nothing new, and 62^64 is far inside the range of a number. */
export const longestJudged = 64
