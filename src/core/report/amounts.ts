/** Numbers as people read them, with their units. */

/** `1 file`, `12,345 files`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`
}

/** Not by the machine's locale: reports are the same everywhere. */
function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Decimal units, as file managers and package registries show them: `9.1 MB`. */
export function bytes(amount: number): string {
  const units = ['kB', 'MB', 'GB', 'TB'] as const
  if (amount < 1000) return `${amount} B`
  let value = amount / 1000
  let unit = 0
  // 999.95 would be rounded to 1000.0.
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(1)} ${units[unit]!}`
}

/** `0.14 s`, `12.3 s`, `3 min 20 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`
  if (seconds < 119.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** `a, b and c`. */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`
}

/** The beginning of a commit id or fingerprint, as git shows it. */
export function short(hex: string): string {
  return hex.slice(0, 7)
}
