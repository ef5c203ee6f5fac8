/** All that a run of the Action leaves for people and machines, as text that is the same at every run. */
import type { ActionResult } from './run-action.ts'
import type { Stage } from './pull-request.ts'

/** Ports and durations are the machine's; everything else follows from the repository, which is made anew alike. */
export function transcript(result: ActionResult, { served }: Stage): string {
  const requests = served.server.requests.map(
    ({ method, path, query, command, authorization, status }) =>
      `${method} ${path}${query === '' ? '' : `?${query}`} ${command ?? '-'} authorization: ${authorization} ${status}`,
  )
  const outputs = Object.entries(result.outputs).map(([name, value]) => `${name}=${value}`)
  const parts: readonly (readonly [string, string])[] = [
    ['exit code', String(result.code)],
    ['stdout', result.stdout],
    ['stderr', result.stderr],
    ['outputs', outputs.join('\n')],
    ['summary', result.summary],
    ['requests', requests.join('\n')],
  ]
  return parts
    .map(([name, text]) => `== ${name}\n${text.trimEnd()}\n`)
    .join('\n')
    .replaceAll(served.server.url, 'http://server')
    .replace(/\b\d+\.\d\d s\b/g, '0.00 s')
}
