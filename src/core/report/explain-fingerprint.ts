/** What `explain FINGERPRINT` prints: where that key stands, what the policy says about it, the entry that allows it. */
import type { Finding, Report } from '../finding.ts'
import { kinds } from '../keys/kinds.ts'
import { standingOf } from '../policy/verdict.ts'
import { UserError } from '../user-error.ts'
import { count } from './amounts.ts'
import type { ReportContext } from './context.ts'
import { showText } from '../neutralise.ts'
import { encodingOf, historyOf, placeOf } from './places.ts'
import {
  amountScanned,
  capitalized,
  issuedOf,
  keyName,
  standingWords,
  statusOf,
  suppressionWords,
} from './words.ts'
import { wrap, wrapParts } from './wrap.ts'
import { allowEntries } from './allow-entries.ts'

const fingerprint = /^[0-9a-f]{8,64}$/

/** Whether a word of the command line is a fingerprint, whole or its beginning, and not a kind. */
export function isFingerprint(word: string): boolean {
  return fingerprint.test(word)
}

/**
 * @param prefix a fingerprint, or at least its first 8 digits
 * @param report of a scan of the files, with the policy applied
 * @throws UserError where the text is no fingerprint, or the beginning of several
 */
export function explainFingerprint(prefix: string, report: Report, context: ReportContext): string {
  if (!isFingerprint(prefix)) {
    throw new UserError(
      `"${showText(prefix)}" is no fingerprint; give 64 hexadecimal digits, or the first 8 or more, as the report shows them`,
    )
  }
  const matches = report.keys.filter((key) => key.fingerprint.startsWith(prefix))
  if (matches.length > 1) {
    throw new UserError(`${prefix} begins the fingerprints of ${matches.length} keys; give more digits`)
  }
  const [found] = matches
  return `${(found === undefined ? unknown(prefix, report, context) : known(found, context)).join('\n')}\n`
}

function known(finding: Finding, context: ReportContext): readonly string[] {
  const { suppressed, locations, kind, severity } = finding
  const standing = standingOf(finding, context.failOn)
  const flush = { first: '', rest: '' }
  const parts = [keyName(finding), severity, statusOf(finding), issuedOf(finding)].filter(
    (part) => part !== null,
  )
  const state = suppressed === null ? standingWords(standing, context.failOn) : suppressionWords(suppressed)
  return [
    ...wrapParts(
      parts.map((part) => showText(part, 300)),
      context.width,
      flush,
    ),
    `fingerprint ${finding.fingerprint}`,
    '',
    `It stands at ${count(locations.length, 'place')}:`,
    ...locations.flatMap((location) => placeWithNotes(location)),
    '',
    ...wrap(
      state === null ? 'Nothing allows it: it fails the check.' : `${capitalized(showText(state, 300))}.`,
      context.width,
      flush,
    ),
    ...(severity === 'info' ? [] : ['', `How to rotate it: ${context.command} explain ${kinds[kind].id}`]),
    ...(suppressed === null ? ['', ...entry(finding, context)] : []),
  ]
}

function placeWithNotes(location: Finding['locations'][number]): readonly string[] {
  const notes = [
    encodingOf(location),
    historyOf(location),
    location.suppressed === null ? null : suppressionWords(location.suppressed),
  ].filter((note) => note !== null)
  return [`  ${showText(placeOf(location), 5000)}`, ...notes.map((note) => `    ${showText(note, 300)}`)]
}

function unknown(prefix: string, report: Report, context: ReportContext): readonly string[] {
  const nowhere = `No key with the fingerprint ${prefix} stands in ${amountScanned(report)}.`
  if (prefix.length < 64) {
    return [
      nowhere,
      ...wrap('An entry that allows it needs all 64 digits, as the report shows them.', context.width, {
        first: '',
        rest: '',
      }),
    ]
  }
  return [nowhere, '', ...entry({ fingerprint: prefix, masked: 'this key' }, context)]
}

function entry(finding: Pick<Finding, 'fingerprint' | 'masked'>, context: ReportContext): readonly string[] {
  return [
    ...wrap(
      `A maintainer allows it, once it is rotated or where it is no secret, in ${showText(context.configPath)} (a pull request is judged by the one of its base branch):`,
      context.width,
      { first: '', rest: '' },
    ),
    '',
    ...allowEntries([finding]),
  ]
}
