/** Measures the kernel's forms beside a search for the plain prefix: gigabytes a second, medians of interleaved rounds. */
import type { Kernel } from '../../src/core/detect/kernel/kernel.ts'
import { plainModule, relaxedModule } from '../../src/core/detect/kernel/modules.ts'
import { createTwin } from '../../src/core/detect/kernel/twin.ts'
import { createWasmKernel } from '../../src/core/detect/kernel/wasm-kernel.ts'
import { hostile, INPUT_SIZE, ordinary } from './inputs.ts'
import { createYardstick } from './prefix-filter.ts'

const ROUNDS = 9
/** Microseconds that a measurement takes at least. */
const LEAST = 4000

const kernels: Readonly<Record<string, Kernel | undefined>> = {
  relaxed: createWasmKernel(relaxedModule, INPUT_SIZE),
  plain: createWasmKernel(plainModule, INPUT_SIZE),
  twin: createTwin(INPUT_SIZE),
}
const yardstick = createYardstick(INPUT_SIZE)

let anchors = 0
const count = (): void => {
  anchors++
}

function search(kernel: Kernel): void {
  kernel.search(kernel.memory, 0, INPUT_SIZE, INPUT_SIZE, count, 0)
}

/** Gigabytes a second of one measurement, by the processor's time: other processes do not count. */
function speed(run: () => void): number {
  const begin = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    run()
    const { user, system } = process.cpuUsage(begin)
    if (user + system >= LEAST) return (runs * INPUT_SIZE) / (user + system) / 1000
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

const names = Object.keys(kernels).filter((name) => kernels[name] !== undefined)
const contestants: Readonly<Record<string, () => void>> = {
  ...Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        search(kernels[name]!)
      },
    ]),
  ),
  'plain prefix': () => {
    yardstick.run()
  },
}

const row = (cells: readonly (string | number)[]): void => {
  const texts = cells.map((cell, i) =>
    (typeof cell === 'number' ? cell.toFixed(2) : cell).padStart(i === 0 ? 0 : 12),
  )
  console.log([texts[0]!.padEnd(16), ...texts.slice(1)].join(' '))
}

for (const input of Object.values({ ...ordinary, ...hostile })) {
  // Warm up on everything: the confirms must have seen all inputs before any is measured.
  for (const name of names) {
    input.copy(kernels[name]!.memory)
    search(kernels[name]!)
  }
}
row(['GB/s', ...Object.keys(contestants), 'ratio', 'anchors/MB'])
for (const [name, input] of Object.entries({ ...ordinary, ...hostile })) {
  for (const kernel of Object.values(kernels)) if (kernel !== undefined) input.copy(kernel.memory)
  input.copy(yardstick.memory)
  const speeds = Object.values(contestants).map(() => [] as number[])
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, run] of Object.values(contestants).entries()) speeds[i]!.push(speed(run))
  const medians = speeds.map(median)
  anchors = 0
  search(kernels[names[0]!]!)
  row([name, ...medians, medians[0]! / medians.at(-1)!, String(anchors)])
}
