/** Keys in names: of files, folders, members of archives, targets of links. */
import { plant } from '../carrier.ts'
import { caseOf, type Case, type Medium } from '../case.ts'
import { zip } from '../containers/zip.ts'
import { tarPackings } from '../containers/tar.ts'
import { carry } from '../carrier.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'

const names = [
  '@@',
  '@@.txt',
  'backup-@@.env',
  '@@_old.tar',
  'key=@@',
  'été @@ 🔑',
  '.@@',
  'a%3D@@%26b',
] as const

/** As bytes of git or the file system: the engine is given the name alone, the CLI the whole tree. */
const media: readonly (readonly [medium: Medium, templates: readonly string[]])[] = [
  ['file name', names],
  ['folder name', names.filter((name) => name !== '.@@')],
  ['link target', ['@@', '../keys/@@', '/etc/@@/x', 'https://example.com/?k=@@']],
]

export function* nameCases(supply: KeySupply): Generator<Case> {
  for (const kind of keyKinds) {
    for (const [medium, templates] of media) {
      for (const template of templates) {
        const key = supply.key(kind)
        yield caseOf(plant(template, key), { group: 'names', form: medium, medium, key })
      }
    }
    for (const template of ['@@', 'keys/@@/a.txt', 'backup-@@.env']) {
      const inZip = supply.key(kind)
      const member = { name: template.replace('@@', inZip), data: Buffer.from('nothing\n') }
      yield caseOf(carry(zip([member]), null), {
        group: 'names',
        form: 'a member of a zip',
        key: inZip,
        fileName: 'a.zip',
      })
      const inTar = supply.key(kind)
      const packed = tarPackings[0]!.pack(Buffer.from('nothing\n'), template.replace('@@', inTar))
      yield caseOf(carry(packed.bytes, null), {
        group: 'names',
        form: 'a member of a tar',
        key: inTar,
        fileName: 'a.tar',
      })
    }
  }
}
