/** Opens a container of bytes as the engine does, and keeps what it gave. */
import { Allowance } from '../../src/core/containers/allowance.ts'
import { ContainerError, type ContainerFault } from '../../src/core/containers/container-error.ts'
import type { ByteInput, Container, MemberSkip } from '../../src/core/containers/container.ts'

export interface OpenedMember {
  readonly path: string | null
  readonly bytes: Buffer
}

export interface Opened {
  readonly members: readonly OpenedMember[]
  readonly skipped: readonly MemberSkip[]
  /** How it ended; `null` where nothing was wrong. Any error but a ContainerError goes through. */
  readonly fault: ContainerFault | null
}

/** @param most bytes that one call gives */
export function inputInPieces(bytes: Uint8Array, most = Infinity): ByteInput {
  let at = 0
  return {
    read(into) {
      let filled = 0
      while (filled < into.length && at < bytes.length) {
        const part = bytes.subarray(at, at + Math.min(most, into.length - filled))
        into.set(part, filled)
        filled += part.length
        at += part.length
      }
      return filled
    },
  }
}

export async function readMember(member: ByteInput, size = 65_536): Promise<Buffer> {
  const parts: Buffer[] = []
  for (;;) {
    const into = Buffer.alloc(size)
    const got = await member.read(into)
    parts.push(into.subarray(0, got))
    if (got < size) break
  }
  return Buffer.concat(parts)
}

export interface HowToOpen {
  readonly allowance?: Allowance
  /** Bytes that one read of a member asks for. */
  readonly readSize?: number
  /** Members whose bytes are left; by default none. */
  readonly leave?: (index: number) => boolean
}

export async function openAll(container: Container, bytes: Uint8Array, how: HowToOpen = {}): Promise<Opened> {
  const allowance = how.allowance ?? new Allowance()
  allowance.grow(bytes.length)
  const members: OpenedMember[] = []
  const skipped: MemberSkip[] = []
  let fault: ContainerFault | null = null
  try {
    const opening = { allowance, skip: (skip: MemberSkip) => skipped.push(skip) }
    for await (const member of container.open(inputInPieces(bytes), opening)) {
      const left = how.leave?.(members.length) === true
      members.push({
        path: member.path === null ? null : Buffer.from(member.path).toString('latin1'),
        bytes: left ? Buffer.alloc(0) : await readMember(member, how.readSize),
      })
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error
    fault = error.fault
  }
  return { members, skipped, fault }
}

/** What a container holds, by name. */
export const bytesByPath = ({ members }: Opened): Record<string, string> =>
  Object.fromEntries(members.map(({ path, bytes }) => [String(path), bytes.toString('latin1')]))
