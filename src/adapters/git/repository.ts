/**
 * Finds the repository that a path belongs to by reading a handful of small files, as gitrepository-layout describes
 * them: no child process, no ownership check (git is given the folder explicitly), and no word of its configuration.
 */
import { lstatSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { GitLocation } from './git-child.ts'

export interface Repository {
  readonly location: GitLocation
  /** Where objects, refs and `shallow` are: worktrees of one repository share it. */
  readonly commonDir: string
  /** The root of the work tree; for a bare repository, and inside a git directory, that directory. */
  readonly root: string
  readonly bare: boolean
  /** The path relative to `root`, `/`-separated; empty for the root itself. */
  readonly prefix: string
}

/** What git hands to its hooks (githooks): `GIT_DIR`, `GIT_INDEX_FILE`, `GIT_WORK_TREE`, relative to the current folder. */
export type HookEnvironment = Readonly<Record<string, string | undefined>>

/** A `.git` file is one line with a path. */
const MAX_LINK = 64 * 1024

/**
 * @param path a folder or a file, absolute or relative to the current folder; it must exist
 * @param hook the environment, only inside a hook: what git says there comes first
 * @returns `null` where the path is in no repository, or in one that is broken
 */
export function findRepository(path: string, hook: HookEnvironment = {}): Repository | null {
  const real = realpathSync(path)
  const start = isFolder(real) ? real : dirname(real)
  const found = hook.GIT_DIR === undefined ? discover(start) : named(hook.GIT_DIR, hook, start)
  if (found === null) return null
  const { gitDir, workTree } = found
  const index = hook.GIT_INDEX_FILE
  const root = workTree ?? gitDir
  return {
    location: { gitDir, workTree, ...(index === undefined ? {} : { indexFile: resolve(index) }) },
    commonDir: commonDirOf(gitDir),
    root,
    bare: workTree === null,
    prefix: relative(root, real).split(sep).join('/'),
  }
}

interface Found {
  readonly gitDir: string
  readonly workTree: string | null
}

/**
 * Upwards, the nearest `.git`. A bare repository counts only where no work tree is around it: one laid out as files of
 * a checkout is data (`safe.bareRepository` in git-config's manual).
 */
function discover(start: string): Found | null {
  let bare: string | null = null
  for (let folder = start; ; folder = dirname(folder)) {
    const link = join(folder, '.git')
    if (isFolder(link)) {
      if (isGitDirectory(link)) return { gitDir: realpathSync(link), workTree: folder }
    } else if (isFile(link)) {
      const gitDir = linked(folder, link)
      return gitDir === null ? null : { gitDir, workTree: folder }
    }
    if (isGitDirectory(folder)) {
      // Inside `.git` of a work tree: what lies there is no file of the work tree.
      if (folder.endsWith(`${sep}.git`)) return { gitDir: folder, workTree: null }
      bare ??= folder
    }
    if (dirname(folder) === folder) return bare === null ? null : { gitDir: bare, workTree: null }
  }
}

/** Inside a hook the work tree is the current folder, unless git says otherwise. */
function named(gitDirName: string, hook: HookEnvironment, start: string): Found | null {
  const gitDir = resolve(gitDirName)
  if (!isGitDirectory(gitDir)) return null
  const real = realpathSync(gitDir)
  const around = discover(start)
  if (around?.gitDir === real) return around
  const workTree = hook.GIT_WORK_TREE
  return { gitDir: real, workTree: realpathSync(workTree === undefined ? start : resolve(workTree)) }
}

/** What a `.git` file names (`gitdir: <path>`): the repository of a worktree or of a submodule. */
function linked(folder: string, link: string): string | null {
  const target = /^gitdir: (.+?)[\r\n]*$/s.exec(readSmall(link) ?? '')?.[1]
  if (target === undefined) return null
  const gitDir = resolve(folder, target)
  return isGitDirectory(gitDir) ? realpathSync(gitDir) : null
}

/** Where objects and refs are: a worktree names its repository in a file (gitrepository-layout, `commondir`). */
export function commonDirOf(gitDir: string): string {
  const named = readSmall(join(gitDir, 'commondir'))?.replace(/[\r\n]+$/, '')
  return named === undefined || named === '' ? gitDir : resolve(gitDir, named)
}

/** As git's own `is_git_directory` (setup.c): HEAD (it may be a link to a branch not yet born), objects, refs. */
function isGitDirectory(folder: string): boolean {
  const head = look(join(folder, 'HEAD'), lstatSync)
  if (head === null || head.isDirectory()) return false
  const common = commonDirOf(folder)
  return isFolder(join(common, 'objects')) && isFolder(join(common, 'refs'))
}

function readSmall(file: string): string | null {
  const stats = look(file, statSync)
  if (!stats?.isFile() || stats.size > MAX_LINK) return null
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function isFolder(path: string): boolean {
  return look(path, statSync)?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  return look(path, statSync)?.isFile() ?? false
}

function look(path: string, stat: (path: string) => Stats): Stats | null {
  try {
    return stat(path)
  } catch {
    return null
  }
}
