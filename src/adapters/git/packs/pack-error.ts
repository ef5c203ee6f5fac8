/** A pack or its index that cannot be read here: git reads its objects instead. `message` holds nothing of the file. */
export class PackError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options)
    this.name = 'PackError'
  }
}
