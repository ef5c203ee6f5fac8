/** The main job: read every source, place what was found, judge it by the policy. */
import type { Engine } from '../core/detect/engine.ts'
import type { Hit } from '../core/detect/hit.ts'
import { keysIn } from '../core/detect/keys-in.ts'
import { collectFindings } from '../core/findings/collect.ts'
import type { PlacedHit } from '../core/findings/candidate.ts'
import { showPath, showText } from '../core/findings/show-path.ts'
import type { HistoryFacts, PlaceKind, RangeFacts, Report, Skipped } from '../core/finding.ts'
import { pathBytes } from '../core/byte-path.ts'
import { acceptUnscanned } from '../core/policy/accept-unscanned.ts'
import { unusedAllowNotice } from '../core/policy/allow.ts'
import { applyPolicy, type Policy } from '../core/policy/apply-policy.ts'
import type { AcceptUnscannedEntry } from '../core/policy/configuration.ts'
import { nothingMatched, type PathFilter } from '../core/policy/path-filter.ts'
import { UserError } from '../core/user-error.ts'
import type { RawSkipped, Source, Whereabouts } from '../ports/source.ts'
import { proveEngine } from './prove-engine.ts'
import { readSource, type ReadingPorts } from './read-source.ts'

export interface ScanRequest {
  readonly sources: readonly Source[]
  /** What was left out before the sources were opened. */
  readonly skipped: readonly RawSkipped[]
  readonly policy: Policy
  readonly acceptUnscanned: readonly AcceptUnscannedEntry[]
  /** `null`: every path. */
  readonly paths: PathFilter | null
  /** How the user calls the setting that selects paths, for messages: `--include`, `paths`. */
  readonly pathsOption: string
  /** Whether all files are scanned, so that a pattern or an allow entry that meets nothing is a mistake. */
  readonly everything: boolean
  /** Said before the notices of the scan itself. */
  readonly notices: readonly string[]
}

/**
 * Runs a scan to its end and closes the sources.
 *
 * @throws UserError where a pattern that selects paths matches none
 */
export async function scan(request: ScanRequest, ports: ReadingPorts): Promise<Report> {
  const { engine, clock } = ports
  const started = clock.milliseconds()
  proveEngine(engine)
  const placed: PlacedHit[] = []
  const skipped: RawSkipped[] = [...request.skipped]
  const total = { files: 0, blobs: 0, commits: 0 }
  let range: RangeFacts | null = null
  let scanned = 0
  try {
    for (const source of request.sources) {
      const readings = [await readSource(source, ports), ...((await source.readElsewhere?.()) ?? [])]
      const sightings = readings.flatMap((reading) => reading.sightings)
      if (sightings.length > 0) {
        const places = await source.locate(sightings, engine)
        for (const [index, { hit }] of sightings.entries()) {
          for (const place of places[index] ?? [])
            placed.push(...placedHit(source, hit, place, request.paths, engine))
        }
      }
      const coverage = source.coverage()
      const coverages = [coverage, ...readings.flatMap((reading) => reading.coverage ?? [])]
      const unread = [...readings, ...coverages].flatMap((part) => part.skipped)
      const left = [...((await source.settle?.(unread)) ?? unread)]
      // Which thread came upon it is chance.
      skipped.push(...(readings.length > 1 ? left.sort(compareSkipped) : left))
      scanned += readings.reduce((sum, { bytes }) => sum + bytes, 0)
      for (const { files, blobs, commits } of coverages) {
        total.files += files
        total.blobs += blobs
        total.commits += commits
      }
      range ??= coverage.range
    }
  } finally {
    ports.progress.end()
    for (const source of request.sources) await source.close()
  }

  const unmatched = request.everything ? (request.paths?.unmatched() ?? []) : []
  if (unmatched.length > 0) throw new UserError(nothingMatched(request.pathsOption, unmatched))

  const judged = applyPolicy(collectFindings(placed), request.policy)
  const accepted = acceptUnscanned(
    shownSkips([...excludedBy(request.paths), ...skipped], engine),
    request.acceptUnscanned,
    request.policy.today,
    request.policy.file,
  )
  const unused = request.everything ? unusedAllowNotice(judged.unusedAllow, request.policy.file) : null
  return {
    scan: {
      sources: [...new Set(request.sources.map(({ kind }) => kind))],
      ...total,
      bytes: scanned,
      durationMs: Math.round(clock.milliseconds() - started),
      complete: accepted.complete,
      skipped: accepted.skipped,
    },
    keys: judged.findings,
    range,
    notices: [
      ...request.notices,
      ...judged.notices,
      ...accepted.notices,
      ...(unused === null ? [] : [unused]),
    ],
  }
}

function placedHit(
  source: Source,
  hit: Hit,
  { path, author, history, ...place }: Whereabouts,
  paths: PathFilter | null,
  engine: Engine,
): readonly PlacedHit[] {
  if (isPathOfFile(place.in) && path !== null && paths?.selects(Buffer.from(path).toString()) === false)
    return []
  const maskKeys = keysIn(engine)
  return [
    {
      source: source.kind,
      hit,
      place: {
        ...place,
        path: path === null ? null : showPath(path, maskKeys),
        author: author === null ? null : showText(author, maskKeys),
        ...(history === undefined ? {} : { history: shownHistory(history, maskKeys) }),
      },
    },
  ]
}

/** The name of a ref is told as a path, and stands in no tree. */
function isPathOfFile(place: PlaceKind): boolean {
  return place === 'file' || place === 'commit' || place === 'path'
}

/** The name of a ref is foreign text, too, and holds any byte. */
function shownHistory(history: HistoryFacts, maskKeys: ReturnType<typeof keysIn>): HistoryFacts {
  return { ...history, refs: history.refs.map((ref) => showPath(pathBytes(ref), maskKeys)) }
}

/** Excluded paths are foreign text like all others. */
function excludedBy(paths: PathFilter | null): readonly RawSkipped[] {
  return (paths?.excluded() ?? []).map((excluded) => ({ ...excluded, path: Buffer.from(excluded.path) }))
}

function compareSkipped(a: RawSkipped, b: RawSkipped): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)) || (a.reason < b.reason ? -1 : 1)
}

/** The same thing is skipped once, whoever says so first. */
function shownSkips(skipped: readonly RawSkipped[], engine: Engine): readonly Skipped[] {
  const shown = new Map<string, Skipped>()
  for (const { path, ...rest } of skipped) {
    const name = typeof path === 'string' ? path : showPath(path, keysIn(engine))
    const key = `${name}\0${rest.reason}`
    if (!shown.has(key)) shown.set(key, { path: name, ...rest })
  }
  return [...shown.values()]
}
