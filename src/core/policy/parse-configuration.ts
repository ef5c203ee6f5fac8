/** Reads a configuration file. Loads the YAML parser: import it by `import()`, only where there is a file to read. */
import { firstInvalidByte } from '../utf8.ts'
import { UserError } from '../user-error.ts'
import { checkConfiguration } from './check-configuration.ts'
import type { Configuration } from './configuration.ts'
import { parseYaml } from './parse-yaml.ts'
import type { At, Problem } from './placed-value.ts'
import { showName } from './show-value.ts'

/** A file of over a thousand entries is below it; the parser is slow, and its time grows with the file. */
export const maxConfigurationBytes = 256 * 1024

/**
 * @param bytes of the file; anyone may have written them
 * @param fileName as messages call it
 * @throws UserError `file:line:column: what is wrong; what to change` for the first problem, and how many more
 */
export function parseConfiguration(bytes: Uint8Array, fileName: string): Configuration {
  const file = showName(fileName)
  if (bytes.length > maxConfigurationBytes)
    throw new UserError(`${file}: is larger than ${maxConfigurationBytes / 1024} KiB; shorten it`)
  const { value, problems } = parseYaml(textOf(bytes, file))
  if (problems.length > 0) throw problemsError(file, problems)
  const checked = checkConfiguration(value, file)
  if (checked.problems.length > 0) throw problemsError(file, checked.problems)
  return checked.configuration
}

function textOf(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new UserError(`${file}:1:1: is UTF-16; save it as UTF-8`)
  const invalid = firstInvalidByte(bytes)
  if (invalid < 0) return new TextDecoder().decode(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, invalid))
  throw problemsError(file, [{ at: endOf(before), what: 'is not UTF-8; save the file as UTF-8' }])
}

function endOf(text: string): At {
  return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') }
}

function problemsError(file: string, problems: readonly Problem[]): UserError {
  const [first] = [...problems].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  return new UserError(`${file}:${first!.at.line}:${first!.at.column}: ${first!.what}${more}`)
}
