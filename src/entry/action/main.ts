import { workflowCommand } from '../../core/report/workflow-command.ts'
import { exitWith } from '../exit.ts'
import { runAction } from './run.ts'

/** The whole of the scan Action. */
export async function main(): Promise<void> {
  await exitWith(runAction, (line) => {
    const [message = '', ...frames] = line.split('\n')
    process.stdout.write(
      `${workflowCommand({ level: 'error', title: 'PostHog Key Guard', message, place: null })}\n`,
    )
    if (frames.length > 0) process.stderr.write(`${frames.join('\n')}\n`)
  })
}
