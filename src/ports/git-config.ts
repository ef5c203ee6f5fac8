/** What git says about the hooks of a repository, read as git itself reads it: with the configuration of its user. */

export interface HooksPath {
  /** As set; `~` is expanded. */
  readonly value: string
  /** Where it is set (`git config --show-scope`): for this repository, or for every one of the machine. */
  readonly scope: 'system' | 'global' | 'local' | 'worktree'
}

export interface GitConfig {
  /** Absolute: the repository's own folder, which all its worktrees share. */
  commonDir(): string
  /** Absolute: the root of the work tree, `null` for a bare repository. */
  topLevel(): string | null
  /** `core.hooksPath`, `null` where it is not set. */
  hooksPath(): HooksPath | null
}
