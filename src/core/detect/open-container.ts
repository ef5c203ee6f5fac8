/** Scans what a container holds. */
import { MAX_DEPTH } from '../containers/allowance.ts'
import { ContainerError } from '../containers/container-error.ts'
import type { ByteInput, Container, Member } from '../containers/container.ts'
import { showPath } from '../findings/show-path.ts'
import type { Hit } from './hit.ts'
import { keysIn } from './keys-in.ts'
import type { ScanReports, ScanTools, Surroundings } from './scan-reports.ts'
import { TextScan } from './text-scan.ts'

const DOT = 0x2e
const between = Buffer.from('!/')

export class OpenContainer {
  readonly #container: Container
  readonly #name: () => Uint8Array | null
  readonly #around: Surroundings
  readonly #tools: ScanTools
  readonly #reports: ScanReports
  readonly #fingerprints = new Set<string>()

  /**
   * @param name what the container is called
   * @param around the text that is the container
   */
  constructor(
    container: Container,
    name: () => Uint8Array | null,
    around: Surroundings,
    tools: ScanTools,
    reports: ScanReports,
  ) {
    this.#container = container
    this.#name = name
    this.#around = around
    this.#tools = tools
    this.#reports = reports
  }

  /** Of the keys that stand in members. */
  get fingerprints(): ReadonlySet<string> {
    return this.#fingerprints
  }

  /** @throws what `input` throws, but for the container's own faults: these are reported */
  async scan(input: ByteInput): Promise<void> {
    const { allowance } = this.#tools
    if (this.#around.depth >= MAX_DEPTH) {
      this.#skip(null, `containers nested more than ${MAX_DEPTH} deep`, true)
      return
    }
    const opening = {
      allowance,
      skip: (skipped: { path: Uint8Array | null; reason: string; incomplete: boolean }) => {
        this.#skip(skipped.path, skipped.reason, skipped.incomplete)
      },
    }
    try {
      for await (const member of this.#container.open(input, opening)) await this.#scanMember(member)
    } catch (error) {
      if (!(error instanceof ContainerError)) throw error
      this.#skip(null, error.message, error.fault === 'limit')
    }
  }

  async #scanMember(member: Member): Promise<void> {
    const { id } = this.#container
    const { chain, place, depth } = this.#around
    const inside: Surroundings = {
      chain: [...chain, member.path === null ? id : `${id}:${showPath(member.path, keysIn(this.#tools))}`],
      inner: this.#innerPath(member.path),
      depth: depth + 1,
      place: member.path === null ? place : null,
    }
    if (member.path !== null) {
      for (const hit of this.#tools.scanBytes(member.path)) {
        this.#found({ ...hit, start: 0, end: 0, encoding: [...inside.chain, ...hit.encoding] })
      }
    }
    const breathing: ByteInput = {
      read: (into) => {
        const breath = this.#tools.breathe()
        return breath === undefined ? member.read(into) : breath.then(() => member.read(into))
      },
    }
    await new TextScan(breathing, () => member.path ?? withoutExtension(this.#name()), inside, this.#tools, {
      found: (hit) => {
        this.#found(hit)
      },
      skipped: (skip) => {
        this.#reports.skipped(skip)
      },
    }).run()
  }

  #found(hit: Hit): void {
    this.#fingerprints.add(hit.secret.fingerprint)
    this.#reports.found(hit)
  }

  #innerPath(path: Uint8Array | null): Uint8Array | null {
    const { inner } = this.#around
    if (path === null || inner === null) return path ?? inner
    return Buffer.concat([inner, between, path])
  }

  #skip(path: Uint8Array | null, reason: string, incomplete: boolean): void {
    this.#reports.skipped({ inner: this.#innerPath(path), reason, incomplete })
  }
}

/** What `a.br.gz` holds is called `a.br`. */
function withoutExtension(name: Uint8Array | null): Uint8Array | null {
  const dot = name?.lastIndexOf(DOT) ?? -1
  return name === null || dot === -1 ? name : name.subarray(0, dot)
}
