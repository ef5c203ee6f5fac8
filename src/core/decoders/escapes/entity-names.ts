/**
 * The named character references that keys, encoded text and what stands around them can need (HTML Standard, *Named
 * character references*): ASCII's punctuation, blanks, and characters of no width. No name is the beginning of another,
 * for each ends in a semicolon.
 */

interface EntityName {
  /** The name and the semicolon behind it. */
  readonly spelled: Uint8Array
  readonly codePoint: number
}

const characters: Readonly<Record<string, readonly string[]>> = {
  _: ['lowbar', 'UnderBar'],
  '&': ['amp', 'AMP'],
  '"': ['quot', 'QUOT'],
  "'": ['apos'],
  '<': ['lt', 'LT'],
  '>': ['gt', 'GT'],
  '.': ['period'],
  '+': ['plus'],
  '/': ['sol'],
  '\\': ['bsol'],
  '=': ['equals'],
  '#': ['num'],
  '%': ['percnt'],
  ':': ['colon'],
  ';': ['semi'],
  ',': ['comma'],
  '!': ['excl'],
  '?': ['quest'],
  $: ['dollar'],
  '@': ['commat'],
  '*': ['ast', 'midast'],
  '(': ['lpar'],
  ')': ['rpar'],
  '[': ['lsqb', 'lbrack'],
  ']': ['rsqb', 'rbrack'],
  '{': ['lcub', 'lbrace'],
  '}': ['rcub', 'rbrace'],
  '|': ['verbar', 'vert', 'VerticalLine'],
  '`': ['grave', 'DiacriticalGrave'],
  '^': ['Hat'],
  '\t': ['Tab'],
  '\n': ['NewLine'],
  '\u00a0': ['nbsp', 'NonBreakingSpace'],
  '\u00ad': ['shy'],
  '\u200b': ['ZeroWidthSpace'],
  '\u200c': ['zwnj'],
  '\u200d': ['zwj'],
  '\u2010': ['hyphen', 'dash'],
  '\u2060': ['NoBreak'],
}

/** By the code of their first letter. */
export const entityNames: readonly (readonly EntityName[] | undefined)[] = (() => {
  const byFirst: EntityName[][] = []
  for (const [character, names] of Object.entries(characters)) {
    for (const name of names) {
      const spelled = Uint8Array.from(`${name};`, (letter) => letter.charCodeAt(0))
      ;(byFirst[spelled[0]!] ??= []).push({ spelled, codePoint: character.codePointAt(0)! })
    }
  }
  return byFirst
})()
