/** Corpora take minutes to make: each is kept in the temporary folder, under its shape and the code that makes it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const home = join(tmpdir(), 'posthog-key-guard-bench')

/** A digest of the code: after a change of it the old corpus is not taken. */
function digestOf(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(join(import.meta.dirname, source)))
  return hash.digest('hex').slice(0, 8)
}

/** Removes what older code made of the same name. */
function forget(name: string): void {
  if (!existsSync(home)) return
  for (const entry of readdirSync(home))
    if (entry.startsWith(`${name}-`) && !entry.includes('.draft-'))
      rmSync(join(home, entry), { recursive: true, force: true })
}

/**
 * @param sources the files whose code decides what is made, relative to this one
 * @param make fills an empty folder; what it returns is kept beside it
 */
export async function cached<Facts extends object>(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<Facts>,
): Promise<{ readonly folder: string; readonly facts: Facts }> {
  const place = join(home, `${name}-${digestOf(sources)}`)
  if (!existsSync(place)) {
    console.error(`making ${name}`)
    forget(name)
    const draft = `${place}.draft-${process.pid}`
    try {
      mkdirSync(join(draft, 'corpus'), { recursive: true })
      const facts = await make(join(draft, 'corpus'))
      writeFileSync(join(draft, 'facts.json'), JSON.stringify(facts))
      // Two runs at once may both have made it: the first one stays.
      if (!existsSync(place)) renameSync(draft, place)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  return {
    folder: join(place, 'corpus'),
    facts: JSON.parse(readFileSync(join(place, 'facts.json'), 'utf8')) as Facts,
  }
}
