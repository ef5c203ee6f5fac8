/**
 * Annotations as workflow commands, for the stdout of a step. A step shows 10 of each level at most (github.md): one
 * for each place that fails, so that the offending lines are red, and a notice that counts the rest.
 */
import type { Report } from '../finding.ts'
import type { Standing } from '../policy/verdict.ts'
import { count } from './amounts.ts'
import { markOf, placesToMark, whereWords } from './annotated-place.ts'
import type { ReportContext } from './context.ts'
import { digest, type StandingKey } from './digest.ts'
import { showText } from '../neutralise.ts'
import { exposureOf, misplacedOf, misplacedTokens, type MisplacedToken } from './meaning-words.ts'
import { lastStepInShort, rotationInShort } from './rotation-steps.ts'
import { spread, type Place } from './spread.ts'
import {
  allowanceWords,
  annotationTitle,
  capitalized,
  danger,
  incompleteWords,
  productName,
  standingWords,
  suppressionWords,
} from './words.ts'
import { workflowCommand, type Annotation } from './workflow-command.ts'

/** What one step may show of each level; GitHub drops the rest without a word. */
export const maxAnnotationsOfLevel = 10
/** Files and unread things that one message names. */
const maxNamed = 5

/** How notices about entries past their day are worded (`allow.ts`, `accept-unscanned.ts`): these are warnings. */
const entryHasEnded = /\bentry for .* ended on |\bentries in .* have ended$/

/** A line for each annotation; empty where there is nothing to say. Suppressed keys are never marked. */
export function renderGithub(report: Report, context: ReportContext): string {
  const { keys, tokens } = digest(report, { ...context, showSuppressed: false })
  const policy = report.notices.map((notice) => policyNotice(notice))
  const incomplete = incompleteness(report)
  // An incomplete scan is said even where ten keys fail.
  const failures = cutAt(
    placesOf(keys, 'fails').map((place) => failure(place, context)),
    incomplete.length,
  )
  const warnings = cutAt([
    ...(['new-place', 'below-threshold'] as const).flatMap((standing) =>
      placesOf(keys, standing).map((place) => warning(place, standing, context)),
    ),
    ...policy.filter(({ level }) => level === 'warning'),
  ])
  const more = theRest(failures.cut, warnings.cut, context)
  const notices = [
    ...more,
    ...newlyAllowed(report).map((place) => allowance(place, context)),
    ...policy.filter(({ level }) => level === 'notice'),
    ...misplacedTokens(tokens).map((token) => tokenNotice(token, context)),
  ]
  return [...failures.shown, ...incomplete, ...warnings.shown, ...notices.slice(0, maxAnnotationsOfLevel)]
    .map((annotation) => `${workflowCommand(annotation)}\n`)
    .join('')
}

interface Cut {
  readonly shown: readonly Annotation[]
  readonly cut: readonly Annotation[]
}

/** @param taken annotations of this level that stand elsewhere */
function cutAt(annotations: readonly Annotation[], taken = 0): Cut {
  const room = maxAnnotationsOfLevel - taken
  return { shown: annotations.slice(0, room), cut: annotations.slice(room) }
}

function placesOf(keys: readonly StandingKey[], wanted: Standing): readonly Place[] {
  return spread(
    keys
      .filter(({ standing }) => standing === wanted)
      .map(({ finding }) => ({ ...finding, locations: placesToMark(finding, wanted) })),
  )
}

function failure({ finding, location }: Place, context: ReportContext): Annotation {
  const steps =
    context.surface === 'action'
      ? 'Steps are in the job summary.'
      : `Steps: ${context.command} explain ${finding.kind}.`
  return {
    level: 'error',
    title: annotationTitle(finding),
    message: [
      `${whereWords(location, context)}: ${danger(finding)}.`,
      ...meaning({ finding, location }),
      `${rotationInShort[finding.kind]}, ${lastStepInShort(location)}.`,
      steps,
      `${capitalized(allowanceWords(context, context))}.`,
    ].join(' '),
    place: markOf(location, context),
  }
}

function warning({ finding, location }: Place, standing: Standing, context: ReportContext): Annotation {
  const why = standingWords(standing, context.failOn) ?? ''
  return {
    level: 'warning',
    title: annotationTitle(finding),
    message: [
      `${whereWords(location, context)}: ${why}. ${capitalized(danger(finding))}.`,
      ...meaning({ finding, location }),
    ].join(' '),
    place: markOf(location, context),
  }
}

/** Sentences about what the place of a key means. */
function meaning({ finding, location }: Place): readonly string[] {
  return [exposureOf(finding), misplacedOf(finding, location)].flatMap((words) =>
    words === null ? [] : [`${capitalized(words)}.`],
  )
}

function tokenNotice({ finding, location, words }: MisplacedToken, context: ReportContext): Annotation {
  return {
    level: 'notice',
    title: annotationTitle(finding),
    message: `${whereWords(location, context)}: ${words}.`,
    place: markOf(location, context),
  }
}

/** What a change allows itself is shown where it does so. */
function allowance({ finding, location }: Place, context: ReportContext): Annotation {
  const why = location.suppressed === null ? '' : `, ${showText(suppressionWords(location.suppressed), 300)}`
  return {
    level: 'notice',
    title: annotationTitle(finding),
    message: `${whereWords(location, context)}: newly allowed by this change${why}.`,
    place: markOf(location, context),
  }
}

function newlyAllowed(report: Report): readonly Place[] {
  return report.keys.flatMap((finding) =>
    finding.locations.filter((location) => location.newlyAllowed).map((location) => ({ finding, location })),
  )
}

function general(level: Annotation['level'], about: string, message: string): Annotation {
  return { level, title: `${productName}: ${about}`, message, place: null }
}

function policyNotice(notice: string): Annotation {
  return general(entryHasEnded.test(notice) ? 'warning' : 'notice', 'policy', showText(notice, 1000))
}

function incompleteness(report: Report): readonly Annotation[] {
  const words = incompleteWords(report)
  if (words === null) return []
  const named = report.scan.skipped
    .filter(({ incomplete }) => incomplete)
    .slice(0, maxNamed)
    .map(({ path, reason }) => `${showText(path)} (${showText(reason)})`)
  return [general('error', 'incomplete scan', `${[words, ...named].join('; ')}.`)]
}

/** How many annotations did not fit, and where they are. */
function theRest(
  failures: readonly Annotation[],
  warnings: readonly Annotation[],
  context: ReportContext,
): readonly Annotation[] {
  const parts = [
    ...(failures.length > 0 ? [count(failures.length, 'more place fails', 'more places fail')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'more warning')] : []),
  ]
  if (parts.length === 0) return []
  const files = [...failures, ...warnings].flatMap(({ place }) => (place === null ? [] : [place.file]))
  const names = [...new Set(files)]
  const named = names.slice(0, maxNamed).map((file) => showText(file, 120))
  const others = names.length > named.length ? ' and others' : ''
  const inFiles = named.length === 0 ? '' : `, in ${named.join(', ')}${others}`
  const all = context.surface === 'action' ? 'see the job summary' : '--format json has all'
  return [general('notice', 'more places', `${parts.join(', ')}${inFiles}: ${all}.`)]
}
