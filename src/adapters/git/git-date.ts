/** Dates as git prints them strictly (`%aI`), or nothing: commits may hold any number where a date should stand. */

/** @returns the same text, `null` where it is no date that ISO 8601 can write with four digits of a year */
export function isoDate(text: string): string | null {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(text)
  return match && !Number.isNaN(Date.parse(text)) ? text : null
}

/**
 * @param seconds since 1970
 * @param offset of the author's clock, such as `+0200`
 */
export function dateOf(seconds: string, offset: string): string | null {
  const sign = /^([+-])(\d\d)(\d\d)$/.exec(offset)
  const time = Number(seconds)
  if (!/^\d{1,12}$/.test(seconds) || sign === null) return null
  const minutes = (Number(sign[2]) * 60 + Number(sign[3])) * (sign[1] === '-' ? -1 : 1)
  const local = new Date((time + minutes * 60) * 1000)
  if (Number.isNaN(local.getTime())) return null
  return isoDate(`${local.toISOString().slice(0, -5)}${sign[1]}${sign[2]}:${sign[3]}`)
}
