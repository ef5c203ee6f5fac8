/** A sum over objects that does not depend on their order: what two readers must agree on. */
import { createHash, type Hash } from 'node:crypto'

export class ObjectSum {
  objects = 0
  bytes = 0
  /** Of SHA-1 over type, size and content, and of the id, each taken as a number of 64 bits. */
  #sum = 0n
  #open: Hash | undefined

  begin(id: string, type: string, size: number): void {
    this.objects++
    this.bytes += size
    this.#open = createHash('sha1').update(`${id} ${type} ${size}\0`)
  }

  add(bytes: Uint8Array): void {
    this.#open!.update(bytes)
  }

  end(): void {
    this.#sum = BigInt.asUintN(64, this.#sum + this.#open!.digest().readBigUInt64BE(0))
  }

  get figures(): { readonly objects: number; readonly bytes: number; readonly sum: string } {
    return { objects: this.objects, bytes: this.bytes, sum: this.#sum.toString(16).padStart(16, '0') }
  }
}
