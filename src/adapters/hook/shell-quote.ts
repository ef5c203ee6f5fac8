/**
 * A word for a POSIX shell that stands for exactly this text: within single quotes nothing is special but the quote.
 *
 * @param text without NUL, which no shell can hold
 */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
