/** Text like source code, without any key, by a seeded chance. ASCII only: its length is its size in bytes. */
import type { Random } from '../random.ts'

/** What the text is made of. */
export const words =
  'const let return function import export from if else for while new await async class this null true false string number value index result options config client server request response user session event graph phase photo alpha data list map filter render props state effect button layout header footer'.split(
    ' ',
  )
/** What a project that uses PostHog has besides, now and then: a search for keys has to look at each. */
const rareWords = ['posthog', 'phx_click', 'phx_update', 'posthogKey', 'personalApiKey', 'POSTHOG_HOST']
const rarity = 400
const marks = [' ', ' ', ' ', ' = ', '(', ')', ', ', '.', ': ', ' => ', ' + ', "'", '"', '[', ']', '{', '}']

/** A line of 20 to some 100 characters, indented, without its end. */
export function sourceLine(random: Random): string {
  let line = '  '.repeat(random.below(5))
  const width = 20 + random.below(80)
  while (line.length < width) {
    line += random.pick(random.below(rarity) === 0 ? rareWords : words) + random.pick(marks)
  }
  return line
}

/** Whole lines, of about `size` bytes together and one at least. */
export function sourceLines(size: number, random: Random): string[] {
  const lines: string[] = []
  let length = 0
  do {
    const line = sourceLine(random)
    lines.push(line)
    length += line.length + 1
  } while (length < size)
  return lines
}

/** The text of these lines. */
export function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
