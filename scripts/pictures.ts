/**
 * Makes the README's pictures from real runs of the built programs on a made-up project:
 * `node scripts/pictures.ts [folder of the build]`. Needs `script` (util-linux) for a terminal and, for the job
 * summary, Chromium. Look at what it made.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { exampleProject, type ExampleProject } from './pictures/example-project.ts'
import { summaryPictures } from './pictures/summary-page.ts'
import { terminalPicture, themes } from './pictures/terminal-picture.ts'

const root = resolve(import.meta.dirname, '..')
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const images = join(root, 'docs/images')
const columns = 96

/** What the CLI prints on a terminal, colours and all. */
function terminalOutput({ checkout }: ExampleProject): string {
  const command = `stty cols ${columns} rows 50; exec '${process.execPath}' '${join(dist, 'cli/index.js')}' scan .`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: checkout.root,
    env: { ...checkout.env, TERM: 'xterm-256color' },
    encoding: 'utf8',
  })
  if (!stdout.includes('phx_...')) throw new Error(`the scan did not find the planted key:\n${stdout}`)
  return stdout
}

/** The job summary that the Action writes for the pull request. */
async function actionSummary(project: ExampleProject): Promise<string> {
  // The server answers in this process: it must not be blocked.
  const { spawn } = await import('node:child_process')
  const child = spawn(process.execPath, [join(dist, 'scan/index.js')], {
    cwd: project.checkout.root,
    env: project.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => log.push(part))
  child.stderr.on('data', (part: Buffer) => log.push(part))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  if (code !== 1) throw new Error(`the Action ended with ${String(code)}:\n${Buffer.concat(log).toString()}`)
  return readFileSync(project.summaryFile, 'utf8')
}

function findChromium(): string | undefined {
  return ['chromium', 'chromium-browser', 'google-chrome'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  )
}

mkdirSync(images, { recursive: true })
await using project = await exampleProject()

const printed = `$ posthog-key-guard scan\n\n${terminalOutput(project)}`
for (const [name, theme] of Object.entries(themes)) {
  const title = 'posthog-key-guard scan: a leaked personal key, where it stands, and what to do'
  writeFileSync(join(images, `terminal-${name}.svg`), terminalPicture(printed, columns, title, theme))
}

const summary = await actionSummary(project)
const chromium = findChromium()
if (chromium === undefined) {
  console.error('no Chromium: the pictures of the summary stay as they are')
} else {
  summaryPictures(chromium, summary, project.environment.RUNNER_TEMP!, images)
}
execFileSync('git', ['-C', root, 'status', '--short', '--', 'docs/images'], { stdio: 'inherit' })
