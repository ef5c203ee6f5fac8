/** How LZMA data can end before it should. */
import { ContainerError } from '../container-error.ts'

export function cut(): ContainerError {
  return new ContainerError('ends-early', 'ends within LZMA data')
}

export function broken(): ContainerError {
  return new ContainerError('ends-early', 'holds broken LZMA data')
}
