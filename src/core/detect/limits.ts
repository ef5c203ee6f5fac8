/** How far around an anchor the engine looks. Results depend on these, never on how the input is cut into pieces. */

/**
 * Bytes before a candidate that can matter: its line (for a comment that allows it), a legacy key's name; and bytes
 * before an anchor in which a decoder looks for the beginning of what it decodes.
 */
export const MAX_LOOKBEHIND = 4096

/** Bytes after the start of a candidate that can matter: its body with all escapes and joins, the rest of its line. */
export const MAX_LOOKAHEAD = 4096

/** A body is read up to here: eight times the longest that PostHog ever issued (49 characters). */
export const MAX_BODY = 400

/** Bytes of the line shown on either side of a key. */
export const MAX_SNIPPET_SIDE = 240

/** How deep decoders may nest. */
export const MAX_DECODE_DEPTH = 4

/**
 * Encoded text is decoded in one go up to here; longer text in parts that overlap by `MAX_LOOKBEHIND`. Bytes. A
 * container in it (a Helm release, a data URL) is opened if it fits.
 */
export const MAX_RUN = 16 * 1024 * 1024
