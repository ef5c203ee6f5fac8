/** The head of a CGI program's answer (RFC 3875, 6.2), which comes before its body in the same stream. */
export interface CgiHead {
  /** @returns what of the chunk belongs to the body, `null` while the head goes on */
  take(chunk: Buffer): Buffer | null
  /** 200 where the program names none. */
  status(): number
  headers(): Record<string, string>
}

export function cgiHead(): CgiHead {
  let text = Buffer.alloc(0)
  let ended = false
  const fields = (): [string, string][] =>
    text
      .toString('latin1')
      .split(/\r?\n/)
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
  return {
    take(chunk) {
      if (ended) return chunk
      const all = Buffer.concat([text, chunk])
      const end = all.indexOf('\r\n\r\n')
      text = end < 0 ? all : all.subarray(0, end)
      if (end < 0) return null
      ended = true
      return all.subarray(end + 4)
    },
    status: () =>
      Number(
        fields()
          .find(([name]) => name === 'Status')?.[1]
          .slice(0, 3) ?? 200,
      ),
    headers: () => Object.fromEntries(fields().filter(([name]) => name !== 'Status')),
  }
}
