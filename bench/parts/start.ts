/** What the CLI takes before it does anything. */
import { bareNode, versionOf } from '../contestants/ours.ts'
import { race } from '../race.ts'
import type { Part } from './part.ts'

export const start: Part = {
  needs: ['hyperfine'],
  run: ({ cli, effort }) => ({ part: 'start', races: [race([bareNode, versionOf(cli)], effort, null)] }),
}
