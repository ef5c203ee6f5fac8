/** Documents that hold source code or text of their own: office files, PDFs, notebooks, source maps. */
import { carry, cutAt, embed, plant, type Carrier } from '../carrier.ts'
import { caseOf, type Case } from '../case.ts'
import { pack } from '../containers/packing.ts'
import { pdf, pdfPacking } from '../containers/pdf.ts'
import { zip } from '../containers/zip.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'

const word = '<w:document><w:body><w:p><w:r><w:t>@@</w:t></w:r></w:p></w:body></w:document>'
const run = '</w:t></w:r><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'

/** Without a place: whether the report names the line of the JSON or of the source in it is for the engine to say. */
const unplaced = (text: string): Carrier => carry(Buffer.from(text), null)

const officeFile = (parts: readonly (readonly [name: string, text: string])[]): Buffer =>
  zip(parts.map(([name, text]) => ({ name, data: Buffer.from(text) })))

interface Document {
  readonly form: string
  readonly fileName: string
  make(key: string, cut: number): Carrier
}

function inOffice(name: string, member: string, template: string, join: string): Document {
  return {
    form: name,
    fileName: `report.${name.split(',')[0]!}`,
    make: (key, cut) => {
      const text = embed(join === '' ? plant('@@', key) : cutAt(plant('@@', key), [cut], join), template)
      return pack(
        text,
        {
          name,
          extension: '',
          pack: (bytes) => ({
            bytes: officeFile([
              ['[Content_Types].xml', '<Types/>'],
              [member, bytes.toString()],
            ]),
            entry: `zip:${member}`,
          }),
        },
        member,
      )
    },
  }
}

const sourceMap = (source: string): string =>
  JSON.stringify({
    version: 3,
    sources: ['src/config.ts'],
    sourcesContent: [source],
    mappings: 'AAAA',
    names: [],
  })

const documents: readonly Document[] = [
  inOffice('docx', 'word/document.xml', word, ''),
  inOffice('docx, in two runs', 'word/document.xml', word, run),
  inOffice('xlsx', 'xl/sharedStrings.xml', '<sst><si><t>@@</t></si></sst>', ''),
  inOffice(
    'pptx, in two runs',
    'ppt/slides/slide1.xml',
    '<a:p><a:r><a:t>@@</a:t></a:r></a:p>',
    '</a:t></a:r><a:r><a:t>',
  ),
  inOffice('odt', 'content.xml', '<text:p>@@</text:p>', ''),
  inOffice(
    'odt, in spans',
    'content.xml',
    '<text:p>@@</text:p>',
    '</text:span><text:span text:style-name="T1">',
  ),
  {
    form: 'PDF, text in a flate stream',
    fileName: 'report.pdf',
    make: (key) => pack(plant('BT /F1 12 Tf 72 700 Td (key: @@) Tj ET', key), pdfPacking, ''),
  },
  {
    form: 'PDF, kerned text in a flate stream',
    fileName: 'report.pdf',
    make: (key, cut) =>
      pack(embed(cutAt(plant('@@', key), [cut], ')-20('), 'BT 72 700 Td [(@@)] TJ ET'), pdfPacking, ''),
  },
  {
    form: 'PDF, hex text in a flate stream',
    fileName: 'report.pdf',
    make: (key) => pack(plant(`BT <${Buffer.from(key).toString('hex')}> Tj ET % @@`, ''), pdfPacking, ''),
  },
  {
    form: 'PDF, plain stream',
    fileName: 'report.pdf',
    make: (key) => carry(pdf(Buffer.from(`BT (${key}) Tj ET`), false), null),
  },
  {
    form: 'a notebook, source',
    fileName: 'a.ipynb',
    make: (key) =>
      unplaced(
        JSON.stringify(
          { cells: [{ cell_type: 'code', source: ['import posthog\n', `key = "${key}"\n`] }], nbformat: 4 },
          null,
          1,
        ),
      ),
  },
  {
    form: 'a notebook, output as HTML in base64',
    fileName: 'a.ipynb',
    make: (key) =>
      unplaced(
        JSON.stringify({
          cells: [
            {
              outputs: [{ data: { 'image/svg+xml': Buffer.from(`<text>${key}</text>`).toString('base64') } }],
            },
          ],
        }),
      ),
  },
  {
    form: 'a source map',
    fileName: 'a.js.map',
    make: (key) => unplaced(sourceMap(`\nexport const key = '${key}'\n`)),
  },
  {
    form: 'a source map, literals joined',
    fileName: 'a.js.map',
    make: (key, cut) => unplaced(sourceMap(`const key = "${key.slice(0, cut)}" +\n  "${key.slice(cut)}"\n`)),
  },
  {
    form: 'an inline source map',
    fileName: 'a.js',
    make: (key) => {
      const map = Buffer.from(sourceMap(`export const key = "${key}"\n`)).toString('base64')
      return unplaced(`export{}\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${map}\n`)
    },
  },
  {
    form: 'an inline source map in percent escapes',
    fileName: 'a.css',
    make: (key) =>
      unplaced(
        `/*# sourceMappingURL=data:application/json,${encodeURIComponent(sourceMap(`$key: "${key}";`))} */`,
      ),
  },
]

export function* documentCases(supply: KeySupply): Generator<Case> {
  for (const document of documents) {
    const { form, fileName } = document
    for (const kind of keyKinds) {
      const key = supply.key(kind)
      // From the sixth on: a first part that is a key's shape, or none, is another group's matter.
      const carrier = document.make(key, 6 + supply.random.below(30))
      const place = form.includes('hex text') ? null : carrier.place
      yield caseOf({ ...carrier, place }, { group: 'containers', form, key, fileName })
    }
  }
}
