/** The scan Action. */
import { workflowCommand } from '../core/report/workflow-command.ts'
import { runAction } from './action/run.ts'
import { exitWith } from './exit.ts'

await exitWith(runAction, (line) => {
  const [message = '', ...frames] = line.split('\n')
  process.stdout.write(
    `${workflowCommand({ level: 'error', title: 'PostHog Key Guard', message, place: null })}\n`,
  )
  if (frames.length > 0) process.stderr.write(`${frames.join('\n')}\n`)
})
