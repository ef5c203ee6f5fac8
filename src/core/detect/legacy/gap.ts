/**
 * What may stand between a name and its value, in the languages and formats in which people write both.
 *
 * Read step by step, each by a pattern that begins where the last one ended and is of bounded length: no step is read
 * twice, so that no text takes longer than its length.
 */

/** The most that may stand there, in bytes. */
export const MAX_GAP = 320

/** What the name is closed by: `"`, `']`, `")`, `**`, `?`. */
const closing = /[\\"'`\])}*?!]{0,16}/y

const blanks = /(?:\s|\\[nrt]){0,40}/y

/** `personal_api_key: str = "…"`, `personalApiKey: string = '…'` */
const annotation = /:\s{0,4}[A-Za-z&][\w.&<>|?[\] ]{0,40}?=(?![=>])/y
/** `<td>NAME</td><td>`, `<key>NAME</key>\n<string>` */
const tags = /(?:<[^<>]{1,60}>\s{0,40}){1,6}/y
const operator =
  /::?=|:-|=>|->|\?\?=?|\|\|=?|[?+]?=|[:,>|(]|(?:%(?:25){0,2}(?:3[AD]|2[02C])){1,4}|(?:or|is|was|values|else)\b/iy
const separators = [annotation, tags, operator]

/** YAML's block scalars: `|`, `>-`. */
const blockScalar = /[|>][+-]?(?=\s)/y

/** The name of the value itself: `value: `, `"value": "`, `default = `, `--body `. */
const ofValue =
  /-?\s{0,20}[\\"']{0,6}(?:value|default|default_?value|body|content)[\\"']{0,6}\s{0,4}[=:]\s{0,20}|--?(?:body|value|b|v)[ =]/iy
/** Terraform: `variable "NAME" { type = string, default = `. */
const block = /\{[^{}]{0,200}?\b(?:default|value)\s{0,8}=\s{0,8}/y

/** `SecretStr("…")`, `String::from("…")` */
const call = /(?:new\s)?[A-Za-z_][\w.:!]{0,40}\(\s{0,20}/y

/** `"`, `\"`, `b'`, `@"`, `$'`, `[ "`, `**` */
const opening =
  /(?:[A-Za-z@$]{1,2}(?=["']))?[\\"'`({[*<]{0,16}\s{0,20}(?:[A-Za-z@$]{1,2}(?=["']))?[\\"'`]{0,8}/y

/** RFC 6750, section 2.1; in a URL, its blank is `%20` or `+`. */
const bearer = /Bearer(?:\s{1,4}|%20|\+)[\\"'`]{0,4}/iy

/** 1 for bytes with which a gap can begin: most names are ruled out by it. */
export const gapStarts = new Uint8Array(256)
for (const character of '\\"\'`])}=:,>|?!*+(<-% \t\r\n') gapStarts[character.charCodeAt(0)] = 1

function endOf(step: RegExp, text: string, at: number): number {
  step.lastIndex = at
  return step.test(text) ? step.lastIndex : at
}

/**
 * @param text what follows a name, at most `MAX_GAP` characters
 * @returns where the value begins, or `undefined` where no value of this name follows
 */
export function endOfGap(text: string): number | undefined {
  const closed = endOf(closing, text, 0)
  const blank = endOf(blanks, text, closed)
  let at = blank
  for (const separator of separators) {
    at = endOf(separator, text, blank)
    if (at > blank) break
  }
  if (at === closed) return undefined
  at = endOf(blanks, text, at)
  for (const step of [blockScalar, blanks, ofValue, block, call, call, opening, bearer])
    at = endOf(step, text, at)
  return at
}
