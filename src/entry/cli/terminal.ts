/** What the terminal at the other end takes. */

/** Only asked for where stdout is a terminal. `NO_COLOR`: https://no-color.org */
export function takesColor(noColor: boolean): boolean {
  return !noColor && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'
}

/** Columns. */
export function terminalWidth(): number {
  return process.stdout.columns || 80
}

export function keysWord(count: number): string {
  return count === 1 ? '1 key' : `${count} keys`
}
