import type { PartId } from '../record/record.ts'
import { growthPart } from './growth.ts'
import { history } from './history.ts'
import { kernel } from './kernel.ts'
import { memory } from './memory.ts'
import type { Part } from './part.ts'
import { start } from './start.ts'
import { tree } from './tree.ts'

export const parts: Readonly<Record<PartId, Part>> = {
  kernel,
  start,
  tree,
  history,
  memory,
  growth: growthPart,
}
