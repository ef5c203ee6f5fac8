/**
 * Makes foreign text (paths, lines, authors, branches, arguments) inert for a terminal and for the runner's log: one
 * line, nothing invisible, nothing that moves the cursor or turns the direction of writing, no workflow command.
 */
import { hidePrefixed } from './hide-keys.ts'

/**
 * Control (C0, DEL, C1), format (bidi overrides, zero width, tags), half surrogates, what no font knows, line and
 * paragraph separators, and what else renders as nothing (Hangul fillers, variation selectors).
 */
const acting = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** A runner reads `##[name]` anywhere in a line (ActionCommand.cs in actions/runner). */
const legacyCommand = /##\[/g

/** And `::name::` where a line starts with it, however much white space stands before. */
const leadingColon = /^(\s*):/u

/** A character as `\u{202E}`. */
export function codePoint(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`
}

/** Shows what acts as `\u{202E}`; a tab becomes a blank. Not reversible: text that holds `\u{202E}` looks the same. */
export function neutralise(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(acting, codePoint)
    .replace(legacyCommand, '##\\u{5B}')
    .replace(leadingColon, '$1\\u{3A}')
}

/** At most `length` code points, the last one an ellipsis where something was cut off. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  // So many code units always hold more than `length` code points: the rest need not be walked through.
  const points = Array.from(text.slice(0, length * 2 + 2))
  return points.length <= length ? text : `${points.slice(0, Math.max(length - 1, 0)).join('')}…`
}

/** A piece of foreign text as a message may show it: inert, bounded, and with the mask of a key that stands in it. */
export function showText(text: string, length = 200): string {
  // Cut before and after: neutralising can make one character ten.
  return clip(neutralise(hidePrefixed(clip(text, length))), length)
}

/** Whether a text may be handed on as it is, where only the exact text is of use (a path that a runner looks up). */
export function isInert(text: string): boolean {
  return text.search(acting) === -1 && text.search(legacyCommand) === -1
}
