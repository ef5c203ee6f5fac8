/** Compression methods that zip and 7z share with containers: bzip2, xz, zstd. */
import type { Container, ContainerId, Opening } from '../container.ts'
import { PartsInput, type Parts } from '../input/parts-input.ts'

/** How zip and 7z get at those; `undefined` where one is not to be had. */
export type InnerContainers = (id: ContainerId) => Container | undefined

const PART = 64 * 1024

/**
 * What a container holds, as one, in bytes that nobody else writes to. They are charged by it; what it read beyond
 * that is charged here.
 *
 * @throws ContainerError after it has given all that comes before the fault
 */
export async function* openedWith(
  container: Container,
  packed: Parts,
  opening: Opening,
): AsyncGenerator<Uint8Array> {
  const input = new PartsInput(packed)
  let given = 0
  try {
    for await (const member of container.open(input, opening)) {
      for (;;) {
        const part = Buffer.allocUnsafe(PART)
        const got = await member.read(part)
        given += got
        if (got > 0) yield part.subarray(0, got)
        if (got < PART) break
      }
    }
  } catch (error) {
    throw input.failure ?? error
  } finally {
    opening.allowance.take(Math.max(0, input.passed - given))
  }
  if (input.failure !== null) throw input.failure
}
