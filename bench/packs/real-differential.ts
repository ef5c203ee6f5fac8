/** Every object of a real repository, as the pack reader gives it and as git does. */
import { spawn } from 'node:child_process'
import { objectIdBytes } from '../../src/adapters/git/packs/pack-ids.ts'
import { readPackTable } from '../../src/adapters/git/packs/pack-table.ts'
import { PackWalk } from '../../src/adapters/git/packs/pack-walk.ts'
import { createKernel } from '../../src/core/detect/kernel/create-kernel.ts'
import { ObjectSum } from './object-sum.ts'
import { packPaths } from './pack-paths.ts'

export interface RealDifference {
  readonly packs: number
  readonly objects: number
  readonly bytes: number
  readonly sum: string
  /** Objects that are read elsewhere, and no part of the sums. */
  readonly left: number
  readonly equal: boolean
}

const MEMORY = 64 * 1024 * 1024

export async function realDifference(repository: string): Promise<RealDifference> {
  const ours = new ObjectSum()
  const seen = new Set<string>()
  const left = new Set<string>()
  const kernel = createKernel(MEMORY)
  const { linear } = kernel
  const packs = packPaths(repository)
  for (const path of packs) {
    const table = readPackTable(path, 20)
    const idOf = (index: number): string => Buffer.from(objectIdBytes(table, index)).toString('hex')
    let next = 0
    const walk = new PackWalk(table, kernel.memory, () => next++, { linear })
    for (let object = walk.next(); object !== null; object = walk.next()) {
      const id = idOf(object.index)
      if (seen.has(id)) continue
      seen.add(id)
      ours.begin(id, object.type, object.bytes.length)
      ours.add(object.bytes)
      ours.end()
    }
    for (const index of walk.left) left.add(idOf(index))
    walk.close()
  }
  for (const id of left) if (seen.has(id)) left.delete(id)
  const gits = await sumOfGit(repository, left)
  const equal = JSON.stringify(gits.figures) === JSON.stringify(ours.figures)
  return { packs: packs.length, ...ours.figures, left: left.size, equal }
}

async function sumOfGit(repository: string, without: ReadonlySet<string>): Promise<ObjectSum> {
  const sum = new ObjectSum()
  const args = ['cat-file', '--batch', '--batch-all-objects', '--unordered', '--buffer']
  const child = spawn('git', ['-C', repository, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let head = ''
  /** Bytes of the object that are still to come, and the line break behind it. */
  let rest = 0
  let counted = false
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length;) {
      if (rest === 0) {
        const line = chunk.indexOf(10, at)
        head += chunk.toString('latin1', at, line < 0 ? chunk.length : line)
        at = line < 0 ? chunk.length : line + 1
        if (line < 0) continue
        const [id, type, size] = head.split(' ') as [string, string, string]
        head = ''
        rest = Number(size) + 1
        counted = !without.has(id)
        if (counted) sum.begin(id, type, rest - 1)
      }
      const taken = Math.min(rest, chunk.length - at)
      rest -= taken
      const ofObject = rest === 0 ? taken - 1 : taken
      if (counted && ofObject > 0) sum.add(chunk.subarray(at, at + ofObject))
      if (counted && rest === 0 && taken > 0) sum.end()
      at += taken
    }
  }
  return sum
}
