/** Three reports that have something of everything. The same at each call, but for nothing: no clock, no chance. */
import type { Report } from '../../src/core/finding.ts'
import {
  aCommitLocation,
  aFinding,
  aLocation,
  aReport,
  rangeOf,
  seededKey,
  snippetOf,
} from './report-builder.ts'

const { masked } = seededKey('personal')
const other = seededKey('personal', 'b').masked
const secret = seededKey('project-secret').masked
const refresh = seededKey('oauth-refresh').masked

/** All files of a work tree: many places, several kinds, suppressed keys, hostile names. */
export function filesReport(): Report {
  return aReport(
    [
      aFinding('personal', {
        locations: [
          aLocation({
            snippet: snippetOf(
              '    const client = new PostHog("',
              masked,
              '", { host: "https://us.i.posthog.com" })',
            ),
          }),
          aLocation({
            path: 'deploy/values.yaml',
            line: 40,
            column: 12,
            endLine: 41,
            endColumn: 9,
            encoding: ['base64'],
          }),
          aLocation({
            path: 'packages/a-package-with-a-long-name/src/components/(group)/analytics-provider.test.tsx',
            line: 4000,
            snippet: snippetOf('\t\tx(', masked, ')'),
          }),
          aLocation({
            path: `backup-${masked}.txt`,
            in: 'path',
            line: 1,
            column: 8,
            endLine: 1,
            endColumn: 60,
          }),
          aLocation({ path: 'docs/a b.md', line: 3 }),
          aLocation({ path: 'lib/app.zip', encoding: ['zip:inner/a.env'], line: 1 }),
        ],
      }),
      aFinding(
        'personal',
        {
          locations: [
            aLocation({
              path: 'a,b:c%0A::error::x##[error]y.txt',
              snippet: snippetOf('KEY = "', other, '"  # ##[error]no ::error::'),
            }),
          ],
        },
        'b',
      ),
      aFinding('oauth-refresh', {
        locations: [aLocation({ path: 'mcp.json', snippet: snippetOf('{"refresh":"', refresh, '"}') })],
      }),
      aFinding('project-secret', {
        exposure: ['public-variable', 'source-map'],
        locations: [
          aLocation({
            path: '.env',
            line: 1,
            column: 25,
            misplaced: 'secret-for-token',
            snippet: snippetOf('NEXT_PUBLIC_POSTHOG_KEY=', secret, ''),
          }),
          aLocation({ path: 'dist/app.js.map', line: 1, encoding: ['source-map:webpack://app/src/a.ts'] }),
        ],
      }),
      aFinding('legacy-personal', {
        confidence: 'possible',
        severity: 'medium',
        locations: [aLocation({ path: 'l.rb' })],
      }),
      aFinding('project'),
      aFinding(
        'project',
        { locations: [aLocation(), aLocation({ path: 'scripts/_x.py', misplaced: 'token-for-personal' })] },
        'b',
      ),
      aFinding(
        'personal',
        {
          locations: [
            aLocation({ path: 'docs/keys.md', suppressed: { by: 'placeholder', reason: 'repeats itself' } }),
          ],
        },
        'c',
      ),
      aFinding(
        'project-secret',
        {
          locations: [
            aLocation({ path: 'CHANGELOG.md', suppressed: { by: 'config', reason: 'revoked 2026-10-02' } }),
          ],
        },
        'b',
      ),
    ],
    {
      notices: [
        '.github/posthog-key-guard.yml:7: the allow entry for 9f86d081884c… ended on 2026-11-01 (in the changelog): its key counts again; renew the entry or remove it',
      ],
      scan: { skipped: [{ path: 'big.bin', reason: 'larger than --max-file-size', incomplete: false }] },
    },
  )
}

/** A pull request: keys that it brings, one that it moves, one that the base has, one that it allows itself. */
export function rangeReport(): Report {
  return aReport(
    [
      aFinding('personal', {
        locations: [
          aCommitLocation({ snippet: snippetOf('const k = "', masked, '"') }),
          aCommitLocation({ path: 'config/old.env', line: 3, inHead: false }),
          aCommitLocation({ in: 'message', path: null, line: 4, author: '<b>@octocat</b>' }),
          aLocation({
            source: 'conversation',
            in: 'pull-request',
            path: null,
            line: 2,
            endLine: 2,
            introduced: true,
          }),
        ],
      }),
      aFinding('oauth-refresh', { locations: [aCommitLocation({ path: 'mcp.json', introduced: false })] }),
      aFinding('project-secret', {
        locations: [aCommitLocation({ path: 'b/c.ts', introduced: false, newPlace: true })],
      }),
      aFinding(
        'personal',
        {
          locations: [
            aCommitLocation({
              path: 'test/allowed.ts',
              suppressed: { by: 'inline', reason: 'revoked 2026-10-02' },
              newlyAllowed: true,
            }),
          ],
        },
        'b',
      ),
    ],
    {
      range: rangeOf(),
      notices: ['this change edits .github/posthog-key-guard.yml: it was judged by the one on main'],
      scan: { sources: ['range', 'conversation'], files: 0, blobs: 23, commits: 5 },
    },
  )
}

/** A scan that could not read two things, and found nothing. */
export function incompleteReport(): Report {
  return aReport([], {
    scan: {
      complete: false,
      skipped: [
        { path: 'private/a "b".key', reason: 'permission denied', incomplete: true },
        { path: `object ${'1f0c2d3e'.repeat(5)}`, reason: 'missing from the clone', incomplete: true },
        { path: 'vendor/sub', reason: 'a submodule', incomplete: false },
      ],
    },
  })
}
