/** A clock that stands until it is told to go on. */
export interface FakeClock {
  milliseconds(): number
  pass(milliseconds: number): void
}

/** @param start some fixed moment, as any */
export function fakeClock(start = 12_345): FakeClock {
  let now = start
  return {
    milliseconds: () => now,
    pass(milliseconds) {
      now += milliseconds
    },
  }
}
