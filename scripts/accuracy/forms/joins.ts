/** Ways in which a text is cut and goes on: string literals, line breaks, marks at line starts, tags, what nobody sees. */
import { cutAt, embed } from '../carrier.ts'
import type { Form } from '../form.ts'

export interface Join {
  readonly name: string
  readonly join: string
  /** The text around the cut one, with `@@` where that goes. */
  readonly around: string
  /**
   * Whether the two parts surely belong together. Where not, a first part that has a key's shape is the key, so it is
   * not cut there.
   */
  readonly sure: boolean
}

const sure = (name: string, join: string, around = '@@'): Join => ({ name, join, around, sure: true })
const unsure = (name: string, join: string, around = '@@'): Join => ({ name, join, around, sure: false })

export const joins: readonly Join[] = [
  sure('" + "', '" + "', 'const key = "@@"'),
  sure('"+"', '"+"', 'k="@@";'),
  sure("' + '", "' + '", "const key = '@@'"),
  sure('` + `', '` + `', 'const key = `@@`'),
  sure('+ at line ends', '" +\n    "', 'const key =\n    "@@"\n'),
  sure('+ at line ends with CRLF', '" +\r\n\t"', 'var key = "@@";\r\n'),
  sure('+ at line starts', "'\n  + '", "const key = '@@'\n"),
  sure('escaped " + "', '\\" + \\"', '{"code":"k = \\"@@\\""}'),
  sure("' . '", "' . '", "$key = '@@';"),
  sure("'.'", "'.'", "$key='@@';"),
  sure('. at line starts', '"\n    . "', '$key = "@@";\n'),
  sure('" & " of Visual Basic', '" & "', 'key = "@@"'),
  sure('" ++ " of Haskell', '" ++ "', 'key = "@@"'),
  sure('" .. " of Lua', '" .. "', 'local key = "@@"'),
  sure("' ~ ' of Twig", "' ~ '", "{{ '@@' }}"),
  sure("' || ' of SQL", "' || '", "SELECT '@@';"),
  sure('" <> " of Elixir', '" <> "', 'key = "@@"'),
  sure('" ^ " of OCaml', '" ^ "', 'let key = "@@"'),
  sure('touching literals', '""', 'KEY="@@"'),
  sure('literals on neighbouring lines', '"\n    "', 'KEY = (\n    "@@"\n)\n'),
  sure('literals on neighbouring lines with CRLF', "'\r\n\t'", "KEY = ('@@')\r\n"),
  sure('a backslash at the line end', '\\\n', 'KEY="@@"\n'),
  sure('a backslash at the line end with CRLF', '\\\r\n', "key = '@@'\r\n"),
  sure('a backslash and indentation', '\\\n    ', 'key: "@@"\n'),
  sure('a backtick of PowerShell', '`\n', '$key = "@@"\n'),
  sure('a backtick of PowerShell with CRLF', '`\r\n', '$key = "@@"\r\n'),
  sure('a soft break of quoted-printable', '=\r\n', 'the key is @@ and\r\nso on\r\n'),
  sure('a soft break of quoted-printable with LF', '=\n', 'key: @@\n'),
  sure('<wbr>', '<wbr>', '<td>@@</td>'),
  sure('<wbr/>', '<wbr/>', '<td>@@</td>'),
  sure('a colour reset', '\u001b[0m', 'key: @@\n'),
  sure('a colour', '\u001b[1;38;5;200m', '\u001b[32m@@\u001b[0m\n'),
  sure('an erased rest of the line', '\u001b[K', 'key=@@\n'),
  sure('two ANSI sequences', '\u001b[m\u001b[01;31m\u001b[K', 'key=@@\n'),
  sure('a zero-width space', '\u200b', 'key @@ end'),
  sure('a zero-width non-joiner', '\u200c', '"@@"'),
  sure('a zero-width joiner', '\u200d', 'x=@@'),
  sure('a word joiner', '\u2060', 'key @@'),
  sure('a byte-order mark', '\ufeff', 'key: @@\n'),
  sure('a soft hyphen', '\u00ad', 'key: @@.'),
  unsure('", " of a list that is joined', '", "', 'key = ["@@"].join("")'),
  unsure("',' of a list that is joined", "','", "key=['@@'].join('')"),
  unsure('" " of C', '" "', 'const char *key = "@@";'),
  unsure('}${ of a template', '"}${"', 'const key = `${"@@"}`'),
  unsure('bold tags', '</b><b>', '<p><b>@@</b></p>'),
  unsure('an opening tag', '<b>', '<p>@@</b></p>'),
  unsure('tags of highlighted code', '</span><span class="hl-s">', '<span class="hl-s">@@</span>'),
  unsure(
    'runs of Word',
    '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>',
    '<w:p><w:r><w:t>@@</w:t></w:r></w:p>',
  ),
  unsure('kerning of PDF', ')-20(', 'BT [(@@)] TJ ET'),
  unsure('a line break', '\n', '@@\n'),
  unsure('a line break, CRLF', '\r\n', 'key:\r\n@@\r\n\r\n'),
  unsure('a folded YAML scalar', '\n  ', 'key: >-\n  @@\nother: 1\n'),
  unsure('a plain YAML scalar over lines', '\n    ', 'env:\n  key: @@\n'),
  unsure('a mail quote', '\n> ', '> the key is\n> @@\n'),
  unsure('an added text of a diff', '\n+', '+key:\n+@@\n'),
  unsure('a removed text of a diff', '\n-', '-key:\n-@@\n'),
  unsure('a hash comment', '\n# ', '# @@\n'),
  unsure('a line comment', '\n// ', '// key: @@\n'),
  unsure('a block comment', '\n * ', '/*\n * @@\n */\n'),
  unsure('a table cell', '\n| ', '| @@ |\n'),
  unsure(
    'a log with time stamps',
    '\n2026-11-03T10:00:00.000Z ',
    '2026-11-03T10:00:00.000Z @@\n2026-11-03T10:00:00.000Z end\n',
  ),
  unsure('a log of GitHub', '\n2026-11-03T10:00:00.1234567Z ', '2026-11-03T10:00:00.1234567Z @@\n'),
  unsure(
    'a log with time stamps and an offset',
    '\n2026-11-03 10:00:00+00:00 ',
    '2026-11-03 10:00:00+00:00 @@\n',
  ),
]

/** Joins in the middle of a run, as outer forms of nests. */
const nesting = [
  '" + "',
  "'.'",
  '+ at line ends',
  'a backslash at the line end',
  'literals on neighbouring lines',
]

export const joinForms: readonly Form[] = joins
  .filter(({ name }) => nesting.includes(name))
  .map(({ name, join, around }) => ({
    name: `a run cut by ${name}`,
    takes: 'run',
    nests: true,
    write: (carrier, random) => {
      const { start, end } = carrier.span!
      const third = Math.floor((end - start) / 3)
      return embed(cutAt(carrier, [start + third + random.below(third)], join), around)
    },
  }))
