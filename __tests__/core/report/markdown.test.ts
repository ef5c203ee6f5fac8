import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/finding.ts'
import { parseConfiguration } from '../../../src/core/policy/parse-configuration.ts'
import { reportContext, type ReportContext } from '../../../src/core/report/context.ts'
import { fitBlocks } from '../../../src/core/report/markdown-blocks.ts'
import { maxMarkdownBytes, renderMarkdown } from '../../../src/core/report/markdown.ts'
import {
  aCommitLocation,
  aFinding,
  aLocation,
  aReport,
  rangeOf,
  seededKey,
  snippetOf,
} from '../../support/report-builder.ts'

const head = 'd4e5f6a7'.repeat(5)

function render(report: Report, given: Partial<ReportContext> = {}): string {
  return renderMarkdown(
    report,
    reportContext({
      tool: { name: 'posthog-key-guard', version: '1.2.3' },
      surface: 'action',
      repository: { serverUrl: 'https://github.com', repository: 'acme/shop' },
      headSha: head,
      policyFrom: 'main at 1f0c2d3',
      ...given,
    }),
  )
}
const rows = (text: string): readonly string[] =>
  text.split('\n').filter((line) => /^\| [🔴🟡⚪]/u.test(line))

describe('the first lines', () => {
  test('are all that a clean run says', () => {
    expect(render(aReport([]))).toBe(
      '**No keys.** Scanned 812 files, complete.\n\n' +
        '9.1 MB, 0.14 s; nothing suppressed; policy read from <code>main at 1f0c2d3</code>.\n',
    )
  })

  test('hold the verdict, the range, its commits and its objects', () => {
    const text = render(
      aReport([aFinding('personal', { locations: [aCommitLocation()] })], { range: rangeOf() }),
    )
    expect(text.split('\n')[0]).toBe(
      `**1 key at or above high.** Scanned [<code>a1b2c3d..d4e5f6a</code>](https://github.com/acme/shop/compare/${'a1b2c3d4'.repeat(5)}...${head}), 5 commits, 23 objects, complete.`,
    )
  })

  test('name the range without links where there is no host', () => {
    const text = render(aReport([], { range: rangeOf() }), { repository: null })
    expect(text.split('\n')[0]).toBe(
      '**No keys.** Scanned <code>a1b2c3d..d4e5f6a</code>, 5 commits, 23 objects, complete.',
    )
  })

  test('say that a scan is incomplete', () => {
    expect(render(aReport([], { scan: { complete: false } })).split('\n')[0]).toBe(
      '**Incomplete: no keys in what was read.** Scanned 812 files, **incomplete**.',
    )
  })

  test('escape the branch that the policy comes from', () => {
    expect(render(aReport([]), { policyFrom: '<b>@x at 1' })).toContain(
      '<code>&#60;b&#62;&#64;<span></span>x at 1</code>',
    )
  })
})

