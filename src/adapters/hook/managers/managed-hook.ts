/** What is asked of a program that manages a repository's hooks itself. */
import type { HookKind } from '../hook-kind.ts'
import type { ToolCommand } from './tool-command.ts'

export interface Place {
  /** The root of the work tree. */
  readonly top: string
  readonly kind: HookKind
  /** `core.hooksPath`, absolute; `null` where it is not set. */
  readonly hooksPath: string | null
  /** The hook that git runs now, `null` where it runs none. */
  readonly hook: { readonly path: string; readonly text: string } | null
  readonly command: ToolCommand
}

export interface Found {
  /** Where the lines belong, from the root of the work tree. */
  readonly file: string
  /** Whether that file has the tool run by this hook. */
  readonly isSet: boolean
  /** The command that lets git run what that file says; `null` where git does already. */
  readonly activate: string | null
}

export interface Manager {
  readonly name: string
  /** @returns `null` where it does not manage this hook */
  find(at: Place): Found | null
  /** What to add, `null` where this program cannot run such a hook. */
  lines(kind: HookKind): readonly string[] | null
}
