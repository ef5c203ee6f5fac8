import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AnswerStream } from '../../../../src/adapters/git/history/answer-stream.ts'
import { ObjectQuestions } from '../../../../src/adapters/git/history/object-questions.ts'
import { writeBlob } from '../../../support/odd-objects.ts'
import { makeRepository, type TestRepository } from '../../../support/repository.ts'

async function ask(questions: ObjectQuestions, ids: readonly string[]): Promise<readonly (string | null)[]> {
  const answers: (string | null)[] = ids.map(() => null)
  let last = -1
  await questions.each(ids, (index, type, bytes) => {
    expect(index).toBeGreaterThan(last)
    last = index
    answers[index] = `${type} ${bytes.toString('latin1', 0, 20)}`
  })
  return answers
}

async function withQuestions<T>(repo: TestRepository, use: (it: ObjectQuestions) => Promise<T>): Promise<T> {
  const questions = new ObjectQuestions(repo.at)
  try {
    return await use(questions)
  } finally {
    await questions.close()
  }
}

describe('objects', () => {
  it('are given in order, again and again, and what is not there is passed over', async () => {
    await using repo = await makeRepository()
    const [one, two] = [await writeBlob(repo, 'one'), await writeBlob(repo, 'x'.repeat(300_000))]
    const lost = '0'.repeat(39)
    await withQuestions(repo, async (questions) => {
      const ids = Array.from({ length: 1500 }, (_, n) => [one, two, `${lost}1`][n % 3]!)
      const expected = ids.map((_, n) => ['blob one', `blob ${'x'.repeat(20)}`, null][n % 3])
      expect(await ask(questions, ids)).toEqual(expected)
      expect(await ask(questions, [two, one])).toEqual([`blob ${'x'.repeat(20)}`, 'blob one'])
      expect(await ask(questions, [])).toEqual([])
    })
  })

  it('are given around those that git stops at', async () => {
    await using repo = await makeRepository()
    const ids: string[] = []
    for (let n = 0; n < 6; n++) ids.push(await writeBlob(repo, `blob ${n} ${'y'.repeat(n * 50_000)}`))
    for (const broken of [ids[1]!, ids[4]!]) {
      const file = join(repo.gitDir, 'objects', broken.slice(0, 2), broken.slice(2))
      await chmod(file, 0o600)
      await writeFile(file, 'no zlib stream')
    }
    const answers = await withQuestions(repo, async (questions) => ask(questions, ids))
    expect(answers.map((answer) => answer?.slice(0, 'blob blob 0'.length) ?? null)).toEqual(
      ids.map((_, n) => (n === 1 || n === 4 ? null : `blob blob ${n}`)),
    )
  })
})

describe('answers', () => {
  it('are the same wherever the pipe cuts them', async () => {
    const object = fc.option(fc.uint8Array({ maxLength: 200 }), { nil: null })
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(fc.array(object, { maxLength: 12 }), sizes, async (objects, cuts) => {
        const id = 'a'.repeat(40)
        const bytes = Buffer.concat(
          objects.map((content) =>
            content === null
              ? Buffer.from(`${id} missing\n`)
              : Buffer.concat([Buffer.from(`${id} tree ${content.length}\n`), content, Buffer.from('\n')]),
          ),
        )
        const pipe = new PassThrough({ highWaterMark: 1 << 20 })
        for (let at = 0, n = 0; at < bytes.length; at += cuts[n++ % cuts.length]!) {
          pipe.write(bytes.subarray(at, at + cuts[n % cuts.length]!))
        }
        pipe.end()
        const answers = new AnswerStream(pipe)
        const given: (Buffer | null)[] = []
        for (;;) {
          const answer = answers.next()
          if (answer !== 'more') given.push(answer === null ? null : Buffer.from(answer.bytes))
          else if (!(await answers.more())) break
        }
        expect(given).toEqual(objects.map((content) => (content === null ? null : Buffer.from(content))))
      }),
    )
  })
})
