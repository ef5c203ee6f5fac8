/** secretlint and detect-secrets. */
import type { Rival } from './rival.ts'

interface LintedFile {
  readonly filePath: string
  readonly sourceContent: string
  readonly messages: readonly { readonly ruleId: string; readonly range: readonly [number, number] }[]
}

/** Its own preset of rules; a configuration beside the program names it (`.secretlintrc.json`). */
const secretlint: Rival = {
  id: 'secretlint',
  program: 'secretlint',
  settings: 'defaults',
  arguments: (folder, report) => ['--format=json', `--output=${report}`, `${folder}/**/*`],
  exitCodes: [0, 1],
  read: (report) =>
    (JSON.parse(report) as readonly LintedFile[]).flatMap(({ filePath, sourceContent, messages }) =>
      messages.map(({ ruleId, range }) => ({
        path: filePath,
        texts: [sourceContent.slice(...range)],
        sha1: null,
        rule: ruleId,
      })),
    ),
}

interface Baseline {
  readonly results: Readonly<
    Record<string, readonly { readonly type: string; readonly hashed_secret: string }[]>
  >
}

function detectSecrets(settings: Rival['settings'], ...more: readonly string[]): Rival {
  return {
    id: 'detect-secrets',
    program: 'detect-secrets',
    settings,
    // `-n`: no verification.
    arguments: () => ['scan', '--all-files', '-n', ...more, '.'],
    exitCodes: [0],
    read: (report) =>
      Object.entries((JSON.parse(report) as Baseline).results).flatMap(([path, secrets]) =>
        secrets.map(({ type, hashed_secret: sha1 }) => ({ path: `/${path}`, texts: [], sha1, rule: type })),
      ),
  }
}

export const otherRivals: readonly Rival[] = [
  secretlint,
  detectSecrets('defaults'),
  detectSecrets('most generous', '--base64-limit=0', '--hex-limit=0'),
]
