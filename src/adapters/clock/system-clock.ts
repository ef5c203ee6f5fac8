import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../ports/clock.ts'

export const systemClock: Clock = {
  milliseconds: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
  pause: () => setImmediate(),
}