describe('the table', () => {
  test('has a row for each key, and links to the lines at their commits', () => {
    const { masked } = seededKey('personal')
    const locations = [
      aCommitLocation({ path: 'src/(a)/b&c_d.ts', endLine: 14 }),
      aCommitLocation({ path: 'docs/x.md', inHead: false }),
      aCommitLocation({ in: 'message', path: null, line: 3 }),
    ]
    const [row] = rows(render(aReport([aFinding('personal', { locations })])))
    const blob = 'https://github.com/acme/shop/blob'
    const commit = '3f9c2d1a'.repeat(5)
    expect(row).toBe(
      `| 🔴 | <code>${masked.replace('_', '&#95;')}</code> | personal key<br>made since March 2026 | critical | ` +
        `[<code>src/(a)/b&#38;c&#95;d.ts&#58;12</code>](${blob}/${head}/src/%28a%29/b%26c_d.ts#L12-L14)<br>` +
        `[<code>docs/x.md&#58;12</code>](${blob}/${commit}/docs/x.md?plain=1#L12) (no longer at HEAD)<br>` +
        'message of commit 3f9c2d1, line 3 | ' +
        `[<code>3f9c2d1</code>](https://github.com/acme/shop/commit/${commit})<br>2026-03-02<br>A. Dev |`,
    )
  })

  test('has no column of commits where no commit is known, and says when a key was made beside its kind', () => {
    const text = render(aReport([aFinding('personal'), aFinding('oauth-access', { issued: null })]))
    expect(text).toContain('\n| | Key | Kind | Severity | Where |\n|---|---|---|---|---|\n')
    expect(rows(text).map((row) => row.split(' | ').length)).toEqual([5, 5])
    expect(rows(text).map((row) => row.split(' | ')[2])).toEqual([
      'personal key<br>made since March 2026',
      'OAuth access token',
    ])
  })

  test('leaves the column empty for a key without a commit', () => {
    const keys = [
      aFinding('personal', { locations: [aCommitLocation()] }),
      aFinding('oauth-access', { locations: [aLocation({ in: 'pull-request', path: null })] }),
    ]
    expect(rows(render(aReport(keys)))[1]).toMatch(/title or text of the pull request, line 12 \| {2}\|$/)
  })

  test('counts places beyond five', () => {
    const locations = Array.from({ length: 8 }, (_, index) => aLocation({ path: `${index}.ts` }))
    const [row] = rows(render(aReport([aFinding('personal', { locations })])))
    expect(row?.match(/\d\.ts&#58;12/g)).toHaveLength(5)
    expect(row).toContain('<br>and 3 more |')
  })

  test('has what warns after what fails, and project tokens not at all', () => {
    const text = render(
      aReport([
        aFinding('oauth-refresh', { locations: [aCommitLocation({ introduced: false })] }),
        aFinding('project-secret', { locations: [aCommitLocation({ introduced: false, newPlace: true })] }),
        aFinding('personal', { locations: [aCommitLocation()] }),
        aFinding('project'),
      ]),
    )
    expect(rows(text).map((row) => [row.slice(2, 4), /already[^;]*/.exec(row)?.[0] ?? null])).toEqual([
      ['🔴', null],
      ['🟡', 'already in the base, new at this place'],
      ['🟡', 'already in the base'],
    ])
    expect(text).toContain('; 1 project token, public by design; ')
  })

  test('names the commit of the earliest place', () => {
    const locations = [
      aCommitLocation(),
      aCommitLocation({ commit: 'b'.repeat(40), date: '2026-03-02T00:00:00+00:00', author: 'B' }),
    ]
    const [row] = rows(render(aReport([aFinding('personal', { locations })])))
    expect(row).toMatch(/<code>bbbbbbb<\/code>\]\([^)]*\)<br>2026-03-02<br>B \|$/)
  })
})

describe('what to do', () => {
  const two = aReport([
    aFinding('personal', { locations: [aLocation({ snippet: snippetOf('<b>', 'phx_...9aB3', '`') })] }),
    aFinding('oauth-access'),
  ])

  test('is numbered for the worst key, with both regions and every way out', () => {
    expect(render(two)).toContain(
      [
        '1. Make a new key, with only the scopes that its use needs ([US](https://us.posthog.com/settings/user-api-keys), [EU](https://eu.posthog.com/settings/user-api-keys)).',
        '2. Put it where the old one is used, then delete the old one on that page.',
        '3. Remove it from here; that alone is no use, it stays readable in the history and in every clone.',
        '4. Rotated, or no secret? A maintainer allows it by its fingerprint in <code>.github/posthog-key-guard.yml</code> (read from <code>main at 1f0c2d3</code>), then re-run this check. The entry is below, *For maintainers*.',
      ].join('\n'),
    )
  })

  test('is folded for the others', () => {
    expect(render(two)).toMatch(
      /<details><summary><code>pha&#95;\.\.\..{4}<\/code> OAuth access token, high<\/summary>\n\n/,
    )
  })

  test('shows the line, escaped', () => {
    expect(render(two)).toContain('<br><code>&#60;b&#62;phx&#95;...9aB3&#96;</code>')
  })
})

