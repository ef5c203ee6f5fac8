/** The shapes that pull requests take, each as a whole repository on the server. */
import { commitGraph, type CommitGraph, type Files, type GraphCommit } from './commit-graph.ts'

export interface PullRequestShape {
  readonly name: string
  /** `git fast-import` stream; it sets the refs below. */
  readonly stream: string
}

/** `refs/shape/*` of a shape's repository; `refs/heads/main` is the base branch. */
export const shapeRefs = {
  /** The event's base, which may be out of date. */
  eventBase: 'refs/shape/event-base',
  /** What the head was merged into for the check. */
  base: 'refs/shape/base',
  head: 'refs/pull/1/head',
  merge: 'refs/pull/1/merge',
} as const

interface Ends {
  readonly base: GraphCommit
  readonly head: GraphCommit
  /** Where head and base parted, for the contents of the merge. */
  readonly since: GraphCommit
  readonly eventBase?: GraphCommit
}

export const policyPath = '.github/posthog-key-guard.yml'

const builders: Readonly<
  Record<string, (graph: CommitGraph, start: GraphCommit, root: GraphCommit) => Ends>
> = {
  'five commits': (graph, start) => {
    const base = graph.line(start, 3, 'main')
    return { base, head: graph.line(base, 5, 'topic'), since: base }
  },
  'base 400 ahead': (graph, start) => ({
    base: graph.line(start, 400, 'main'),
    head: graph.line(start, 5, 'topic'),
    since: start,
  }),
  '300 commits': (graph, start) => {
    const base = graph.line(start, 40, 'main')
    return { base, head: graph.line(base, 300, 'topic'), since: base }
  },
  'base merged into the head after the event': (graph, start) => {
    const eventBase = graph.line(start, 30, 'main')
    const base = graph.line(eventBase, 20, 'main')
    const before = graph.line(start, 3, 'topic')
    const merged = graph.merge(before, base, start, { 'topic/settled.txt': 'only in the merge\n' })
    return { eventBase, base, head: graph.line(merged, 2, 'topic'), since: base }
  },
  'criss-cross': (graph, start) => {
    const [main1, topic1] = [graph.line(start, 4, 'main'), graph.line(start, 4, 'topic')]
    const main2 = graph.line(graph.merge(main1, topic1, start), 40, 'main')
    const topic2 = graph.line(graph.merge(topic1, main1, start), 3, 'topic')
    return { base: main2, head: topic2, since: topic1 }
  },
  'no common history': (graph, start) => {
    const other = graph.commit([], { 'topic/other.txt': 'another root\n' })
    const head = graph.line(other, 12, 'topic')
    return { base: graph.line(start, 60, 'main'), head, since: graph.commit([], {}) }
  },
  'head on an old commit that the base merged': (graph, start) => {
    const side = graph.line(start, 6, 'side')
    const main = graph.line(start, 50, 'main')
    const base = graph.line(graph.merge(main, side, start), 80, 'main')
    return { base, head: graph.line(side, 4, 'topic'), since: side }
  },
  'a merged ancestor': (graph, start) => {
    const first = graph.line(start, 3, 'topic')
    const base = graph.line(graph.merge(graph.line(start, 10, 'main'), first, start), 45, 'main')
    return { base, head: graph.line(first, 2, 'topic'), since: first }
  },
  'head on the first commit': (graph, start, root) => ({
    base: start,
    head: graph.line(root, 3, 'topic'),
    since: root,
  }),
  'merged already': (graph, start) => {
    const head = graph.line(start, 3, 'topic')
    return { base: graph.line(graph.merge(start, head, start), 45, 'main'), head, since: head }
  },
}

export const pullRequestShapes: readonly PullRequestShape[] = Object.entries(builders).map(
  ([name, build]) => {
    const graph = commitGraph()
    const root = graph.commit([], {
      ...firstFiles(),
      [policyPath]: 'fail-on: high\n',
    })
    const { base, head, since, eventBase = base } = build(graph, graph.line(root, 60, 'main'), root)
    graph.ref('refs/heads/main', base)
    graph.ref(shapeRefs.base, base)
    graph.ref(shapeRefs.eventBase, eventBase)
    graph.ref(shapeRefs.head, head)
    graph.ref(shapeRefs.merge, graph.merge(base, head, since))
    return { name, stream: graph.stream() }
  },
)

/** Some folders, so that trees count. */
function firstFiles(): Files {
  const files: Record<string, string> = {}
  for (let i = 0; i < 40; i++) files[`src/${i % 8}/deep/file-${i}.txt`] = `file ${i}\n`
  return files
}
