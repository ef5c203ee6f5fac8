/** Something the person who runs the tool can change: one line, what is wrong and what to do. Exit code 2, no stack. */
export class UserError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UserError'
  }
}
