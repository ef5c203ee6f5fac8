/** Rows of bits in a mask of 64. */
import { get, set } from './wat.ts'

/** Keeps of a mask the bits behind which `count` - 1 more are set, each `stride` further. */
export function rowIn(mask: string, count: number, stride: number): string {
  const steps: string[] = []
  for (let length = 1; length < count;) {
    const further = Math.min(length, count - length)
    steps.push(set(mask, `(i64.and ${get(mask)} (i64.shr_u ${get(mask)} (i64.const ${further * stride})))`))
    length += further
  }
  return steps.join('\n      ')
}
