/**
 * Why a container could not be read (on). `invalid`: it only looks like one; `ends-early`: what it held up to there was
 * given; `closed`: it needs a password, or a method that this version does not know; `limit`: a limit of ours cut it.
 */
export type ContainerFault = 'invalid' | 'ends-early' | 'closed' | 'limit'

export class ContainerError extends Error {
  readonly fault: ContainerFault

  /** @param message in words for people; holds no scanned text */
  constructor(fault: ContainerFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
