import { setImmediate } from 'node:timers/promises'
import { dayOf } from '../../core/policy/expiry.ts'
import type { Clock } from '../../ports/clock.ts'

export const systemClock: Clock = {
  milliseconds: () => performance.now(),
  today: () => dayOf(new Date()),
  pause: () => setImmediate(),
}
