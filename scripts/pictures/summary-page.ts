/** The job summary as GitHub renders it, more or less: its Markdown in a page with GitHub's measures and colours. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { themes, type Theme } from './terminal-picture.ts'

/** A renderer of GitHub's dialect; not a dependency, since only this picture needs it. */
const renderer = 'marked@18.2.1'

const width = 900

function style({ background, border, text, dim }: Theme): string {
  return `
body { margin: 0; background: ${background}; color: ${text}; font: 16px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
main { margin: 16px; padding: 16px 24px; border: 1px solid ${border}; border-radius: 6px; overflow-wrap: break-word; }
main > h4 { margin: 0 0 16px; padding-bottom: 12px; border-bottom: 1px solid ${border}; font-size: 14px; font-weight: 600; }
h2, h3 { margin: 24px 0 16px; line-height: 1.25; } h3 { font-size: 20px; }
p, ul, ol, table, details, pre { margin: 0 0 16px; }
table { border-collapse: collapse; display: block; } th, td { padding: 6px 13px; border: 1px solid ${border}; text-align: left; }
code { padding: 2px 6px; border-radius: 6px; background: ${border}66; font: 13.6px ui-monospace, 'DejaVu Sans Mono', 'Liberation Mono', monospace; }
pre { padding: 16px; border-radius: 6px; background: ${border}44; overflow: hidden; } pre code { padding: 0; background: none; }
a { color: ${background === '#ffffff' ? '#0969da' : '#4493f8'}; } summary, small { color: ${dim}; }
`
}

/** A page that says how high it is down to the end of the steps: what follows is for the one who follows them. */
function pageOf(html: string, theme: Theme): string {
  return `<!doctype html><meta charset="utf-8"><style>${style(theme)}</style>
<main><h4>posthog-keys summary</h4>${html}</main>
<script>document.body.dataset.height = Math.ceil(document.querySelector('ol').getBoundingClientRect().bottom + 16)</script>`
}

/**
 * Writes `summary-light.png` and `summary-dark.png`.
 *
 * @param chromium the program
 * @param markdown the summary as the Action wrote it
 * @param temp a folder for the page
 * @param images where the pictures go
 */
export function summaryPictures(chromium: string, markdown: string, temp: string, images: string): void {
  const html = execFileSync('npx', ['--yes', renderer], { input: markdown, encoding: 'utf8' })
  for (const [name, theme] of Object.entries(themes)) {
    const page = join(temp, `summary-${name}.html`)
    writeFileSync(page, pageOf(html, theme))
    const shoot = (...options: readonly string[]): string =>
      execFileSync(
        chromium,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--hide-scrollbars',
          ...options,
          pathToFileURL(page).href,
        ],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      )
    const height = /data-height="(\d+)"/.exec(shoot('--dump-dom', `--window-size=${width},600`))?.[1]
    if (height === undefined) throw new Error('Chromium did not lay out the summary')
    shoot(
      `--screenshot=${join(images, `summary-${name}.png`)}`,
      `--window-size=${width},${height}`,
      '--force-device-scale-factor=1.5',
    )
  }
}
