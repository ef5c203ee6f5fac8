import { expect, it } from 'vitest'
import { runsOf, terminalPicture, themes } from '../../scripts/pictures/terminal-picture.ts'

const red = (text: string): string => `\x1b[31m${text}\x1b[39m`
const bold = (text: string): string => `\x1b[1m${text}\x1b[22m`

it('keeps the column of each run, colours left out', () => {
  expect(runsOf(`${red('●')} ${bold('personal key')} now`)).toEqual([
    { text: '●', column: 0, colour: 'red', bold: false, dim: false },
    { text: ' ', column: 1, colour: 'text', bold: false, dim: false },
    { text: 'personal key', column: 2, colour: 'text', bold: true, dim: false },
    { text: ' now', column: 14, colour: 'text', bold: false, dim: false },
  ])
})

it('refuses a code that it would draw wrongly', () => {
  expect(() => runsOf('\x1b[35mviolet')).toThrow('the picture does not know the code 35')
})

it('draws text as text, with nothing in it that is markup', () => {
  const picture = terminalPicture(`a <b> & "c"\r\n  ${red('d')}\n`, 20, 'a <title>', themes.light)
  expect(picture).toContain('>a &#60;b&#62; &#38; &#34;c&#34;</text>')
  expect(picture).toContain('<title>a &#60;title&#62;</title>')
  expect(picture).toMatch(new RegExp(`x="36.8" y="54" fill="${themes.light.red}"[^>]*>d</text>`))
  expect(picture).not.toMatch(/<b>|xlink|href|url\(|@import/)
})

it('keeps columns apart', () => {
  const picture = terminalPicture('a b   c\n', 20, 'title', themes.dark)
  expect([...picture.matchAll(/x="([\d.]+)"[^>]*>([^<]+)<\/text>/g)].map((match) => match.slice(1))).toEqual([
    ['20.0', 'a b'],
    ['70.4', 'c'],
  ])
})
