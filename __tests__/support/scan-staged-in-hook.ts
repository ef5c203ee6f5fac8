/** Run by a git hook: scans what is staged, writes the paths with keys to the file that is its argument. */
import { writeFileSync } from 'node:fs'
import { findRepository } from '../../src/adapters/git/repository.ts'
import { stagedSource } from '../../src/adapters/git/staged-source.ts'
import { scanSource } from './scan-source.ts'

const repository = findRepository('.', process.env)
if (repository === null) throw new Error('no repository here')
const { found } = await scanSource(stagedSource(repository.location))
writeFileSync(process.argv[2]!, JSON.stringify(found.map(({ path }) => path).sort()))
