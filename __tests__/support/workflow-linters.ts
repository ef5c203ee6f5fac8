/** The linters of workflow files, where they are installed: actionlint (Go) and zizmor (Python or Rust). */
import { spawnSync } from 'node:child_process'

function installed(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

export const hasActionlint = installed('actionlint')
export const hasZizmor = installed('zizmor')

/** @returns what actionlint says about this workflow, one line a fault */
export function actionlint(workflow: string): readonly string[] {
  const { stdout, status, error } = spawnSync(
    'actionlint',
    ['-oneline', '-no-color', '-stdin-filename', 'workflow.yml', '-'],
    { input: workflow, encoding: 'utf8' },
  )
  if (error !== undefined || status === null || status > 1) throw new Error(`actionlint failed: ${stdout}`)
  return stdout.split('\n').filter((line) => line !== '')
}

/**
 * @param file path of a workflow
 * @returns the ids of what zizmor finds in it, such as `unpinned-uses`
 */
export function zizmor(file: string, ...options: readonly string[]): readonly string[] {
  const { stdout, stderr } = spawnSync(
    'zizmor',
    ['--offline', '--quiet', '--no-progress', '--format', 'json', ...options, file],
    { encoding: 'utf8' },
  )
  if (!stdout.startsWith('[')) throw new Error(`zizmor failed: ${stderr}`)
  return (JSON.parse(stdout) as readonly { readonly ident: string }[]).map(({ ident }) => ident)
}
