/** The committed file that carries the module. */
import { assemble } from '../kernel/assemble.ts'
import { deltaText } from './delta-text.ts'

const WIDTH = 100

/** The text of `src/adapters/git/packs/delta-module.ts`. */
export function deltaModuleText(): string {
  const lines =
    assemble(deltaText)
      .toString('base64')
      .match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? []
  return `/**
 * The WebAssembly module that applies deltas, in base64. Made by \`node scripts/pack-delta.ts\`: do not edit;
 * \`scripts/pack-delta/delta-text.ts\` is the source, and a test makes it anew and compares.
 */
export const deltaModule =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
}
