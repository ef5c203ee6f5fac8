/** JSON that is safe to print: in a terminal, and in a log that a runner reads for commands. */

/** What JSON.stringify leaves as it is but a terminal, or a reader's eye, takes as more than text. */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu

function escaped(text: string): string {
  let units = ''
  for (let i = 0; i < text.length; i++) units += `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`
  return units
}

/**
 * @param indent blanks a level; 0 for one line
 * @returns the value, ended by a line feed. What is escaped reads back as the same value.
 */
export function jsonText(value: unknown, indent = 2): string {
  // Line feeds of the layout are control characters too: a string holds none, JSON.stringify has escaped them.
  return `${JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => line.replace(acting, escaped).replaceAll('##[', '#\\u0023['))
    .join('\n')}\n`
}
