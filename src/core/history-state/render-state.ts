/** The text of a state: the same state gives the same bytes. */
import { tool } from '../version.ts'
import { MAX_ROOTS, type HistoryState, type ObjectToReadAgain } from './state.ts'

export const stateVersion = 1

/** One JSON object, an id a line, sorted, each once. */
export function renderState(state: HistoryState): string {
  const { engine, rules, objectFormat } = state
  const text = {
    schemaVersion: stateVersion,
    tool: tool.name,
    engine,
    rules,
    objectFormat,
    roots: sorted(state.roots).slice(0, MAX_ROOTS),
    shallow: sorted(state.shallow),
    tips: sorted(state.tips),
    again: sorted(state.again.map(line)),
  }
  return `${JSON.stringify(text, null, 1)}\n`
}

function line({ id, what }: ObjectToReadAgain): string {
  return `${what} ${id}`
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
