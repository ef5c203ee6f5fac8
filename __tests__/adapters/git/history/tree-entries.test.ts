import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachEntry, type EntryKind } from '../../../../src/adapters/git/history/tree-entries.ts'
import { itemsInTree, type TreeItem } from '../../../../src/adapters/git/tree-object.ts'

function entriesOf(tree: Buffer, idBytes: number): readonly TreeItem[] {
  const items: TreeItem[] = []
  eachEntry(tree, idBytes, (kind: EntryKind, from, end) => {
    const name = tree.toString('latin1', from, end)
    items.push({ kind, name, id: tree.toString('hex', end + 1, end + 1 + idBytes) })
  })
  return items
}

const modes = [
  '100644',
  '100755',
  '120000',
  '160000',
  '40000',
  '040000',
  '0100644',
  '1040000',
  '100',
  '',
  'x',
]

const entry = (idBytes: number): fc.Arbitrary<Buffer> =>
  fc
    .tuple(
      fc.constantFrom(...modes),
      fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => bytes.map((byte) => byte || 1)),
      fc.uint8Array({ minLength: idBytes, maxLength: idBytes }),
    )
    .map(([mode, name, id]) => Buffer.concat([Buffer.from(`${mode} `), name, Buffer.from([0]), id]))

it.each([20, 32])('gives the entries of a tree, with ids of %i bytes', (idBytes) => {
  fc.assert(
    fc.property(fc.array(entry(idBytes)), (entries) => {
      const tree = Buffer.concat(entries)
      expect(entriesOf(tree, idBytes)).toEqual([...itemsInTree(tree, idBytes)])
    }),
  )
})

it('comes to an end in any bytes, and gives whole entries only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const tree = Buffer.from(bytes)
      for (const { id } of entriesOf(tree, 20)) expect(id).toHaveLength(40)
    }),
  )
})
