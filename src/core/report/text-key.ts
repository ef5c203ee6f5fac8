/** One key in the terminal: what it is, where it stands, what to do. */
import type { Finding, Location } from '../finding.ts'
import type { Standing } from '../policy/verdict.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { displayWidth } from './display-width.ts'
import { neutralise, showText } from '../neutralise.ts'
import { exposureOf, misplacedOf } from './meaning-words.ts'
import { encodingOf, historyOf, placeOf } from './places.ts'
import { lastStep, rotationSteps } from './rotation-steps.ts'
import { sourceLine } from './source-line.ts'
import { terminalStyle } from './terminal-style.ts'
import { allowanceWords, issuedOf, keyName, standingWords, statusOf, suppressionWords } from './words.ts'
import { wrap, wrapParts } from './wrap.ts'

/** More places are counted; `--format json` has all. */
export const maxPlaces = 5

/** Digits of a fingerprint that tell it from all others of a repository. */
const shownDigits = 12

/** The lines under the title of a key. */
const indent = { first: '  ', rest: '  ' }
const underPlace = { first: '    ', rest: '    ' }

/** What is known of the key, on as many lines as the width asks for; each part stays whole. */
export function keyTitle(finding: Finding, standing: Standing, context: ReportContext): readonly string[] {
  const style = terminalStyle(context.color)
  const parts = [
    keyName(finding),
    finding.severity,
    statusOf(finding),
    issuedOf(finding),
    exposureOf(finding),
    standingWords(standing, context.failOn),
  ].filter((part) => part !== null)
  const [title, ...more] = wrapParts(parts.map(showTitlePart), context.width, { first: '● ', rest: '  ' })
  const dot =
    standing === 'fails' ? style.red('●') : standing === 'suppressed' ? style.dim('●') : style.yellow('●')
  return [dot + style.bold(title!.slice(1)), ...more.map(style.bold)]
}

function showTitlePart(part: string): string {
  return showText(part, 300)
}

/** At most five places, each with its line of source or, where it does not fit beside it, below. */
export function placeLines(finding: Finding, context: ReportContext): readonly string[] {
  const style = terminalStyle(context.color)
  const shown = finding.locations.slice(0, maxPlaces)
  const labels = shown.map((location) => neutralise(placeOf(location)))
  // A very long path is not to push every line of source to the right.
  const room = Math.floor(context.width / 2)
  const column = Math.max(...labels.map(displayWidth).filter((width) => width <= room), 0)
  const lines = shown.flatMap((location, index) => {
    const label = labels[index]!
    const fits = displayWidth(label) <= column
    const source = sourceOf(location, context, fits ? context.width - column - 5 : context.width - 4)
    const first =
      source === null
        ? [`  ${label}`]
        : fits
          ? [`  ${label}${' '.repeat(column - displayWidth(label))}   ${source}`]
          : [`  ${label}`, `    ${source}`]
    return [
      ...first,
      ...notesOf(location).flatMap((note) => wrap(note, context.width, underPlace).map(style.dim)),
    ]
  })
  const more = finding.locations.length - shown.length
  return more > 0 ? [...lines, style.dim(`  and ${count(more, 'more place')}: --format json has all`)] : lines
}

/** That another kind of key belongs where it stands. */
export function misplacedLine(finding: Finding, context: ReportContext): readonly string[] {
  const words = misplacedOf(finding, finding)
  return words === null ? [] : prose(words, context)
}

/** The line of source; of an encoded key that has none, the encoding. */
function sourceOf(location: Location, context: ReportContext, width: number): string | null {
  const style = terminalStyle(context.color)
  const { snippet } = location
  if (snippet === null) {
    const encoding = encodingOf(location)
    return encoding === null ? null : style.dim(showText(encoding, width))
  }
  const { before, mask, after } = sourceLine(snippet, width)
  return style.dim(before) + style.red(mask) + style.dim(after)
}

function notesOf(location: Location): readonly string[] {
  return [
    location.snippet === null ? null : encodingOf(location),
    historyOf(location),
    location.suppressed === null ? null : suppressionWords(location.suppressed),
  ].flatMap((note) => (note === null ? [] : [showText(note, 300)]))
}

/** The steps, numbered, with the pages where they are done; the last one is a maintainer's. */
export function stepLines(finding: Finding, context: ReportContext): readonly string[] {
  const { configPath, policyFrom, command } = context
  const allowance = allowanceWords(context, {
    configPath: showText(configPath),
    policyFrom: policyFrom === null ? null : showText(policyFrom),
  })
  const steps = [
    ...rotationSteps(finding.kind, context.hosts),
    lastStep(finding),
    { text: allowance, pages: [] },
  ]
  const numbered = steps.flatMap(({ text, pages }, index) => [
    ...wrap(text, context.width, { first: `  ${index + 1} `, rest: '    ' }),
    ...pages.map((page) => `    ${page}`),
  ])
  return [
    ...numbered,
    ...wrap(
      'add under allow: the fingerprint below, and a reason; this prints the entry:',
      context.width,
      underPlace,
    ),
    `    ${command} explain ${explainable(finding)}`,
  ]
}

/** `explain` scans files: of a key that stands in none it can only allow what it is told, the whole fingerprint. */
function explainable({ fingerprint, locations }: Finding): string {
  const inFiles = locations.some(
    ({ in: place, inHead }) => inHead && (place === 'file' || place === 'commit' || place === 'path'),
  )
  return inFiles ? fingerprint.slice(0, shownDigits) : fingerprint
}

/** What identifies the key for an allow entry; never cut. */
export function fingerprintLine({ fingerprint }: Finding): string {
  return `  fingerprint ${fingerprint}`
}

/** A sentence of the block of a key, wrapped and indented like its steps. */
export function prose(text: string, { width }: ReportContext): readonly string[] {
  return wrap(text, width, indent)
}
