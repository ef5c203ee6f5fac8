/** Makes the WebAssembly module that applies the deltas of packs. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deltaModuleText } from './pack-delta/module-text.ts'

const file = join(import.meta.dirname, '..', 'src', 'adapters', 'git', 'packs', 'delta-module.ts')
writeFileSync(file, deltaModuleText())
