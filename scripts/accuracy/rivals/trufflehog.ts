/** trufflehog: one JSON object a line, on stdout. */
import type { Rival, RivalFinding } from './rival.ts'

interface Line {
  readonly SourceMetadata?: { readonly Data: { readonly Filesystem: { readonly file: string } } }
  readonly DetectorName?: string
  readonly Raw?: string
  readonly RawV2?: string
}

function read(report: string): readonly RivalFinding[] {
  return report.split('\n').flatMap((text): readonly RivalFinding[] => {
    if (!text.startsWith('{')) return []
    const { SourceMetadata, DetectorName = '', Raw = '', RawV2 = '' } = JSON.parse(text) as Line
    if (SourceMetadata === undefined) return []
    return [
      { path: SourceMetadata.Data.Filesystem.file, texts: [Raw, RawV2], sha1: null, rule: DetectorName },
    ]
  })
}

function rival(settings: Rival['settings'], ...more: readonly string[]): Rival {
  const always = ['filesystem', '--json', '--no-verification', '--no-update']
  return {
    id: 'trufflehog',
    program: 'trufflehog',
    settings,
    arguments: (folder) => [...always, ...more, folder],
    exitCodes: [0],
    read,
  }
}

export const trufflehogRivals: readonly Rival[] = [
  rival('defaults'),
  rival(
    'most generous',
    '--results=verified,unknown,unverified,filtered_unverified',
    '--allow-verification-overlap',
    '--archive-max-depth=8',
  ),
]
