/** What a failed fetch means for the person who runs the tool. */
import { UserError } from '../../core/user-error.ts'
import { GitError } from './run-git.ts'
import type { Remote } from './fetch-objects.ts'

/** The server answers, but does not have or does not give a ref or an object that was asked for. */
export class FetchRefused extends Error {
  constructor(options?: ErrorOptions) {
    super('the server does not give what was asked for', options)
    this.name = 'FetchRefused'
  }
}

const readable =
  'give the job "permissions: {contents: read}", or set the input "token" to one that may read the repository'

/** git's messages under LC_ALL=C, and those of libcurl that it passes on. */
const meanings: readonly { readonly says: RegExp; readonly means: (remote: Remote) => Error }[] = [
  {
    says: /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i,
    means: () => new FetchRefused(),
  },
  {
    says: /Authentication failed|could not read (?:Username|Password)|error: 40[13]\b|HTTP 40[13]\b/i,
    means: ({ serverUrl, repository, token }) =>
      new UserError(
        token === null
          ? `${serverUrl} does not let anyone read ${repository} without a token: ${readable}`
          : `${serverUrl} does not accept the token for ${repository}: ${readable}`,
      ),
  },
  {
    says: /repository '[^']*' not found|Repository not found|error: 404\b/i,
    means: ({ serverUrl, repository }) =>
      new UserError(`${serverUrl} shows no repository ${repository}: ${readable}`),
  },
  {
    says: /mismatched algorithms|object format/i,
    means: ({ repository }) =>
      new UserError(
        `${repository} and the checkout use different object formats: check out ${repository} itself`,
      ),
  },
  {
    says: /Could not resolve|Failed to connect|Couldn't connect|Connection (?:refused|reset|timed out)|timed out|Operation too slow|Less than \d+ bytes|proxy|SSL|TLS|certificate|Empty reply/i,
    means: ({ serverUrl }) =>
      new UserError(
        `${serverUrl} cannot be reached from here: check the network, and https_proxy and the certificates if you use them`,
      ),
  },
]

/** @returns what to throw instead; an error that is not git's own is handed back as it is */
export function fetchFailure(error: unknown, remote: Remote): unknown {
  if (!(error instanceof GitError)) return error
  // Names and addresses stand in quotes, and may hold any of these words.
  const words = error.excerpt.replace(/'[^']*'/g, "''")
  const meaning = meanings.find(({ says }) => says.test(words))
  if (meaning === undefined) {
    const { serverUrl, repository } = remote
    return new UserError(
      `could not fetch from ${serverUrl}/${repository}: run it again later (${error.message})`,
      {
        cause: error,
      },
    )
  }
  const meant = meaning.means(remote)
  meant.cause = error
  return meant
}
