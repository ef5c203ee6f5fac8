/** What the functions return of a run's sample: 0 where it is no mark, or one of these. */
import { give, i32 } from './wat.ts'

/** The confirms in TypeScript decide. */
export const ASK = 1
/** It is a mark. */
export const HIT = 2

export const giveAsk = give(i32(ASK))
export const giveHit = give(i32(HIT))
