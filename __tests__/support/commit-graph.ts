/** Builds histories as a stream of `git fast-import`: hundreds of commits in one child process. */
export type Files = Readonly<Record<string, string>>

export interface GraphCommit {
  readonly mark: number
  /** All files of its tree. */
  readonly files: Files
}

export interface CommitGraph {
  /**
   * @param parents none for a root commit
   * @param changes files on top of those of the first parent
   */
  commit(parents: readonly GraphCommit[], changes: Files): GraphCommit
  /** Takes from the second parent what it changed since `since`, the rest from the first. */
  merge(first: GraphCommit, second: GraphCommit, since: GraphCommit, changes?: Files): GraphCommit
  /** `count` commits on top of each other; each changes one of the files `<folder>/<n>.txt`. */
  line(start: GraphCommit, count: number, folder: string): GraphCommit
  ref(name: string, at: GraphCommit): void
  /** For `git fast-import`. */
  stream(): string
}

/** Seconds; each commit is a minute later than the one before. */
const firstTime = 1_760_000_000

export function commitGraph(): CommitGraph {
  const parts: string[] = []
  let mark = 0

  const commit: CommitGraph['commit'] = (parents, changes) => {
    mark++
    const who = `A. Dev <dev@example.com> ${firstTime + mark * 60} +0000`
    parts.push(
      `commit refs/build/last\nmark :${mark}\nauthor ${who}\ncommitter ${who}\n${data(`commit ${mark}`)}`,
    )
    parents.forEach((parent, index) => parts.push(`${index === 0 ? 'from' : 'merge'} :${parent.mark}\n`))
    for (const [path, text] of Object.entries(changes)) parts.push(`M 100644 inline ${path}\n${data(text)}`)
    // Without a `from`, fast-import goes on from where the ref stands.
    parts.push('\nreset refs/build/last\n\n')
    return { mark, files: { ...parents[0]?.files, ...changes } }
  }

  return {
    commit,
    merge(first, second, since, changes = {}) {
      const brought = Object.entries(second.files).filter(([path, text]) => since.files[path] !== text)
      return commit([first, second], { ...Object.fromEntries(brought), ...changes })
    },
    line(start, count, folder) {
      let last = start
      for (let i = 0; i < count; i++) {
        last = commit([last], { [`${folder}/${i % 7}.txt`]: `${folder} ${mark}\n` })
      }
      return last
    },
    ref(name, at) {
      parts.push(`reset ${name}\nfrom :${at.mark}\n\n`)
    },
    stream: () => parts.join(''),
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
