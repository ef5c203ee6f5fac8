/** Writes a part of docs/accuracy.md, between markers as `scripts/docs.ts` has them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'

const path = join(resolve(import.meta.dirname, '../..'), 'docs/accuracy.md')

/** @param name of the markers `<!-- begin NAME -->` and `<!-- end NAME -->` */
export async function writeSection(name: string, text: string): Promise<void> {
  const whole = readFileSync(path, 'utf8')
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
  const [from, to] = [whole.indexOf(begin), whole.indexOf(end)]
  if (from === -1 || to < from)
    throw new Error(`docs/accuracy.md has no place for "${name}": add ${begin} and ${end}`)
  const filled = `${whole.slice(0, from + begin.length)}\n\n${text}\n\n${whole.slice(to)}`
  const options = await resolveConfig(path)
  writeFileSync(path, await format(filled, { ...options, filepath: path }))
}
