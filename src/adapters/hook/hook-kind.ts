/** The hooks that can be installed, by git's names for them (githooks). */

export const hookKinds = ['pre-commit', 'pre-push'] as const
export type HookKind = (typeof hookKinds)[number]

/** What each of them stops, for messages. */
export const stoppedBy: Readonly<Record<HookKind, string>> = { 'pre-commit': 'commit', 'pre-push': 'push' }

/** What follows the program's name in each of them. */
export const hookArguments: Readonly<Record<HookKind, string>> = {
  'pre-commit': 'hook run',
  'pre-push': 'hook run --pre-push',
}
