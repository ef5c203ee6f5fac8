/** The copy of the runner's rules is what other tests lean on: here it is held to the rules themselves. */
import { describe, expect, test } from 'vitest'
import { runnerCommands } from './runner-commands.ts'

describe('read as commands', () => {
  test.each([
    ['::error::x', { command: 'error', properties: {}, data: 'x' }],
    ['::ERROR::x', { command: 'error', properties: {}, data: 'x' }],
    [' \u00A0\u3000::error::x', { command: 'error', properties: {}, data: 'x' }],
    [':\u200B:error::x', { command: 'error', properties: {}, data: 'x' }],
    ['::add-mask::a%0Ab%25', { command: 'add-mask', properties: {}, data: 'a\nb%' }],
    [
      '::error file=a%2Cb%3Ac%250A,line=1,,title=a=b::x::y',
      { command: 'error', properties: { file: 'a,b:c%0A', line: '1', title: 'a=b' }, data: 'x::y' },
    ],
    ['some text ##[error]x', { command: 'error', properties: {}, data: 'x' }],
    ['##\u00AD[error]x', { command: 'error', properties: {}, data: 'x' }],
    [
      '###[set-output name=a%5D;x=1]b%3B',
      { command: 'set-output', properties: { name: 'a]', x: '1' }, data: 'b;' },
    ],
    ['::nothing:: ##[warning]x', { command: 'warning', properties: {}, data: 'x' }],
  ])('%j', (line, expected) => {
    expect(runnerCommands(line)).toEqual([{ ...expected, line }])
  })

  test('a carriage return ends a line too', () => {
    expect(runnerCommands('a\r::error::b\r\n::notice::c\n').map(({ data }) => data)).toEqual(['b', 'c'])
  })
})

test.each([
  'x ::error::y',
  '::error',
  '::unknown::x',
  '::error:x',
  '##[error',
  '##[unknown]x',
  '##error]',
  '# #[error]',
])('not a command: %j', (line) => {
  expect(runnerCommands(line)).toEqual([])
})
