/**
 * Bytes behind the inflated ones that an inflater writes over: zlib decodes fast only as long as it has room for the
 * longest match (`INFLATE_FAST_MIN_OUTPUT` in Chromium's zlib), and most deltas are shorter than that.
 */
export const INFLATE_ROOM = 320
