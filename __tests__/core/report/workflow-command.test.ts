import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workflowCommand, type Annotation } from '../../../src/core/report/workflow-command.ts'
import { attacks, hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-commands.ts'

const lines = { line: 12, endLine: 12, column: 34, endColumn: 86 }
const annotation = (given: Partial<Annotation> = {}): Annotation => ({
  level: 'error',
  title: 'a title',
  message: 'a message',
  place: { file: 'src/a.ts', lines },
  ...given,
})

test('one line, as a runner reads it', () => {
  expect(workflowCommand(annotation())).toBe(
    '::error file=src/a.ts,line=12,endLine=12,col=34,endColumn=85,title=a title::a message',
  )
})

test('no columns over more than one line, which a runner would drop', () => {
  expect(workflowCommand(annotation({ place: { file: 'a', lines: { ...lines, endLine: 13 } } }))).toBe(
    '::error file=a,line=12,endLine=13,title=a title::a message',
  )
})

test('a file without lines, and no file', () => {
  expect(workflowCommand(annotation({ place: { file: 'a', lines: null } }))).toBe(
    '::error file=a,title=a title::a message',
  )
  expect(workflowCommand(annotation({ place: null }))).toBe('::error title=a title::a message')
})

test('a file name that has no escape is left out', () => {
  expect(workflowCommand(annotation({ place: { file: 'a,b:c%0A::error::x##[error]y.txt', lines } }))).toBe(
    '::error title=a title::a message',
  )
})

test('any other file name comes back as it is', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/##\[|^\s|\s$|^=/.test(text))
  fc.assert(
    fc.property(fc.oneof(name, fc.constant('a,b:c%0A::error::x%25.txt')), (file) => {
      const [command] = runnerCommands(workflowCommand(annotation({ place: { file, lines } })))
      expect(command?.properties.file).toBe(file)
    }),
  )
})

describe('a message', () => {
  test('is never longer than a runner keeps', () => {
    const command = workflowCommand(annotation({ message: 'x'.repeat(5000) }))
    const data = command.slice(command.indexOf('::', 2) + 2)
    expect(data).toBe(`${'x'.repeat(4095)}…`)
  })

  test.each([0, 1, 2, 3])('is not cut within an escape or a character (%i)', (shift) => {
    const command = workflowCommand(annotation({ message: 'x'.repeat(shift) + '%😀'.repeat(2000) }))
    const data = command.slice(command.indexOf('::', 2) + 2)
    expect(data.length).toBeLessThanOrEqual(4096)
    expect(data).toMatch(/^x*(?:%25😀)*(?:%25)?…$/)
  })
})

test('whatever is in it, a runner reads this command and no other, with the same title and message', () => {
  fc.assert(
    fc.property(
      hostileText,
      hostileText,
      fc.oneof(hostileText, fc.constantFrom(...attacks)),
      fc.constantFrom('error', 'warning', 'notice'),
      (title, message, file, level) => {
        const commands = runnerCommands(
          `${workflowCommand({ level, title: `t ${title}`, message: `m ${message}`, place: { file, lines } })}\n`,
        )
        expect(commands).toHaveLength(1)
        expect(commands[0]).toMatchObject({ command: level })
        expect(Object.keys(commands[0]!.properties).filter((name) => name !== 'file')).toEqual(
          commands[0]!.properties.line === undefined
            ? ['title']
            : ['line', 'endLine', 'col', 'endColumn', 'title'],
        )
        expect(commands[0]!.data.startsWith('m ')).toBe(true)
      },
    ),
  )
})
