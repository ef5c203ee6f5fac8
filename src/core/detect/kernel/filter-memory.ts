/** What the filter keeps in the first bytes of its memory: addresses and sizes, as `scripts/kernel/filter.ts` builds them in. */
import { TRIGRAM } from './trigrams.ts'

/** Bytes of a turn of its loop; it may read as many around what it looks at. */
export const TURN = 64
/** Turns in a part, over which it goes in steps. */
export const TURNS = 32
/** Entries of a part at most: every byte a trigram, every stride a sample. */
const MOST = TURNS * (TURN + 2)

/** The list: where it stopped, then what it passes. */
export const ROOM = 4096
/** The address up to which the list may be filled before another part. */
export const FULL = (ROOM - 1 - MOST) * 4

/** Three tables of 256 numbers: `trigramBits`. */
export const TABLES_AT = ROOM * 4
/** A mask and an address for each turn, and one that is written over. */
export const TURNS_AT = TABLES_AT + TRIGRAM * 256 * 4
export const SAMPLE_TURNS_AT = TURNS_AT + (TURNS + 1) * 16
export const PLACES_AT = SAMPLE_TURNS_AT + (TURNS + 1) * 4
/** Where the memory is free. */
export const FILTER_MEMORY = PLACES_AT + (TURNS * TURN + 2) * 4
