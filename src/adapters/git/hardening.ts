/**
 * What a git child is given: an environment from an allow list and settings on the command line, so that nothing of the
 * scanned repository, and nothing of the caller's environment, runs a program or bends what is read. Each line has a
 * test in which its attack succeeds without it (`__tests__/adapters/git/hostile-*.test.ts`).
 */
import { homedir } from 'node:os'
import { delimiter, isAbsolute } from 'node:path'

/** What a program needs to run at all; the last three lines are Windows'. */
const platform = [
  ...['HOME', 'XDG_CONFIG_HOME', 'TMPDIR', 'LANG'],
  ...['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP'],
  ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA'],
  ...['ProgramData', 'ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432'],
]

/** How a network is reached: read by libcurl and by git (`http.proxy`, `http.sslCAInfo` in git-config's manual). */
const network = [
  ...['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'],
  ...[
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_PROXY_SSL_CAINFO',
  ],
]

const readVariables: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_PAGER: 'cat',
}

const readSettings = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=true',
  'core.sshCommand=false',
  'core.pager=cat',
  // A commit graph is a second copy of what commits say, and one that lies cuts a range like a graft does.
  'core.commitGraph=false',
  // A blob above this is streamed by git, not held in its memory.
  'core.bigFileThreshold=8m',
  'diff.external=',
  'diff.orderFile=/dev/null',
  'core.attributesFile=/dev/null',
  'log.showSignature=false',
  'log.showRoot=true',
  // git has a hint about GIT_GRAFT_FILE, in front of what it has to say.
  'advice.graftFileDeprecated=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
]

const fetchVariables: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: 'true',
  GIT_ALLOW_PROTOCOL: 'http:https',
}

const fetchSettings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=true',
  'credential.helper=',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
]

type Environment = Record<string, string>

/**
 * PATH without its relative entries: git runs inside folders that a stranger filled.
 * @returns the entries, in order
 */
export function programFolders(environment: NodeJS.ProcessEnv = process.env): readonly string[] {
  const path = environment.PATH ?? environment.Path ?? ''
  return path.split(delimiter).filter((folder) => isAbsolute(folder))
}

function allowed(names: readonly string[]): Environment {
  const environment: Environment = { HOME: homedir(), PATH: programFolders().join(delimiter) }
  for (const name of names) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  return environment
}

function asOptions(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting])
}

/** @param indexFile git's own temporary index, inside a hook */
export function readEnvironment(indexFile: string | undefined): Environment {
  const index = indexFile === undefined ? {} : { GIT_INDEX_FILE: indexFile }
  return { ...allowed(platform), ...readVariables, ...index }
}

/** For reading settings of the person who runs the tool, and nothing else: their configuration stands. */
export function configEnvironment(): Environment {
  return { ...allowed([...platform, 'GIT_CONFIG_GLOBAL']), LC_ALL: 'C' }
}

export const readOptions: readonly string[] = ['--no-pager', ...asOptions(readSettings)]

/**
 * The machine's own configuration stays in force for a fetch: proxies and certificate authorities stand there.
 * @param secretSettings settings that must not be seen in a list of processes, in order
 */
export function fetchEnvironment(
  secretSettings: readonly (readonly [key: string, value: string])[],
): Environment {
  const environment: Environment = { ...allowed([...platform, ...network]), ...fetchVariables }
  environment.GIT_CONFIG_COUNT = String(secretSettings.length)
  secretSettings.forEach(([key, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = key
    environment[`GIT_CONFIG_VALUE_${index}`] = value
  })
  return environment
}

export const fetchOptions: readonly string[] = ['--no-pager', ...asOptions(fetchSettings)]
