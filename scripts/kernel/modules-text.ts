/** The committed file that carries the modules. */
import { assemble } from './assemble.ts'
import { filterText } from './filter.ts'

const WIDTH = 120

/** A long string literal, over several lines. */
function literal(text: string): string {
  const lines = text.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return lines.map((line) => `  '${line}'`).join(' +\n')
}

/** The text of `src/core/detect/kernel/modules.ts`. */
export function modulesText(): string {
  const module = (relaxed: boolean): string => literal(assemble(filterText(relaxed)).toString('base64'))
  return `/**
 * The kernel's WebAssembly modules in base64. Made by \`npm run kernel\`: do not edit; \`scripts/kernel/filter.ts\` is the
 * source, and a check in CI makes them anew and compares.
 */

/** With relaxed SIMD: Node 22 and later. */
export const relaxedModule =
${module(true)}

/** With SIMD only: Node 20. */
export const plainModule =
${module(false)}
`
}
