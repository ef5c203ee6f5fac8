import { describe, expect, test } from 'vitest'
import { placeKinds } from '../../../src/core/finding.ts'
import { exposureOfPlace } from '../../../src/core/meaning/exposure-of-place.ts'

const file = (path: string, ...encoding: string[]): readonly string[] =>
  exposureOfPlace({ in: 'file', path, encoding })

test.each([
  'dist/index.js',
  'packages/web/dist/assets/app.css',
  'build/static/js/main.js',
  'out/index.html',
  'out/about.htm',
  'public/config.js',
  'public/lib/vendor.js',
  '.next/static/chunks/pages/_app.js',
  '.output/public/_nuxt/entry.js',
  '.svelte-kit/output/client/app.mjs',
  'storybook-static/main.js',
  'src/wwwroot/js/site.js',
  'app.min.js',
  'static/vendor.bundle.js',
  'js/3.chunk.js',
  'css/app.min.css',
  'www/main.3f2a91bc.js',
  'www/main-3f2a91bc04d1e5f67788.mjs',
  'www/chunk-ABCD2345.js',
  'static/assets/index-BkTq3x_Z.js',
  'dist/index.js.gz',
  'www/app.min.js.br',
  'dist/public/api/docs.js',
])('browsers get the bundle %s', (path) => {
  expect(file(path)).toEqual(['bundle'])
})

test.each([
  'src/index.js',
  'src/public.js',
  'dist/index.d.ts',
  'dist/main.py',
  'dist/config.json',
  'dist/worker.cjs',
  'build/webpack.prod.js',
  'build/vite.config.js',
  'build/build.sh',
  'lib/index.js',
  'lib/app.min.js',
  'dist/lib/index.js',
  'dist/server/entry.mjs',
  'dist/server/app.min.js',
  '.next/server/pages/index.js',
  '.next/server/app/page.js.map',
  '.output/server/index.mjs',
  'apps/api/dist/index.js',
  'netlify/functions/dist/a.js',
  'node_modules/x/dist/x.min.js',
  'src/main.deadbeef.ts',
  'src/assets/main-carousel.js',
  'src/feed.deadbeef.js',
  'distribution/index.js',
  'public.js',
  'System.map',
  'dist/index.d.ts.map',
  'lib/index.js.map',
  '',
])('browsers do not get %s', (path) => {
  expect(file(path)).toEqual([])
})

test.each(['dist/index.js.map', 'src/a.css.map', 'a.mjs.map', 'public/lib/a.js.map', 'dist/a.js.map.gz'])(
  'the source map %s',
  (path) => {
    expect(file(path)).toEqual(['source-map'])
    expect(file(path, 'source-map:src/a.ts')).toEqual(['source-map'])
  },
)

describe('what a file is wrapped in', () => {
  test('an inline source map', () => {
    expect(file('src/a.js', 'base64', 'source-map:webpack://app/a.ts')).toEqual(['source-map'])
    expect(file('dist/a.js', 'base64', 'source-map:a.ts')).toEqual(['bundle', 'source-map'])
    expect(file('dist/server/a.js', 'base64', 'source-map:a.ts')).toEqual([])
    expect(file('a.txt', 'notebook:cell 3')).toEqual([])
  })

  test('the member of an archive is the file', () => {
    expect(file('site.zip', 'zip:dist/a.js')).toEqual(['bundle'])
    expect(file('dist/site.zip', 'zip:src/a.js')).toEqual([])
    expect(file('a.tgz', 'gzip', 'tar:x.zip', 'zip:public/a\nb.html', 'base64')).toEqual(['bundle'])
    expect(file('dist/a.js.gz', 'gzip')).toEqual(['bundle'])
  })
})

test('only what stands in a file has a path that tells something', () => {
  for (const kind of placeKinds) {
    const expected = kind === 'file' || kind === 'commit' ? ['bundle'] : []
    expect([kind, exposureOfPlace({ in: kind, path: 'dist/a.js', encoding: [] })]).toEqual([kind, expected])
  }
  expect(exposureOfPlace({ in: 'file', path: null, encoding: [] })).toEqual([])
})
