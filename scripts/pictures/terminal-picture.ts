/** Draws what a terminal shows as an SVG: text stays text, no font is fetched. */

export interface Theme {
  readonly background: string
  readonly border: string
  readonly text: string
  readonly dim: string
  readonly red: string
  readonly green: string
  readonly yellow: string
}

/** GitHub's own colours, so that the picture belongs to the page. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    background: '#ffffff',
    border: '#d1d9e0',
    text: '#1f2328',
    dim: '#59636e',
    red: '#d1242f',
    green: '#1a7f37',
    yellow: '#9a6700',
  },
  dark: {
    background: '#0d1117',
    border: '#3d444d',
    text: '#f0f6fc',
    dim: '#9198a1',
    red: '#f85149',
    green: '#3fb950',
    yellow: '#d29922',
  },
}

type Colour = 'text' | 'red' | 'green' | 'yellow'

interface Run {
  readonly text: string
  readonly column: number
  readonly colour: Colour
  readonly bold: boolean
  readonly dim: boolean
}

const fontSize = 14
const cell = { width: 8.4, height: 20 }
const padding = 20

/** The styled runs of one line; only the codes that our own output has (SGR 1, 2, 22, 31, 32, 33, 39). */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  let state: Omit<Run, 'text' | 'column'> = { colour: 'text', bold: false, dim: false }
  let column = 0
  for (const [, code, text] of line.matchAll(/\x1b\[([\d;]*)m|([^\x1b]+)/g)) {
    if (text !== undefined) {
      runs.push({ ...state, text, column })
      column += [...text].length
    }
    for (const number of code?.split(';') ?? []) state = { ...state, ...changeOf(number) }
  }
  return runs
}

function changeOf(code: string): Partial<Run> {
  switch (code) {
    case '1':
      return { bold: true }
    case '2':
      return { dim: true }
    case '22':
      return { bold: false, dim: false }
    case '31':
      return { colour: 'red' }
    case '32':
      return { colour: 'green' }
    case '33':
      return { colour: 'yellow' }
    case '39':
      return { colour: 'text' }
    case '0':
    case '':
      return { colour: 'text', bold: false, dim: false }
    default:
      throw new Error(`the picture does not know the code ${code}`)
  }
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** Each group of words by itself: viewers of SVG join neighbouring spaces. */
function drawRun({ text, column, colour, bold, dim }: Run, row: number, theme: Theme): readonly string[] {
  const fill = dim && colour === 'text' ? theme.dim : theme[colour]
  const weight = bold ? ' font-weight="600"' : ''
  const y = padding + row * cell.height + fontSize
  return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => {
    const x = padding + (column + [...text.slice(0, index)].length) * cell.width
    // The length holds columns together whatever font the reader has.
    const length = ([...words].length * cell.width).toFixed(1)
    return `<text x="${x.toFixed(1)}" y="${y}" fill="${fill}"${weight} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`
  })
}

/**
 * @param output of a program, with its colours
 * @param columns of the terminal
 * @param title what the picture shows, for those who do not see it
 */
export function terminalPicture(output: string, columns: number, title: string, theme: Theme): string {
  const lines = output.trimEnd().split(/\r?\n/)
  const width = Math.ceil(columns * cell.width + 2 * padding)
  const height = lines.length * cell.height + 2 * padding
  const texts = lines.flatMap((line, row) => runsOf(line).flatMap((run) => drawRun(run, row, theme)))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escapeXml(title)}</title>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${theme.background}" stroke="${theme.border}"/>
<g font-family="ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace" font-size="${fontSize}">
${texts.join('\n')}
</g>
</svg>
`
}