describe('for maintainers', () => {
  test('the entries are what the configuration takes, with whole fingerprints', () => {
    const keys = [aFinding('personal'), aFinding('oauth-access')]
    const yaml = /```yaml\n(allow:[^`]*)```/.exec(render(aReport(keys)))?.[1] ?? ''
    const { allow } = parseConfiguration(Buffer.from(yaml), 'x.yml')
    expect(allow.map(({ fingerprint }) => fingerprint)).toEqual(keys.map(({ fingerprint }) => fingerprint))
  })

  test('what was not read can be accepted, whatever its name', () => {
    const path = 'a ```\n# b | "c" \u202E##[error]'
    const skipped = [{ path, reason: 'permission denied', incomplete: true }]
    const text = render(aReport([], { scan: { complete: false, skipped } }))
    const yaml = /```yaml\n(accept-unscanned:\n[^]*?)\n```\n/.exec(text)?.[1] ?? ''
    const { acceptUnscanned } = parseConfiguration(Buffer.from(yaml), 'x.yml')
    expect(acceptUnscanned.map(({ thing }) => thing)).toEqual([{ by: 'path', path }])
  })

  test('changes of the policy and what a change allows itself are listed', () => {
    const suppressed = { by: 'inline', reason: 'revoked' } as const
    const text = render(
      aReport([aFinding('personal', { locations: [aCommitLocation({ suppressed, newlyAllowed: true })] })], {
        notices: ['this change edits <x>'],
      }),
    )
    expect(text).toContain('\n- this change edits &#60;x&#62;\n')
    expect(text).toMatch(
      /\n- newly allowed by this change: personal key phx&#95;\.\.\..{4} at \[<code>src\/lib\/posthog\.ts&#58;12<\/code>\]/,
    )
  })
})

describe('the limit of a summary', () => {
  const long = (index: number): string => `${index}/${'ü'.repeat(290)}`

  test('holds for many keys with many long places, and the verdict and the entries stay', () => {
    const keys = Array.from({ length: 1000 }, (_, index) =>
      aFinding(
        'personal',
        {
          locations: Array.from({ length: 60 }, () =>
            aLocation({ path: long(index), snippet: snippetOf('<'.repeat(200), 'phx_...9aB3', '') }),
          ),
        },
        String(index),
      ),
    )
    const text = render(aReport(keys))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxMarkdownBytes)
    expect(text.startsWith('**1,000 keys at or above high.**')).toBe(true)
    expect(text).toContain('```yaml\nallow:\n')
    expect(text).toContain('\nNot everything is shown here: the JSON report has all of 1,000 keys.\n')
    // The table goes before what folds: rows fill the room.
    expect(rows(text).length).toBeGreaterThan(50)
    expect(Buffer.byteLength(text)).toBeGreaterThan(maxMarkdownBytes - 20_000)
  })

  test('so many rows and fold-outs help nobody', () => {
    const keys = Array.from({ length: 300 }, (_, index) => aFinding('personal', {}, String(index)))
    const text = render(aReport(keys))
    expect(rows(text)).toHaveLength(200)
    expect(text.match(/<details>/g)).toHaveLength(50)
    expect(text).toContain('Not everything is shown here: the JSON report has all of 300 keys.')
  })

  test('nothing is said to be left out where nothing is', () => {
    expect(render(aReport([aFinding('personal')]))).not.toContain('Not everything')
  })

  test('blocks of less weight are left out first, and the order stays', () => {
    const blocks = [
      { text: 'aa', weight: 2 },
      { text: 'bb', weight: 1 },
      { text: 'üü', weight: 3 },
      { text: 'c', weight: 1 },
    ]
    expect(fitBlocks(blocks, 100)).toEqual({ kept: ['aa', 'bb', 'üü', 'c'], left: 0 })
    // üü takes 4 bytes and a line feed, aa 2 and one; bb would be one too many, and c does not slip in before it.
    expect(fitBlocks(blocks, 10)).toEqual({ kept: ['aa', 'üü'], left: 2 })
  })
})
