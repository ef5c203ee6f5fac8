/** Makes the kernel's WebAssembly modules from its table of anchors; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modulesText } from './kernel/modules-text.ts'

const file = join(import.meta.dirname, '..', 'src', 'core', 'detect', 'kernel', 'modules.ts')
const text = modulesText()
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/core/detect/kernel/modules.ts is stale: run npm run kernel and commit what it makes')
  process.exitCode = 1
}
