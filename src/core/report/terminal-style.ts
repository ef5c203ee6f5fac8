/** The few colours of the terminal report (SGR, ECMA-48). Without colour the text is the same. */

export interface Style {
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
}

function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\x1b[${on}m${text}\x1b[${off}m`)
}

const asIs = (text: string): string => text

/** @param color `false`: every style leaves the text as it is */
export function terminalStyle(color: boolean): Style {
  return color
    ? { red: sgr(31, 39), yellow: sgr(33, 39), green: sgr(32, 39), bold: sgr(1, 22), dim: sgr(2, 22) }
    : { red: asIs, yellow: asIs, green: asIs, bold: asIs, dim: asIs }
}
