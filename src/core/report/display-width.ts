/** How many columns of a terminal a text takes. */

/** East Asian wide and full-width blocks, and emoji (Unicode TR 11, the ranges that terminals agree on). */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const combining = /\p{M}/u

function columnsOf(character: string): number {
  if (character < '\u0300') return 1
  if (combining.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

/** @param text neutralised: control characters are not reckoned with */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += columnsOf(character)
  return width
}

/** The longest beginning that fits into `width` columns. */
export function fitStart(text: string, width: number): string {
  let kept = ''
  let used = 0
  for (const character of text) {
    used += columnsOf(character)
    if (used > width) break
    kept += character
  }
  return kept
}

/** The longest end that fits into `width` columns. */
export function fitEnd(text: string, width: number): string {
  const characters = Array.from(text)
  let from = characters.length
  for (let used = 0; from > 0; from--) {
    used += columnsOf(characters[from - 1]!)
    if (used > width) break
  }
  return characters.slice(from).join('')
}
