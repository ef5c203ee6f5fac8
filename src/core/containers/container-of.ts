/** Which container some bytes are; loads the containers when it is first asked. */
import type { Container } from './container.ts'

/**
 * @param start the first `CONTAINER_START` bytes, fewer only if there are no more
 * @param name what they are called
 */
export async function containerOf(start: Uint8Array, name: Uint8Array | null): Promise<Container | null> {
  const { containers } = await import('./registry.ts')
  return containers.find((container) => container.matches(start, name)) ?? null
}
