/**
 * A made-up history as `git fast-import` reads it (git's documentation, git-fast-import(1), *Input Format*): commits
 * that each change a few lines of a few files, side branches and merges, renames, deleted files, tags, and now and then
 * a large file. No key stands in it. The same shape gives the same bytes, and so the same object ids.
 */
import type { Random } from '../random.ts'
import { seededRandom } from '../random.ts'
import { ChangingTree } from './changing-tree.ts'
import { words } from './source-text.ts'

export interface HistoryShape {
  /** Merges are counted, too. */
  readonly commits: number
  readonly seed: number
}

const authors = [
  'Ada',
  'Grace',
  'Edsger',
  'Barbara',
  'Zo\u00eb',
  'Ken',
  'Margaret',
  'Ole-Johan',
  'Fr\u00e4nzi',
]
/** 2020-01-01. */
const firstSecond = 1_577_836_800
const secondsBetween = 600
/** A side branch begins after one commit of this many. */
const sideRarity = 10
const tagEvery = 50
const largeEvery = 1000

function sentence(random: Random): string {
  return Array.from({ length: 2 + random.below(8) }, () => random.pick(words)).join(' ')
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

interface Parents {
  readonly from: number | null
  readonly merge?: number
}

function commitHead(branch: string, mark: number, { from, merge }: Parents, random: Random): string {
  const name = random.pick(authors)
  const person = `${name} <${name.toLowerCase().replaceAll(/[^a-z]/g, '')}@example.com>`
  const message = `${sentence(random)}\n${random.below(3) === 0 ? `\n${sentence(random)}\n` : ''}`
  return [
    `commit ${branch}\nmark :${mark}\n`,
    `author ${person} ${firstSecond + mark * secondsBetween - random.below(secondsBetween)} +0100\n`,
    `committer ${person} ${firstSecond + mark * secondsBetween} +0100\n`,
    data(message),
    from === null ? '' : `from :${from}\n`,
    merge === undefined ? '' : `merge :${merge}\n`,
  ].join('')
}

function tag(mark: number, random: Random): string {
  const when = firstSecond + mark * secondsBetween
  return `tag v0.${mark}\nfrom :${mark}\ntagger Ada <ada@example.com> ${when} +0100\n${data(sentence(random))}`
}

/** The stream, in pieces. */
export function* historyStream({ commits, seed }: HistoryShape): Generator<string | Buffer> {
  const random = seededRandom(seed)
  const tree = new ChangingTree(random)
  const main = 'refs/heads/main'
  let tip: number | null = null
  let mark = 0
  let nextLarge = largeEvery / 10
  const onMain = function* (): Generator<string | Buffer> {
    yield commitHead(main, ++mark, { from: tip }, random)
    if (mark === 1) yield* tree.firstFiles()
    yield* tree.edits()
    yield tree.moves()
    if (mark >= nextLarge) {
      yield* tree.largeFile()
      nextLarge += largeEvery
    }
    yield '\n'
    tip = mark
  }
  const side = function* (): Generator<string | Buffer> {
    const length = 1 + random.below(4)
    let sideTip = tip
    tree.beginSide()
    for (let i = 0; i < length; i++) {
      yield commitHead('refs/heads/topic', ++mark, { from: sideTip }, random)
      yield* tree.edits()
      yield '\n'
      sideTip = mark
    }
    tree.leaveSide()
    // What the main branch does meanwhile, or the merge could have been a fast-forward.
    yield commitHead(main, ++mark, { from: tip }, random)
    yield* tree.edits()
    yield '\n'
    tip = mark
    yield commitHead(main, ++mark, { from: tip, merge: sideTip! }, random)
    yield* tree.mergeSide()
    yield '\n'
    tip = mark
  }
  /** The longest side branch, with the commit beside it and the merge. */
  const sideRoom = 6
  while (mark < commits) {
    const before = mark
    if (mark > 0 && mark + sideRoom <= commits && random.below(sideRarity) === 0) yield* side()
    else yield* onMain()
    if (Math.floor(before / tagEvery) < Math.floor(mark / tagEvery)) yield tag(mark, random)
  }
  yield 'done\n'
}
