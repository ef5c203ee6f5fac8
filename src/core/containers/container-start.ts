/** Where in some bytes a container may begin: at their start, or behind a program that carries it. */
import { CONTAINER_START } from './container.ts'
import { mayBeContainer } from './container-signs.ts'
import { zipBehindProgram } from './zip-behind-program.ts'

/**
 * @param bytes the first bytes of a text, as many as there are
 * @param name what they are called, asked for only if they are no text
 * @returns -1 where none does
 */
export function containerStart(bytes: Buffer, name: () => Uint8Array | null): number {
  return mayBeContainer(bytes.subarray(0, CONTAINER_START), name) ? 0 : zipBehindProgram(bytes)
}
