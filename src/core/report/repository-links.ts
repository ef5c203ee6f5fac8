/** Links to lines, commits and ranges on the code host. */
import type { Location, RangeFacts } from '../finding.ts'
import { containerIds } from '../containers/container.ts'
import type { ReportContext } from './context.ts'

/** GitHub shows these as pages and then ignores `#L12`, unless it is asked for the text. */
const rendered = /\.(?:md|markdown|mdown|mdx|rst|adoc|asciidoc|textile|org|ipynb|csv|tsv|svg|geojson|stl)$/i

/** A path that is shown other than it is: a masked key in it, or bytes that are not UTF-8. No link would lead there. */
const altered = /ph[xsarc]_\.\.\.[A-Za-z0-9]{4}|\*{8}|\\x[0-9a-f]{2}/

/** Whether the path as shown is the path as it is. */
export function isRealPath(path: string): boolean {
  return !altered.test(path)
}

/** A path as a relative URI: only what RFC 3986 does not let stand in a segment is percent-encoded. */
export function uriPath(path: string): string {
  return linkPath(path).replace(/%(?:2[146789ABC]|3[BD]|40)/g, decodeURIComponent)
}

/** A path for a link in Markdown: its parentheses, asterisks and ampersands would mean something there. */
export function linkPath(path: string): string {
  const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(/[!'()*]/g, percent))
    .join('/')
}

/** Relative to the repository's root, not to the checkout's folder. */
export function inRepository(path: string, { pathPrefix }: Pick<ReportContext, 'pathPrefix'>): string {
  const prefix = pathPrefix.replace(/^(?:\.?\/)+|\/+$/g, '')
  return prefix === '' || prefix === '.' ? path : `${prefix}/${path}`
}

/** @returns a link to the lines of a location at the commit where they stand, or `null` where none can be made */
export function lineLink(location: Location, context: ReportContext): string | null {
  const { repository, headSha } = context
  if (repository === null || location.path === null || !isRealPath(location.path)) return null
  if (location.in !== 'file' && location.in !== 'commit') return null
  const commit = location.inHead && headSha !== null ? headSha : location.commit
  if (commit === null) return null
  const path = linkPath(inRepository(location.path, context))
  const base = `${repository.serverUrl}/${repository.repository}/blob/${commit}/${path}`
  if (isInsideContainer(location)) return base
  const lines =
    location.endLine > location.line ? `#L${location.line}-L${location.endLine}` : `#L${location.line}`
  return `${base}${rendered.test(location.path) ? '?plain=1' : ''}${lines}`
}

/** The line of a location inside an archive is that of the member: the file on the host has no such line. */
export function isInsideContainer({ encoding }: Location): boolean {
  return encoding.some((name) => containers.has(name.replace(/:.*$/s, '')))
}

const containers: ReadonlySet<string> = new Set(containerIds)

/** @param commit its full id; `null`: no link can be made */
export function commitLink(commit: string, { repository }: ReportContext): string | null {
  return repository === null ? null : `${repository.serverUrl}/${repository.repository}/commit/${commit}`
}

/** To the comparison of both ends, or to the history of the head where there is no base. */
export function rangeLink({ base, head }: RangeFacts, { repository }: ReportContext): string | null {
  if (repository === null) return null
  const root = `${repository.serverUrl}/${repository.repository}`
  return base === null ? `${root}/commits/${head}` : `${root}/compare/${base}...${head}`
}
