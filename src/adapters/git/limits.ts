/**
 * How much of what a stranger wrote is followed. Trees share trees, so a handful of objects can stand for any number of
 * paths; objects are scanned once each, and only their places multiply.
 */

/** Paths that are told of one blob, or of one name: more do not help anybody to find it. */
export const MAX_PLACES = 100

/** Places of a scan; each hit keeps one beyond that. */
export const MAX_PLACES_IN_ALL = 100_000

/** Characters of all paths that are kept: a name of a megabyte can stand in a thousand of them. */
export const MAX_PATH_CHARACTERS = 128 * 1024 * 1024

/** Paths of one listing that are read: more files than any checkout holds. */
export const MAX_LISTED = 20_000_000

/** Folders within folders: twice of what git itself reads (`core.maxTreeDepth` in git-config's manual). */
export const MAX_DEPTH = 4096

/** Entries of trees that are looked at while the trees of commits are compared. */
export const MAX_COMPARED = 50_000_000

/** Bytes of a tree that is compared with others: 400,000 files in one folder. */
export const MAX_TREE = 16 * 1024 * 1024

/** Bytes of trees that are kept while others are compared with them. */
export const MAX_TREES_KEPT = 8 * 1024 * 1024

/** Paths that a range may change where the question is which ones. */
export const MAX_CHANGED_PATHS = 500_000
