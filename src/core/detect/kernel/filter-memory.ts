/** What the filter keeps in the first bytes of its memory: addresses and sizes, as `scripts/kernel/filter.ts` builds them in. */
import { TRIGRAM } from './trigrams.ts'

/** Bytes of a turn of its loop. */
export const TURN = 64
/** Turns in a part, over which it goes in steps. */
export const TURNS = 256
/** Entries of a part at most: every byte a trigram, every stride a sample. */
const MOST = TURNS * (TURN + 2)

/** Bytes of an entry of the list: an address, and an anchor's code or one of those below. */
export const ENTRY = 8
/** A candidate that is to be confirmed. */
export const ASK_TRIGRAM = 14
/** A sample that is to be confirmed. */
export const ASK_SAMPLE = 15

/** Entries of the list: where it stopped, then what it passes. */
export const ROOM = 32768
/** The address up to which the list may be filled before another part. */
export const FULL = (ROOM - 1 - MOST) * ENTRY

/** Three tables of 256 numbers: `trigramBits`. */
export const TABLES_AT = ROOM * ENTRY
/** 256 numbers: `byteBits`. */
export const BYTE_BITS_AT = TABLES_AT + TRIGRAM * 256 * 4
/** A mask and an address for each turn, and one that is written over. */
export const TURNS_AT = BYTE_BITS_AT + 256 * 4
/** The bytes of a note of a turn. */
export const NOTE = 16
export const SAMPLE_TURNS_AT = TURNS_AT + (TURNS + 1) * NOTE
/** The addresses of turns whose sample may be of a list. */
export const LISTED_AT = SAMPLE_TURNS_AT + (TURNS + 1) * 4
/** The addresses of samples of long runs, two in a turn. */
export const RUNS_AT = LISTED_AT + (TURNS + 1) * 4
/** Those of samples of lists and of UTF-16. */
export const OTHERS_AT = RUNS_AT + (2 * TURNS + 2) * 4
export const PLACES_AT = OTHERS_AT + (2 * TURNS + 1) * 4
/** Where the memory is free. */
export const FILTER_MEMORY = PLACES_AT + (TURNS * TURN + 2) * 4
