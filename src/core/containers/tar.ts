/** tar, of all kinds that are in use. A link is a member whose bytes are its target; a directory has none. */
import { ByteQueue } from './input/byte-queue.ts'
import { bytesInput } from './bytes-input.ts'
import type { Container, Member, Opening } from './container.ts'
import { ContainerError } from './container-error.ts'
import { readLongName, readPaxRecords, type TarExtension } from './tar/extension.ts'
import { hasMagic, isPlausibleV7, readTarHeader, TAR_BLOCK, type TarHeader } from './tar/header.ts'
import { TarMember } from './tar/member.ts'

/** A pax header or long name may be as large as a member. */
const MAX_EXTENSION = 1024 * 1024

/** So many blocks that are no header are passed over: a size that was told wrong, a damaged sector or two. */
const MAX_STRAY_BLOCKS = 8

export const tar: Container = {
  id: 'tar',
  matches: (start) =>
    start.length >= TAR_BLOCK && (hasMagic(start) || isPlausibleV7(start.subarray(0, TAR_BLOCK))),
  async *open(input, opening) {
    const queue = new ByteQueue(input)
    let global: TarExtension = {}
    let own: TarExtension = {}
    for (let headers = 0; ; headers++) {
      const header = await nextHeader(queue, headers === 0)
      if (header === null) return
      switch (header.type) {
        case 'g':
          global = { ...global, ...readPaxRecords(await readExtension(queue, header, opening)) }
          break
        case 'x':
        case 'X':
          own = { ...own, ...readPaxRecords(await readExtension(queue, header, opening)) }
          break
        case 'L':
          own = { ...own, path: readLongName(await readExtension(queue, header, opening)) }
          break
        case 'K':
          own = { ...own, target: readLongName(await readExtension(queue, header, opening)) }
          break
        default:
          yield* giveMember(queue, header, { ...global, ...own }, opening)
          own = {}
      }
    }
  },
}

/**
 * Zeros end an archive, but another may follow (`cat a.tar b.tar`); anything else behind them is no error.
 *
 * @returns null at the end
 */
async function nextHeader(queue: ByteQueue, isFirst: boolean): Promise<TarHeader | null> {
  let hasEnded = false
  for (let strays = 0; ;) {
    const isWhole = await queue.fill(TAR_BLOCK)
    const block = queue.view().subarray(0, TAR_BLOCK)
    const isZero = block.every((byte) => byte === 0)
    const header = isWhole ? readTarHeader(block) : null
    queue.take(block.length)
    if (header !== null) return header
    if (isFirst) throw new ContainerError('invalid', 'is no tar archive')
    if (isZero) hasEnded = true
    if (!isWhole && isZero) return null
    if (isZero) continue
    if (hasEnded) return null
    if (!isWhole || ++strays > MAX_STRAY_BLOCKS)
      throw new ContainerError('ends-early', 'is broken: a header of the tar archive is missing')
  }
}

async function* giveMember(
  queue: ByteQueue,
  header: TarHeader,
  extension: TarExtension,
  opening: Opening,
): AsyncGenerator<Member, void> {
  const path = extension.sparsePath ?? extension.path ?? header.path
  const size = extension.size ?? header.size
  const isLink = header.type === '1' || header.type === '2'
  const hasData = size > 0 && (!/[1-6]/.test(header.type) || !(await isHeaderNext(queue)))
  if (header.type === 'S' && header.hasMoreMap) await passMap(queue)
  if (isLink || !hasData) {
    const target = isLink ? (extension.target ?? header.target) : new Uint8Array(0)
    opening.allowance.entry()
    opening.allowance.take(target.length)
    yield { path, ...bytesInput(target) }
  }
  if (!hasData) return
  opening.allowance.entry()
  const member = new TarMember(path, size, queue, opening)
  yield member
  if (member.failure !== null) throw member.failure
  if (!(await member.passRest())) throw cut()
  await queue.pass(padding(size))
}

/** A link or a directory may tell a size that it has no data for: the next header stands there then. */
async function isHeaderNext(queue: ByteQueue): Promise<boolean> {
  return (await queue.fill(TAR_BLOCK)) && readTarHeader(queue.view().subarray(0, TAR_BLOCK)) !== null
}

/** A GNU sparse file's map goes on in blocks of its own, each of which tells whether one more follows. */
async function passMap(queue: ByteQueue): Promise<void> {
  for (let hasMore = true; hasMore && (await queue.fill(TAR_BLOCK));) {
    hasMore = queue.view()[504] === 1
    queue.take(TAR_BLOCK)
  }
}

async function readExtension(queue: ByteQueue, { size }: TarHeader, opening: Opening): Promise<Uint8Array> {
  opening.allowance.take(Math.min(size, MAX_EXTENSION))
  if (size > MAX_EXTENSION) {
    opening.skip({ path: null, reason: 'a tar header of more than 1 MB', incomplete: true })
    if ((await queue.pass(size)) < size) throw cut()
    await queue.pass(padding(size))
    return new Uint8Array(0)
  }
  const isWhole = await queue.fill(size)
  const data = queue.view().slice(0, size)
  queue.take(data.length)
  if (!isWhole) throw cut()
  await queue.pass(padding(size))
  return data
}

function padding(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK
}

function cut(): ContainerError {
  return new ContainerError('ends-early', 'ends within a member of the tar archive')
}
