/** kingfisher, whose rules for PostHog changed much between its versions 1 and 2. */
import type { Rival, RivalFinding } from './rival.ts'

interface Report {
  readonly findings: readonly {
    readonly rule: { readonly name: string; readonly id: string }
    readonly finding: { readonly snippet: string; readonly path: string }
  }[]
}

function read(report: string): readonly RivalFinding[] {
  return (JSON.parse(report) as Report).findings.map(({ rule, finding }) => ({
    path: finding.path,
    texts: [finding.snippet],
    sha1: null,
    rule: `${rule.name} ${rule.id}`,
  }))
}

const generous = ['--confidence=low', '--min-entropy=0', '--no-dedup', '--extraction-depth=8', '--no-ignore']

function rival(program: string, settings: Rival['settings'], ...more: readonly string[]): Rival {
  const always = ['scan', '--no-validate', '--no-update-check', '--format=json']
  return {
    id: program,
    program,
    settings,
    arguments: (folder, report) => [...always, ...more, `--output=${report}`, folder],
    exitCodes: [0, 200],
    read,
  }
}

export const kingfisherRivals: readonly Rival[] = ['kingfisher', 'kingfisher-1'].flatMap((program) => [
  rival(program, 'defaults'),
  rival(program, 'most generous', ...generous),
])
