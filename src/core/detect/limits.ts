/** How far around an anchor the engine looks. Results depend on these, never on how the input is cut into pieces. */

/** Bytes before a candidate that can matter: its line (for a comment that allows it), a legacy key's name. */
export const MAX_LOOKBEHIND = 4096

/** Bytes after the start of a candidate that can matter: its body, the rest of its line. */
export const MAX_LOOKAHEAD = 4096

/** A body is read up to here: eight times the longest that PostHog ever issued (49 characters). */
export const MAX_BODY = 400

/** Bytes of the line shown on either side of a key. */
export const MAX_SNIPPET_SIDE = 240
