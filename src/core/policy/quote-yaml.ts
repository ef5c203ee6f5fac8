/** Words that YAML, or a reader of YAML 1.1, takes for something other than a text. */
const notText = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i
/** Begins like a word and holds nothing that YAML gives a meaning. */
const plain = /^[A-Za-z_][A-Za-z0-9_.@/-]*$/

/**
 * A text as a YAML scalar that reads back as the same text: plain where that is safe, else in double quotes with
 * everything escaped that cannot be seen or that has an effect (YAML 1.2, 5.7).
 */
export function quoteYaml(text: string): string {
  if (plain.test(text) && !notText.test(text)) return text
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/##\[/g, '##\\x5B')
    .replace(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) => {
      const hex = character.codePointAt(0)!.toString(16).toUpperCase()
      if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
      return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
    })
  return `"${escaped}"`
}
