/** Figures as people read them. */

export function duration(seconds: number): string {
  if (seconds < 1) return `${(seconds * 1000).toFixed(1)} ms`
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`
}

export function megabytes(bytes: number): string {
  if (bytes < 1e5) return `${(bytes / 1000).toFixed(1)} kB`
  const amount = bytes / 1e6
  return `${amount < 10 ? amount.toFixed(1) : grouped(Math.round(amount))} MB`
}

/** 1,234,567 */
export function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

/** Two figures behind the point, less for large ones. */
export function ratio(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : grouped(Math.round(value))
}

export function between([first, third]: readonly [number, number], show: (value: number) => string): string {
  return `${show(first)} to ${show(third)}`
}
