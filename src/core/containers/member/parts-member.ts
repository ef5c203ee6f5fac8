/** A member whose bytes come in parts as they are unpacked. */
import type { ContainerError } from '../container-error.ts'
import type { Member, Opening } from '../container.ts'
import { PartsInput, type Parts } from '../input/parts-input.ts'

const none: Parts = []

/** A member that is just a name: a folder, or something that cannot be read. */
export const nameOnly = (path: Uint8Array | null, opening: Opening): PartsMember =>
  new PartsMember(path, none, opening)

/** What came before a fault stands: the member then ends there, and `opening.skip` is told. */
export class PartsMember implements Member {
  readonly path: Uint8Array | null
  readonly #input: PartsInput
  readonly #opening: Opening
  #isTold = false

  /** @param parts not begun before the first `read` */
  constructor(path: Uint8Array | null, parts: Parts, opening: Opening) {
    this.path = path
    this.#input = new PartsInput(parts)
    this.#opening = opening
  }

  /** A limit that ended it: it ends the whole container, which throws it in its next step. */
  get limit(): ContainerError | null {
    const { failure } = this.#input
    return failure?.fault === 'limit' ? failure : null
  }

  async read(into: Uint8Array): Promise<number> {
    const got = await this.#input.read(into)
    const { failure } = this.#input
    if (failure !== null && failure.fault !== 'limit' && !this.#isTold) {
      this.#isTold = true
      const reason = failure.fault === 'closed' ? failure.message : 'a broken member: read up to there'
      this.#opening.skip({ path: this.path, reason, incomplete: false })
    }
    return got
  }
}

/**
 * Gives a member, and ends the container if the member met a limit.
 *
 * @throws ContainerError of fault `limit`
 */
export function* give(member: PartsMember): Generator<Member, void> {
  yield member
  if (member.limit !== null) throw member.limit
}
