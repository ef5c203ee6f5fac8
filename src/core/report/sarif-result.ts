/** One place of one key as a SARIF result. GitHub makes an alert of each, and closes it when that place is gone. */
import { createHash } from 'node:crypto'
import type { Finding, Location, Suppression } from '../finding.ts'
import type { ReportContext } from './context.ts'
import { showText } from '../neutralise.ts'
import { exposureOf, misplacedOf } from './meaning-words.ts'
import { encodingOf, historyOf, shortPlaceOf } from './places.ts'
import { uriPath, inRepository, isInsideContainer } from './repository-links.ts'
import { lastStepInShort, rotationInShort } from './rotation-steps.ts'
import { levelOf, ruleIdOf } from './sarif-rules.ts'
import { allowanceWords, annotationTitle, capitalized, danger, suppressionWords } from './words.ts'

/** A region has to be named (GitHub requires one) where the file has no such line: its first character. */
const fileAsAWhole = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }

/**
 * @param occurrence how many results before this one have the same key at the same path: lines may move, this may not
 * @param ruleIndexes of `sarifRules`, by rule id
 */
export function sarifResult(
  finding: Finding,
  location: Location,
  occurrence: number,
  ruleIndexes: ReadonlyMap<string, number>,
  context: ReportContext,
): object {
  const ruleId = ruleIdOf(finding)
  const suppression = finding.suppressed ?? location.suppressed
  return {
    ruleId,
    ruleIndex: ruleIndexes.get(ruleId) ?? -1,
    level: levelOf(finding.severity),
    message: { text: messageText(finding, location, context) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: artifactUri(location, context) },
          region: hasItsLines(location) ? region(location) : fileAsAWhole,
        },
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: `${placeHash(finding, location).slice(0, 16)}:${occurrence + 1}`,
      'posthogKeyFingerprint/v1': finding.fingerprint,
    },
    ...(suppression === null ? {} : { suppressions: [suppressionEntry(suppression)] }),
    properties: {
      masked: finding.masked,
      severity: finding.severity,
      confidence: finding.confidence,
      status: finding.status,
      in: location.in,
      line: location.line,
      column: location.column,
      commit: location.commit,
      encoding: location.encoding,
      inHead: location.inHead,
      introduced: location.introduced,
      ...location.history,
    },
  }
}

/** What identifies a place whatever its line: the same text for a key that moved within its file. */
export function placeHash({ fingerprint }: Finding, { in: kind, path, encoding, commit }: Location): string {
  const place = [fingerprint, kind, path, encoding, path === null ? commit : null]
  return createHash('sha256').update(JSON.stringify(place)).digest('hex')
}

/** The first sentence is all that GitHub shows in a list. */
function messageText(finding: Finding, location: Location, context: ReportContext): string {
  const place =
    location.path === null ? shortPlaceOf(location) : inRepository(shortPlaceOf(location), context)
  const notes = [encodingOf(location), historyOf(location)].filter((note) => note !== null)
  const where = `${showText(place, 500)}${notes.length === 0 ? '' : ` (${showText(notes.join('; '), 300)})`}`
  const meaning = [danger(finding), exposureOf(finding), misplacedOf(finding, location)]
    .filter((words) => words !== null)
    .map((words) => `${capitalized(words)}.`)
    .join(' ')
  const advice =
    finding.severity === 'info'
      ? ''
      : ` ${rotationInShort[finding.kind]}, ${lastStepInShort(location)}. ${capitalized(allowance(context))}.`
  return plainMessage(`${annotationTitle(finding)} at ${where}. ${meaning}${advice}`)
}

function allowance(context: ReportContext): string {
  const { configPath, policyFrom } = context
  return allowanceWords(context, {
    configPath: showText(configPath),
    policyFrom: policyFrom === null ? null : showText(policyFrom),
  })
}

/** A bracket in a message would begin a link (SARIF 2.1.0, 3.11.6). */
function plainMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&')
}

function hasItsLines(location: Location): boolean {
  if (isInsideContainer(location)) return false
  return location.in === 'commit' ? location.inHead : location.in !== 'path' && location.in !== 'ref'
}

function region({ line, column, endLine, endColumn }: Location): typeof fileAsAWhole {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/**
 * GitHub shows no alert without a file. What stands in none gets a name below `.git`, where no tracked file can be.
 *
 * @returns a relative URI, percent-encoded, from the root of the repository
 */
function artifactUri(location: Location, context: ReportContext): string {
  const { path, commit } = location
  if (
    path !== null &&
    path !== '' &&
    (location.in === 'file' || location.in === 'commit' || location.in === 'path')
  ) {
    return uriPath(inRepository(path, context))
  }
  const name = uriPath([commit, path].filter((part) => part !== null && part !== '').join('/'))
  return `.git/${location.in}${name === '' ? '' : `/${name}`}`
}

function suppressionEntry(suppression: Suppression): object {
  return {
    kind: suppression.by === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: showText(suppressionWords(suppression)),
  }
}
