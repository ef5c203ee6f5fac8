/** `posthog-key-guard explain KIND|FINGERPRINT`. */
import { kindIds, kindOfPrefix } from '../../core/keys/kinds.ts'
import { didYouMean } from '../../core/policy/nearest-word.ts'
import { reportContext } from '../../core/report/context.ts'
import { explainFingerprint, isFingerprint } from '../../core/report/explain-fingerprint.ts'
import { explainKind } from '../../core/report/explain-kind.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import { tool } from '../../core/version.ts'
import type { ExitCode } from '../exit.ts'
import { interruptBySignal } from '../interrupt-by-signal.ts'
import { explainFlags } from '../settings/defaults.ts'
import { parseFlags } from '../settings/parse-flags.ts'
import { readScanSettings } from '../settings/scan-settings.ts'
import { runScan } from './run-scan.ts'
import { takesColor, terminalWidth } from './terminal.ts'

export async function explainCommand(args: readonly string[]): Promise<ExitCode> {
  const flags = parseFlags(args, explainFlags)
  const [subject, ...more] = flags.positionals
  if (subject === undefined || more.length > 0) {
    throw new UserError(
      `explain takes one kind or fingerprint: ${kindIds.join(', ')}, or 64 hexadecimal digits`,
    )
  }
  const context = reportContext({
    tool,
    showSuppressed: true,
    color: process.stdout.isTTY && takesColor(flags.has('no-color')),
    width: process.stdout.isTTY ? terminalWidth() : 80,
  })
  const kind = kindIds.find((id) => id === subject) ?? kindOfPrefix(subject)
  if (kind !== undefined) {
    process.stdout.write(explainKind(kind, context))
    return 0
  }
  if (looksLikeKey(subject)) {
    throw new UserError(
      'that looks like a key: keep keys out of command lines, and explain its kind or its fingerprint',
    )
  }
  if (!isFingerprint(subject)) {
    throw new UserError(
      `explain takes a fingerprint, ${kindIds.join(', ')}, not "${showText(subject)}"${didYouMean(subject, kindIds)}`,
    )
  }
  const { report, failOn } = await runScan(readScanSettings([]), interruptBySignal(), () => undefined)
  process.stdout.write(explainFingerprint(subject, report, { ...context, failOn }))
  return 0
}

/** One with a prefix, or 43 characters of base64url. A fingerprint has 64 digits. */
function looksLikeKey(text: string): boolean {
  return /ph[xsarc]_[A-Za-z0-9]{8}/.test(text) || /^[A-Za-z0-9_-]{43}$/.test(text)
}
