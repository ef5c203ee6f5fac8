/** A container that a text is packed into. */
import { placeOf, type Carrier } from '../carrier.ts'

export interface Packing {
  readonly name: string
  readonly extension: string
  /**
   * @param name of the member, where the container has names
   * @returns the container, with how `encoding` of the report names it
   */
  pack(bytes: Buffer, name: string): { readonly bytes: Buffer; readonly entry: string }
}

/** @param name of what is packed, which counts only in containers with names */
export function pack(carrier: Carrier, packing: Packing, name: string): Carrier {
  const { bytes, entry } = packing.pack(carrier.bytes, name)
  return { bytes, span: null, place: placeOf(carrier), containers: [entry, ...carrier.containers] }
}
