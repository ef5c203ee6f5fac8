/** Whether browsers get a file, by its path: a built bundle, or the map of one. */

export type FileExposure = 'bundle' | 'source-map'

/** What a page loads, also compressed ahead (nginx `gzip_static`). CommonJS runs in no browser. */
const loaded = /\.(?:js|mjs|css|html?)(?:\.(?:gz|br|zst))?$/

/** `.map` of such a file; not of a declaration, and not what a linker writes. */
const map = /\.(?:js|mjs|css)\.map(?:\.(?:gz|br|zst))?$/

/** Where build tools put what they made: Vite, Rollup, webpack, Create React App, `next export`, Angular, Storybook. */
const builtFolders = new Set(['dist', 'build', 'out', 'storybook-static', '_site'])

/** Folders that are served as they are, wherever they stand: of frameworks, and of ASP.NET. */
const servedFolders = new Set(['public', '_next', '_nuxt', '_astro', 'wwwroot'])

/** Below these, in this order, stands what the browser gets; beside it what the server keeps. */
const servedPaths = [
  '.next/static',
  '.svelte-kit/output/client',
  '.output/public',
  '.vercel/output/static',
] as const

/**
 * What is built to run on a server or a developer's machine, or is a library: browsers get it only as a part of some
 * bundle, which is a file of its own.
 */
const keptFolders = new Set([
  'server',
  'ssr',
  'api',
  'backend',
  'functions',
  'lambda',
  'serverless',
  'cli',
  'bin',
  'lib',
  'node_modules',
])

/** `app.min.js`, `vendor.bundle.js`, `3.chunk.css`, esbuild's `chunk-ABCD2345.js`. */
const bundleName = /(?:\.(?:min|bundle|chunk)|(?:^|\/)chunk-[A-Z0-9]{8})\.(?:js|mjs|css)$/

/** webpack's, Gatsby's, Angular's content hash: `main.3f2a91bc.js`. */
const hexHash = /[.-](?=[a-f]*\d)[0-9a-f]{8,32}\.(?:js|mjs|css)$/

/** Vite's and Rollup's: `assets/index-BkTq3x_Z.js`. A word such as `carousel` has no digit and no capital. */
const assetHash = /(?:^|\/)assets\/[^/]*-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{8}\.(?:js|mjs|css)$/

/** Scripts that build, where people keep them in `build/`. */
const buildScript = /(?:\.config|(?:^|\/)webpack\.[^/]*)\.m?js$/

/** @param path with slashes, as shown: a masked key in it changes nothing here */
export function exposureOfFile(path: string): FileExposure | null {
  const found = map.test(path) ? 'source-map' : loaded.test(path) && !buildScript.test(path) ? 'bundle' : null
  if (found === null) return null
  const folders = path.split('/').slice(0, -1)
  if (isServed(folders)) return found
  if (folders.some((folder) => keptFolders.has(folder)) || folders.includes('.next')) return null
  return found === 'source-map' || isBuilt(path, folders) ? found : null
}

/** Whether a file with source in it that a bundle was made from would be kept on a server. */
export function isKeptOnServer(path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  return (
    !isServed(folders) && (folders.some((folder) => keptFolders.has(folder)) || folders.includes('.next'))
  )
}

function isServed(folders: readonly string[]): boolean {
  const whole = `/${folders.join('/')}/`
  return (
    folders.some((folder) => servedFolders.has(folder)) ||
    servedPaths.some((path) => whole.includes(`/${path}/`))
  )
}

function isBuilt(path: string, folders: readonly string[]): boolean {
  const plain = path.replace(/\.(?:gz|br|zst)$/, '')
  return (
    folders.some((folder) => builtFolders.has(folder)) ||
    bundleName.test(plain) ||
    hexHash.test(plain) ||
    assetHash.test(plain)
  )
}
