/** What a key's place means, in words: that browsers get it, that another kind of key belongs there. */
import type { Exposure, Finding, Location, Misplaced } from '../finding.ts'
import { kinds } from '../keys/kinds.ts'
import { count, list } from './amounts.ts'

const exposurePlaces: Readonly<Record<Exposure, string>> = {
  'public-variable': 'under a public variable',
  'posthog-init': 'in posthog.init',
  bundle: 'in a built bundle',
  'source-map': 'in a source map',
}

/** `browsers get it: it stands under a public variable and in a built bundle`; `null` where they do not, as far as is known. */
export function exposureOf({ exposure }: Finding): string | null {
  return exposure.length === 0
    ? null
    : `browsers get it: it stands ${list(exposure.map((one) => exposurePlaces[one]))}`
}

const remedies: Readonly<Record<Misplaced, string>> = {
  'secret-for-token': 'where the project token belongs: put the phc_ token there',
  'token-for-personal':
    'where a personal key belongs: a project token does not work there, read a personal key from the secrets',
  'token-for-secret':
    'where a project secret key belongs: a project token does not work there, read the secret key from the secrets',
}

/**
 * `it is a personal key where the project token belongs: put the phc_ token there`; `null`: nothing of that kind.
 *
 * @param where one place of the key, or the key for all of them
 */
export function misplacedOf({ kind }: Finding, { misplaced }: Finding | Location): string | null {
  if (misplaced === null) return null
  const { label } = kinds[kind]
  return `it is ${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label} ${remedies[misplaced]}`
}

/** A project token where it does not work: no failure, but the reason of one that people meet later. */
export interface MisplacedToken {
  readonly finding: Finding
  readonly location: Location
  /** `project token where a personal key belongs: …`. */
  readonly words: string
}

/** The first such place of each token; more tokens are counted. */
export function misplacedTokens(tokens: readonly Finding[]): readonly MisplacedToken[] {
  return tokens.flatMap((finding) => {
    const location = finding.locations.find(({ misplaced }) => misplaced !== null)
    if (location?.misplaced == null) return []
    return [{ finding, location, words: `${kinds[finding.kind].label} ${remedies[location.misplaced]}` }]
  })
}

/** The first few, each as one line; the last line counts the others. */
export function misplacedLines(
  tokens: readonly Finding[],
  line: (token: MisplacedToken) => string,
): readonly string[] {
  const all = misplacedTokens(tokens)
  const more = all.length - maxLines
  return [
    ...all.slice(0, maxLines).map(line),
    ...(more > 0 ? [`and ${count(more, 'more project token')} where another key belongs`] : []),
  ]
}

const maxLines = 5
