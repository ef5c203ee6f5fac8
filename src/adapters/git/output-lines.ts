/** The lines that git printed, without what may stand behind the last line feed; a character for each byte. */
export function linesOf(out: Buffer): string[] {
  return out.toString('latin1').split('\n').slice(0, -1)
}
