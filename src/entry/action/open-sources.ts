/** Opens what the Action scans: a range in the scratch, a pull request's text, the files of the checkout or the commit. */
import { existsSync, realpathSync } from 'node:fs'
import { fileSource } from '../../adapters/fs/file-source.ts'
import { threadedFiles } from '../../adapters/fs/threaded-files.ts'
import { treeKinds } from '../../adapters/fs/tree-kinds.ts'
import { textSource } from '../../adapters/fs/text-source.ts'
import { rangeSource } from '../../adapters/git/range-source.ts'
import { findRepository, type Repository } from '../../adapters/git/repository.ts'
import type { Scratch } from '../../adapters/git/scratch.ts'
import { treeSource } from '../../adapters/git/tree-source.ts'
import { nestedSkips, workTreeNames } from '../../adapters/git/work-tree-files.ts'
import { bytePath, mayHoldKey } from '../../core/byte-path.ts'
import type { Report } from '../../core/finding.ts'
import type { PathFilter } from '../../core/policy/path-filter.ts'
import { showText } from '../../core/neutralise.ts'
import { UserError } from '../../core/user-error.ts'
import type { RawSkipped, Source } from '../../ports/source.ts'
import type { ActionSettings } from '../settings/action-settings.ts'
import { historyOf } from '../history-scan.ts'
import type { SourceTools } from '../source-tools.ts'
import type { Parts } from './parts.ts'
import type { CompletedRange } from './range.ts'

export type Checkout = Repository

/**
 * The checkout at the input `path`; `null` where there is none: then everything is fetched.
 *
 * @throws UserError where `path` was set, and no checkout is there
 */
export function checkoutOf({ checkout, pathPrefix }: ActionSettings): Checkout | null {
  const repository = existsSync(checkout) ? findRepository(checkout) : null
  // A repository around the workspace is not what is to be scanned.
  if (repository !== null && !repository.bare && repository.root === realpathSync(checkout)) return repository
  if (pathPrefix === '') return null
  throw new UserError(
    `path: there is no checkout at "${showText(pathPrefix)}"; give actions/checkout the same path, or take it away`,
  )
}

interface Wanted {
  readonly settings: ActionSettings
  readonly parts: Parts
  readonly checkout: Checkout | null
  readonly scratch: Scratch
  readonly range: CompletedRange | null
  readonly tools: SourceTools
}

interface OpenFiles {
  readonly sources: readonly Source[]
  readonly skipped: readonly RawSkipped[]
}

export interface OpenSources extends OpenFiles {
  readonly notices: readonly string[]
  /** Called with the report; what it returns is said. */
  readonly keep: ((report: Report) => Promise<string | null>) | undefined
}

export async function openSources(wanted: Wanted, paths: PathFilter | null): Promise<OpenSources> {
  const { settings, parts, range, scratch, tools } = wanted
  const fetchObjects = (ids: readonly string[]): Promise<void> => scratch.fetchObjects(ids)
  const sources: Source[] = []
  if (range !== null) sources.push(rangeSource(scratch.location, range, { fetchObjects }))
  if (parts.text !== null) {
    const { title, body } = parts.text
    sources.push(
      textSource('conversation', [
        { in: 'pull-request', text: title },
        { in: 'pull-request', text: body },
      ]),
    )
  }
  if (parts.ref !== null && mayHoldKey(bytePath(Buffer.from(parts.ref)))) {
    sources.push(textSource('range', [{ in: 'ref', text: parts.ref, path: parts.ref }]))
  }
  const notices: string[] = []
  let keep: OpenSources['keep']
  if (parts.history) {
    const history = await historyOf(await scratch.fetchHistory(settings.sha), {
      unreachable: false,
      allowShallow: false,
      maxSize: null,
      stateFile: settings.sinceState,
      ...tools,
    })
    sources.push(...history.open())
    notices.push(...history.notices)
    keep = history.keep
  }
  const files = parts.files ? await openFiles(wanted, paths) : { sources: [], skipped: [] }
  return { sources: [...sources, ...files.sources], skipped: files.skipped, notices, keep }
}

async function openFiles(
  { settings, checkout, scratch, tools }: Wanted,
  paths: PathFilter | null,
): Promise<OpenFiles> {
  if (checkout === null) {
    await scratch.fetchCommit(settings.sha)
    const fetchObjects = (ids: readonly string[]): Promise<void> => scratch.fetchObjects(ids)
    return { sources: [treeSource(scratch.location, settings.sha, { fetchObjects })], skipped: [] }
  }
  const kinds = treeKinds(checkout.root)
  const listing = workTreeNames(checkout, '', kinds)
  const { names } = listing
  const options = { root: checkout.root, names, tracked: true, maxFileSize: null, kinds }
  const source =
    paths === null
      ? threadedFiles(options, tools.threads)
      : fileSource({ ...options, select: (path: string) => paths.selects(path) })
  return { sources: [source], skipped: nestedSkips(listing) }
}
