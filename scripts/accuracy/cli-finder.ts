/** Our CLI, as people start it, over the corpus written to a folder. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Confidence, Location } from '../../src/core/finding.ts'
import type { Stored } from './case.ts'
import { caseAt, canBeWritten, writeCorpus } from './corpus-folder.ts'
import type { Found } from './found.ts'

/** What is read of the report (`docs/report.schema.json`). */
interface ReportText {
  readonly scan: { readonly skipped: readonly { readonly path: string; readonly reason: string }[] }
  readonly keys: readonly {
    readonly fingerprint: string
    readonly confidence: Confidence
    readonly locations: readonly Pick<
      Location,
      'path' | 'line' | 'column' | 'endLine' | 'endColumn' | 'encoding'
    >[]
  }[]
}

/**
 * @param cli the built CLI
 * @param say takes a line about what the CLI left out
 */
export async function* findByCli<T extends Stored>(
  cli: string,
  cases: Iterable<T>,
  say: (line: string) => void,
): AsyncGenerator<readonly [T, readonly Found[]]> {
  const list = [...cases].filter(canBeWritten)
  const report = await Promise.resolve(scan(cli, list))
  if (report.scan.skipped.length > 0) say(`the CLI skipped ${report.scan.skipped.length} things`)
  const found = new Map<T, Found[]>(list.map((entry) => [entry, []]))
  for (const { fingerprint, confidence, locations } of report.keys) {
    for (const { path, line, column, endLine, endColumn, encoding } of locations) {
      const entry = caseAt(list, `/${path ?? ''}`)
      if (entry === undefined) continue
      found.get(entry)!.push({
        fingerprint,
        place: { line, column, endLine, endColumn },
        encoding,
        sure: confidence !== 'possible',
      })
    }
  }
  yield* found
}

function scan(cli: string, cases: readonly Stored[]): ReportText {
  const folder = mkdtempSync(join(tmpdir(), 'key-guard-accuracy-'))
  try {
    const corpus = join(folder, 'corpus')
    writeCorpus(corpus, cases)
    const output = join(folder, 'report.json')
    const options = ['scan', '--no-config', '--quiet', '--format', 'json', '--output', output]
    const { status, stderr, error } = spawnSync(process.execPath, [cli, ...options, corpus], {
      encoding: 'utf8',
    })
    if (error !== undefined) throw error
    if (status !== 0 && status !== 1 && status !== 2) throw new Error(`the CLI ended: ${stderr.slice(-500)}`)
    return JSON.parse(readFileSync(output, 'utf8')) as ReportText
  } finally {
    rmSync(folder, { recursive: true })
  }
}
