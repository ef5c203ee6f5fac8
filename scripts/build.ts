/** Builds `dist/` from `src/`: tsc strips the types into `lib/`, ncc bundles each entry into its folder. */
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const out = resolve(process.argv[2] ?? join(root, 'dist'))
// Always the same folder, and in the package: its path stands in the bundles, and its `type` decides their form.
const lib = join(root, 'lib')
const entries = ['scan', 'cli'] as const

function run(script: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    // tsc tells its errors on stdout, ncc the sizes of what it made.
    stdio: ['ignore', script.startsWith('typescript/') ? 'inherit' : 'ignore', 'inherit'],
  })
}

// A bundle never carries a kernel that its table of anchors does not give.
run(join('..', 'scripts', 'kernel.ts'), '--check')
rmSync(lib, { recursive: true, force: true })
run('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', lib)
for (const entry of entries) {
  const target = join(out, entry)
  rmSync(target, { recursive: true, force: true })
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join(lib, 'entry', `${entry}.js`),
    '-o',
    target,
    '--license',
    'licenses.txt',
  )
  chmodSync(join(target, 'index.js'), 0o755)
}
