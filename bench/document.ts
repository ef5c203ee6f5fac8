/**
 * `npm run bench:docs`: writes the tables of `docs/performance.md` from the newest record of each part, between markers
 * `<!-- begin PART -->` and `<!-- end PART -->`. With `--check` it writes nothing, and fails when they are not in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { partIds } from './arguments.ts'
import { newestOf, readRecords } from './record/kept.ts'
import { withTables } from './record/markdown.ts'

const root = resolve(import.meta.dirname, '..')
const path = join(root, 'docs/performance.md')

const text = readFileSync(path, 'utf8')
const filled = withTables(text, partIds, newestOf(readRecords(join(root, 'bench/runs'))))
const wanted = await format(filled, { ...(await resolveConfig(path)), filepath: path })
if (wanted === text) console.log('docs/performance.md is what the newest records say')
else if (process.argv.includes('--check')) {
  console.error(
    'docs/performance.md is not what the newest records say: run "npm run bench:docs" and commit it',
  )
  process.exitCode = 1
} else {
  writeFileSync(path, wanted)
  console.log('wrote docs/performance.md')
}
