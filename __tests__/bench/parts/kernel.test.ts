import { expect, it } from 'vitest'
import { kernelTable } from '../../../bench/parts/kernel.ts'

/** As `bench/kernel/index.ts` sets its rows. */
function row(...cells: readonly string[]): string {
  return [cells[0]!.padEnd(16), ...cells.slice(1).map((cell) => cell.padStart(12))].join(' ')
}

it('reads names with spaces, and such as are longer than their column', () => {
  const text = [
    row('GB/s', 'relaxed', 'plain prefix', 'anchors/MB'),
    row('source', '17.70', '34.00', '102'),
    row('folded base64', '1.00', '30.00', '13701'),
    row(String.raw`"a long  name\n: 0000"`, '0.17', '29.10', '61681'),
  ].join('\n')
  expect(kernelTable(`${text}\n`)).toEqual({
    head: ['GB/s', 'relaxed', 'plain prefix', 'anchors/MB'],
    rows: [
      ['source', '17.70', '34.00', '102'],
      ['folded base64', '1.00', '30.00', '13701'],
      [String.raw`"a long  name\n: 0000"`, '0.17', '29.10', '61681'],
    ],
  })
})
