/** A Markdown document that has a limit: blocks are taken in order of weight and written in order of reading. */

export interface Block {
  readonly text: string
  /** Blocks of less weight are left out first. */
  readonly weight: number
}

/** @returns the blocks that fit into `limit` bytes of UTF-8, in their order, and how many did not */
export function fitBlocks(
  blocks: readonly Block[],
  limit: number,
): { readonly kept: readonly string[]; readonly left: number } {
  const byWeight = blocks
    .map((_, index) => index)
    .sort((a, b) => blocks[b]!.weight - blocks[a]!.weight || a - b)
  const kept = new Set<number>()
  let used = 0
  for (const index of byWeight) {
    const size = Buffer.byteLength(blocks[index]!.text) + 1
    // The first that does not fit ends it: a later, smaller one would be a stranger choice than none.
    if (used + size > limit) break
    used += size
    kept.add(index)
  }
  return {
    kept: blocks.filter((_, index) => kept.has(index)).map(({ text }) => text),
    left: blocks.length - kept.size,
  }
}

/** @param content Markdown; blank lines around it make GitHub read it as such inside the HTML */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>\n`
}

/** @param lines without line feeds; ours, or escaped by YAML so that no line can begin with a fence */
export function yamlBlock(lines: readonly string[]): string {
  return ['```yaml', ...lines, '```'].join('\n')
}

/** @param text Markdown; plain where there is no address */
export function link(text: string, address: string | null): string {
  return address === null ? text : `[${text}](${address})`
}
