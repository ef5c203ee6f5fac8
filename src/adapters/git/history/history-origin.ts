/** What the pieces of a history are, so that a hit in one can be placed. Plain values: they pass between threads. */
import type { BytePath } from '../../../core/byte-path.ts'

export type HistoryOrigin =
  | { readonly is: 'blob'; readonly id: string }
  /** A commit's message, or its header: the lines up to the empty one. */
  | { readonly is: 'message' | 'header'; readonly commit: string; readonly header: Uint8Array }
  /** An annotated tag, whole. */
  | { readonly is: 'tag'; readonly id: string }
  /** A name in a tree, as the tree has it: with a slash in it, where one was forged. */
  | { readonly is: 'name'; readonly tree: string; readonly name: BytePath }
  /** A ref's full name. */
  | { readonly is: 'ref'; readonly name: BytePath }
