import { expect, it } from 'vitest'
import { recordOf } from '../../../bench/record/kept.ts'
import { withTables } from '../../../bench/record/markdown.ts'
import type { BenchRecord, PartId } from '../../../bench/record/record.ts'

const machine = {
  os: 'linux-x64',
  cpu: 'Some CPU',
  cores: 2,
  programs: { node: '24.0.0', trufflehog: 'unknown' },
}
const record = recordOf(
  { part: 'kernel', table: { head: ['GB/s', 'a|b'], rows: [[String.raw`"<p*_&#112;\n"`, '1.00']] } },
  { commit: 'abc', machine },
  new Date('2026-11-24T08:15Z'),
)
const records: ReadonlyMap<PartId, BenchRecord> = new Map([['kernel', record]])
const places =
  'before <!-- begin kernel -->old<!-- end kernel --> between <!-- begin start --><!-- end start --> after'

const filled = [
  'before <!-- begin kernel -->',
  '**Kernel**',
  String.raw`| GB/s | a\|b |
| --- | ---: |
| "\<p\*\_\&#112;\\n" | 1.00 |`,
  '_2026-11-24, commit abc: linux-x64, 2 cores (Some CPU); node 24.0.0, trufflehog._',
  '<!-- end kernel --> between <!-- begin start -->',
  '_Not measured yet._',
  '<!-- end start --> after',
].join('\n\n')

it('puts the newest record of each part between its markers, and nothing in a cell is Markdown', () => {
  expect(withTables(places, ['kernel', 'start'], records)).toBe(filled)
})

it('changes nothing the second time', () => {
  expect(withTables(filled, ['kernel', 'start'], records)).toBe(filled)
})

it.each(['nothing', '<!-- begin kernel -->', '<!-- end kernel --><!-- begin kernel -->'])(
  'refuses a document without a place: %s',
  (text) => {
    expect(() => withTables(text, ['kernel'], records)).toThrow('there is no place for "kernel"')
  },
)
