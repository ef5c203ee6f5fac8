/**
 * `node walk-once.ts REPOSITORY [--threads 2] [--search] [--plain]`: reads every object of a repository's packs once and
 * prints what that took, as JSON.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import { readPackTable, type PackTable } from '../../src/adapters/git/packs/pack-table.ts'
import { PackWalk } from '../../src/adapters/git/packs/pack-walk.ts'
import { createKernel } from '../../src/core/detect/kernel/create-kernel.ts'
import { packPaths } from './pack-paths.ts'

const MEMORY = 64 * 1024 * 1024

export interface Share {
  readonly objects: number
  readonly bytes: number
  readonly left: number
  readonly anchors: number
}

interface Task {
  readonly packs: readonly { readonly table: PackTable; readonly claimed: Int32Array }[]
  readonly search: boolean
  /** Deltas without WebAssembly. */
  readonly plain: boolean
}

function walk({ packs, search, plain }: Task): Share {
  const kernel = createKernel(MEMORY)
  const { linear } = kernel
  const { memory } = kernel
  let [objects, bytes, left, anchors] = [0, 0, 0, 0]
  const found = (): void => {
    anchors++
  }
  for (const { table, claimed } of packs) {
    const claim = (): number => Atomics.add(claimed, 0, 1)
    const packWalk = new PackWalk(table, memory, claim, { linear: plain ? undefined : linear })
    for (let object = packWalk.next(); object !== null; object = packWalk.next()) {
      objects++
      bytes += object.bytes.length
      if (search) kernel.search(object.bytes, 0, object.bytes.length, object.bytes.length, found, 0)
    }
    left += packWalk.left.length
    packWalk.close()
  }
  return { objects, bytes, left, anchors }
}

async function shareOf(worker: Worker, task: Task): Promise<Share> {
  worker.postMessage(task)
  const share = await new Promise<Share>((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  )
  await worker.terminate()
  return share
}

if (!isMainThread && workerData === 'walk') {
  parentPort!.once('message', (task: Task) => {
    parentPort!.postMessage(walk(task))
  })
} else {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      threads: { type: 'string', default: '1' },
      search: { type: 'boolean', default: false },
      plain: { type: 'boolean', default: false },
    },
  })
  const workers = Array.from(
    { length: Number(values.threads) - 1 },
    () => new Worker(new URL(import.meta.url), { workerData: 'walk' }),
  )
  const start = performance.now()
  const packs = packPaths(positionals[0]!).map((path) => ({
    table: readPackTable(path, 20),
    claimed: new Int32Array(new SharedArrayBuffer(4)),
  }))
  const tables = performance.now()
  const task: Task = { packs, search: values.search, plain: values.plain }
  const others = workers.map((worker) => shareOf(worker, task))
  const shares = [walk(task), ...(await Promise.all(others))]
  const end = performance.now()
  const { user, system } = process.cpuUsage()
  const sum = (of: keyof Share): number => shares.reduce((all, share) => all + share[of], 0)
  const figures = {
    tableMs: Math.round(tables - start),
    walkMs: Math.round(end - tables),
    cpuMs: Math.round((user + system) / 1000),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    objects: sum('objects'),
    bytes: sum('bytes'),
    left: sum('left'),
    anchors: sum('anchors'),
  }
  console.log(JSON.stringify(figures))
}
