/** Two string literals in a row: `"ab" + "cd"`, `'ab' . 'cd'`, `"ab" "cd"`, `` `ab${'cd'}` ``. */
import type { Join } from './join.ts'
import { endOf, whiteSpaceAt } from './white-space.ts'

/** In a string in a string the quotes are escaped; in HTML they are entities. */
const quote = /\\{0,32}["'`]|&(?:amp;){0,4}(?:quot|apos|#0?3[49]|#[xX]2[27]);/y
/** `+` of most languages, `.` of PHP and Perl, `..` of Lua, `~` of Twig, `&` of Basic, `||` of SQL, `<>` of Elixir. */
const operator = /\+\+?|\.\.?|&(?:amp;)?|~|\^|\|\||<>|\}[ ]?\$\{/y
/** Basic goes on in the next line behind `_`, most others behind `\`. */
const continuation = /(?:_|\\)(?=[ \t]*[\r\n])/y
/** `f"…"`, `rb'…'`, `$"…"`, `@"…"`. */
const literalPrefix = /[fFrRbBuUlL@$]{0,2}(?=["'`\\])/y
const comma = /,/y

/** @returns the join that begins with the quote at `at`, or `null` where no second literal follows */
export function concatenationAt(text: string, at: number): Join | null {
  const closed = endOf(quote, text, at)
  if (closed === null) return null
  let white = whiteSpaceAt(text, closed)
  let lines = white.lines
  let end = white.end
  const operated = endOf(operator, text, end)
  const listed = operated === null ? endOf(comma, text, end) : null
  if (operated !== null || listed !== null) end = operated ?? listed!
  const continued = endOf(continuation, text, whiteSpaceAt(text, end).end)
  if (continued !== null) end = continued
  if (operated !== null || listed !== null || continued !== null) {
    white = whiteSpaceAt(text, end)
    lines += white.lines
    end = white.end
  }
  const opened = endOf(quote, text, endOf(literalPrefix, text, end) ?? end)
  if (opened === null) return null
  const isOne = operated !== null || (listed === null && (lines > 0 || end === closed))
  return { strength: isOne ? 'concat' : 'weak', encoding: 'string-join', end: opened }
}
