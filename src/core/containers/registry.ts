/**
 * All containers, in the order in which they are asked: first those that begin with a magic number, then tar, whose
 * number stands further in, then those that the bytes have to be tried for.
 */
import { brotli } from './brotli.ts'
import { bzip2 } from './bzip2.ts'
import type { Container } from './container.ts'
import { gzip } from './gzip.ts'
import type { InnerContainers } from './member/inner-containers.ts'
import { pdf } from './pdf.ts'
import { createSevenZip } from './seven-zip.ts'
import { tar } from './tar.ts'
import { xz } from './xz.ts'
import { createZip } from './zip.ts'
import { zlib } from './zlib.ts'
import { zstd } from './zstd.ts'

/** What a member of a zip or 7z may have been packed with besides deflate and LZMA. */
const packed: readonly Container[] = [bzip2, xz, zstd]
const inner: InnerContainers = (id) => packed.find((container) => container.id === id)

const zip = createZip(inner)
const sevenZip = createSevenZip(inner)

export const containers: readonly Container[] = [gzip, bzip2, xz, zstd, zip, sevenZip, pdf, tar, zlib, brotli]
