/** Scans by the command line tool, in a process of its own, and reads its JSON report. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Confidence, SourceKind } from '../../src/core/finding.ts'
import type { KindId } from '../../src/core/keys/kinds.ts'

/** As much of the report (docs/report.schema.json) as is counted here. */
export interface JsonReport {
  readonly scan: {
    readonly files: number
    readonly bytes: number
    readonly durationMs: number
    readonly skipped: readonly {
      readonly path: string
      readonly reason: string
      readonly incomplete: boolean
    }[]
  }
  readonly keys: readonly JsonKey[]
}

export interface JsonKey {
  readonly kind: KindId
  readonly masked: string
  readonly confidence: Confidence
  readonly suppressed: { readonly by: string; readonly reason: string } | null
  readonly locations: readonly JsonLocation[]
}

export interface JsonLocation {
  readonly source: SourceKind
  readonly path: string | null
  readonly line: number
  readonly column: number
  readonly encoding: readonly string[]
}

const options = ['--no-config', '--format', 'json', '--fail-on', 'never', '--show-suppressed']

/** @param cli the tool's entry: `dist/cli/index.js` or `src/entry/cli.ts` */
export function scanFolder(cli: string, folder: string): Promise<JsonReport> {
  return report(cli, ['--no-ignore', folder], [])
}

export function scanText(cli: string, text: Iterable<Buffer>): Promise<JsonReport> {
  return report(cli, ['--stdin'], text)
}

async function report(cli: string, args: readonly string[], input: Iterable<Buffer>): Promise<JsonReport> {
  // In no work tree, so that no policy of one is read.
  const child = spawn(process.execPath, [cli, 'scan', ...args, ...options], {
    cwd: tmpdir(),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await pipeline(Readable.from(input), child.stdin)
  await closed
  const text = Buffer.concat(chunks).toString()
  if (text === '') throw new Error(`${cli} wrote no report (exit code ${child.exitCode})`)
  return JSON.parse(text) as JsonReport
}
