/**
 * gitleaks, and betterleaks, which went out from it and reports in the same form. Both try the path of the report
 * before they scan and delete what is there, so it must be a path in a fresh folder, never a device.
 */
import type { Rival, RivalFinding } from './rival.ts'

interface Leak {
  readonly RuleID: string
  readonly Match: string
  readonly Secret: string
  readonly File: string
}

function read(report: string): readonly RivalFinding[] {
  return ((JSON.parse(report) as readonly Leak[] | null) ?? []).map(({ RuleID, Match, Secret, File }) => ({
    path: File,
    texts: [Match, Secret],
    sha1: null,
    rule: RuleID,
  }))
}

function rival(program: string, settings: Rival['settings'], ...more: readonly string[]): Rival {
  const always = ['dir', '--no-banner', '--exit-code=0', '--report-format=json']
  return {
    id: program,
    program,
    settings,
    arguments: (folder, report) => [...always, ...more, `--report-path=${report}`, folder],
    exitCodes: [0],
    read,
  }
}

/** By default both decode 5 deep; gitleaks opens no archives, betterleaks opens them 8 deep. */
const generous = [
  '--max-archive-depth=8',
  '--max-decode-depth=8',
  '--ignore-gitleaks-allow',
  '--follow-symlinks',
]

export const gitleaksRivals: readonly Rival[] = [
  rival('gitleaks', 'defaults'),
  rival('gitleaks', 'most generous', ...generous),
  rival('betterleaks', 'defaults'),
  rival('betterleaks', 'most generous', ...generous),
]
