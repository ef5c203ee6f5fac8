/** How far a scan is, told a few times a second while it runs. */
export interface Progress {
  update(facts: { readonly pieces: number; readonly bytes: number }): void
  /** Takes away whatever is shown. */
  end(): void
}
