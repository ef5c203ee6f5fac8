/** Containers, containers in containers, encoded texts in containers and containers in encoded texts. */
import { caseOf, type Case } from '../case.ts'
import { plant, type Carrier } from '../carrier.ts'
import { pack, type Packing } from '../containers/packing.ts'
import { pdfPacking } from '../containers/pdf.ts'
import type { Streams } from '../containers/streams.ts'
import { tarPackings } from '../containers/tar.ts'
import { zipPackings } from '../containers/zip.ts'
import { nestingForms } from '../forms/all-forms.ts'
import { fits } from '../form.ts'
import { keyKinds, type KeySupply } from '../key-supply.ts'
import { inSurroundings, payload } from '../payloads.ts'

const DEEP_NESTS = 400

/** Longer texts too: compression must not depend on one small block. */
const members: readonly string[] = [
  'KEY=@@\n',
  `${'# a line of text\n'.repeat(300)}key: "@@"\n`,
  '{"key":"@@"}',
  `@@\n${'0123456789abcdef\n'.repeat(2_000)}`,
]

export function packings({ packings: streams }: Streams): readonly Packing[] {
  return [...streams, ...zipPackings, ...tarPackings, pdfPacking]
}

/** One inside the other, the innermost first; each is named as people name it. */
function packAll(
  carrier: Carrier,
  nest: readonly Packing[],
): { readonly carrier: Carrier; readonly fileName: string } {
  let fileName = 'config.env'
  let packed = carrier
  for (const packing of nest) {
    packed = pack(packed, packing, fileName)
    fileName += packing.extension
  }
  return { carrier: packed, fileName }
}

const nameOf = (nest: readonly Packing[]): string => nest.map(({ name }) => name).join(' › ')

export function* containerCases(supply: KeySupply, streams: Streams): Generator<Case> {
  for (const packing of packings(streams)) {
    for (const kind of keyKinds) {
      const key = supply.key(kind)
      const { carrier, fileName } = packAll(plant(supply.random.pick(members), key), [packing])
      yield caseOf(carrier, { group: 'containers', form: packing.name, key, fileName })
    }
  }
}

export function* nestedContainerCases(supply: KeySupply, streams: Streams): Generator<Case> {
  const all = packings(streams)
  const make = (nest: readonly Packing[]): Case => {
    const key = supply.key()
    const { carrier, fileName } = packAll(plant(supply.random.pick(members), key), nest)
    return caseOf(carrier, { group: 'containers, nested', form: nameOf(nest), key, fileName })
  }
  for (const inner of all) {
    for (const outer of all) if (isTold([inner, outer])) yield make([inner, outer])
  }
  for (let count = 0; count < DEEP_NESTS; count++) {
    const depth = 3 + supply.random.below(3)
    const nest = Array.from({ length: depth }, () => supply.random.pick(all))
    if (isTold(nest)) yield make(nest)
  }
}

/** Brotli has no magic number, and a stream of a PDF no name that could tell it. */
function isTold(nest: readonly Packing[]): boolean {
  return !nest.some(({ name }, index) => name === 'brotli' && nest[index + 1]?.name === 'PDF')
}

/** Each container around each form, and each form around each container. */
export function* mixedCases(supply: KeySupply, streams: Streams): Generator<Case> {
  const { random } = supply
  for (const packing of packings(streams)) {
    for (const form of nestingForms) {
      const inner = payload(supply.key(), random)
      if (!fits(inner, form.takes)) continue
      const key = supply.key()
      const { carrier, fileName } = packAll(form.write(payload(key, random), random), [packing])
      yield caseOf(carrier, { group: 'containers', form: `${form.name} in ${packing.name}`, key, fileName })
      // Brotli has no magic number: only a file's name tells it.
      if (form.takes !== 'bytes' || packing.name === 'brotli') continue
      const packed = packAll(payload(key, random), [packing]).carrier
      yield caseOf(
        inSurroundings({ ...form.write({ ...packed, place: null }, random), containers: [] }, random),
        {
          group: 'containers',
          form: `${packing.name} in ${form.name}`,
          key,
        },
      )
    }
  }
}
