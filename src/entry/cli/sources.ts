/** Opens what a command line asks to scan. */
import { realpathSync } from 'node:fs'
import { fileSource } from '../../adapters/fs/file-source.ts'
import { stdinSource } from '../../adapters/fs/stdin-source.ts'
import { findRepository, type Repository } from '../../adapters/git/repository.ts'
import { UserError } from '../../core/user-error.ts'
import type { Report } from '../../core/finding.ts'
import type { Interrupt } from '../../ports/interrupt.ts'
import type { RawSkipped, Source } from '../../ports/source.ts'
import type { SourceTools } from '../source-tools.ts'
import type { ScanSettings } from '../settings/scan-settings.ts'
import { fileTargets } from './file-targets.ts'

export interface ChosenSources {
  /** The root of the work tree that is scanned, `null` for anything else. */
  readonly workTree: string | null
  readonly skipped: readonly RawSkipped[]
  /** @param select which paths, `null` for all */
  open(select: ((path: string) => boolean) | null): readonly Source[]
  /** What is to be said of the choice. */
  readonly notices?: readonly string[]
  /** Called with the report; what it returns is said. */
  keep?(report: Report): Promise<string | null>
}

/** @throws UserError where there is no such path, repository or commit */
export async function chooseSources(
  { source, maxFileSize }: ScanSettings,
  interrupt: Interrupt,
  tools: SourceTools,
): Promise<ChosenSources> {
  switch (source.is) {
    case 'files': {
      const { workTree, skipped, sources } = fileTargets(source.paths, source.ignored)
      return { workTree, skipped, open: (select) => sources({ maxFileSize, select, threads: tools.threads }) }
    }
    case 'stdin':
      return {
        workTree: findRepository('.')?.root ?? null,
        skipped: [],
        open: () => [stdinSource(process.stdin, interrupt)],
      }
    case 'staged': {
      const repository = here('--staged', process.env)
      const { stagedSource } = await import('../../adapters/git/staged-source.ts')
      return fromGit(repository, stagedSource(repository.location))
    }
    case 'listed': {
      const root = realpathSync('.')
      const listed = { root, names: source.names, tracked: true, maxFileSize }
      return {
        workTree: findRepository('.')?.root ?? null,
        skipped: [],
        open: (select) => [fileSource(select === null ? listed : { ...listed, select })],
      }
    }
    case 'pushed': {
      const repository = here('hook run --pre-push', process.env)
      const [{ rangeSource }, { pushRange }] = await Promise.all([
        import('../../adapters/git/range-source.ts'),
        import('../../adapters/git/push-range.ts'),
      ])
      const ranges = await Promise.all(source.refs.map((ref) => pushRange(repository.location, ref)))
      const sources = ranges
        .filter((range) => range !== null)
        .map((range) => rangeSource(repository.location, range))
      return { workTree: repository.root, skipped: [], open: () => sources }
    }
    case 'history': {
      const repository = here('--history')
      const { historyOf } = await import('../history-scan.ts')
      const { allObjects, allowShallow, sinceState } = source
      const { location } = repository
      return {
        ...fromGit(repository, null),
        ...(await historyOf(location, {
          unreachable: allObjects,
          allowShallow,
          maxSize: maxFileSize,
          stateFile: sinceState,
          ...tools,
        })),
      }
    }
    case 'range': {
      const repository = here('--range')
      const [{ rangeSource }, { resolveRange }] = await Promise.all([
        import('../../adapters/git/range-source.ts'),
        import('../../adapters/git/range-revisions.ts'),
      ])
      return fromGit(
        repository,
        rangeSource(repository.location, await resolveRange(repository.location, source.range)),
      )
    }
  }
}

function here(flag: string, hook?: NodeJS.ProcessEnv): Repository {
  const repository = findRepository('.', hook)
  if (repository === null) {
    throw new UserError(`${flag} needs a git repository; run it inside one, or scan a path without ${flag}`)
  }
  return repository
}

function fromGit(repository: Repository, source: Source | null): ChosenSources {
  return { workTree: repository.root, skipped: [], open: () => (source === null ? [] : [source]) }
}
