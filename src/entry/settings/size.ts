import { UserError } from '../../core/user-error.ts'
import { showText } from '../../core/neutralise.ts'

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
}

/**
 * A size such as `500000`, `20MB`, `1.5 GiB`.
 *
 * @returns bytes
 * @throws UserError
 */
export function parseSize(text: string, flag: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]i?)?b?$/i.exec(text.trim())
  const size = match === null ? NaN : Math.floor(Number(match[1]) * units[(match[2] ?? '').toLowerCase()]!)
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new UserError(`${flag} takes a size such as 500kB, 20MB or 1GiB, not "${showText(text)}"`)
  }
  return size
}
