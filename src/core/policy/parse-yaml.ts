/**
 * YAML to placed values. The only module that imports the parser, which takes longer to load than a small scan to
 * run: import it, and what imports it, by `import()`.
 *
 * Only what a configuration needs is taken: no tags, no anchors, no aliases (so nothing can expand), one document.
 * No message of the parser's own is passed on: they quote the file.
 */
import {
  isAlias,
  isMap,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type Pair,
  type ParsedNode,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { At, PlacedEntry, PlacedValue, Problem } from './placed-value.ts'
import { yamlProblem } from './yaml-problems.ts'

/** The configuration has three levels. The parser recurses: a file of brackets would exhaust the stack. */
const maxNesting = 32

export interface ParsedYaml {
  readonly value: PlacedValue
  /** In the order of the file; where there are any, `value` is only a part of it. */
  readonly problems: readonly Problem[]
}

/** @param source a text of bounded length, without a byte-order mark */
export function parseYaml(source: string): ParsedYaml {
  const lines = new LineCounter()
  const start: At = { line: 1, column: 1 }
  const nested = tooDeep(source)
  if (nested !== null) {
    const what = `holds values within values, more than ${maxNesting} deep; a configuration needs three`
    return { value: { type: 'nothing', at: start }, problems: [{ at: nested, what }] }
  }
  // Failsafe: every scalar is a text. A fingerprint of digits alone stays what it is, and a date is no number.
  const document = parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    // Not 'silent', which also passes over a second document.
    logLevel: 'error',
    prettyErrors: false,
    lineCounter: lines,
  })
  const at = (offset: number): At => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problems: Problem[] = [...document.errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error: YAMLError) => ({ at: at(error.pos[0]), what: yamlProblem(error.code) }))
  if (problems.length > 0) return { value: { type: 'nothing', at: start }, problems }

  const place = (node: ParsedNode | null, fallback: At): PlacedValue => {
    if (node === null) return { type: 'nothing', at: fallback }
    const here = at(node.range[0])
    if (isAlias(node)) {
      problems.push({ at: here, what: marked('*', 'an alias') })
      return { type: 'nothing', at: here }
    }
    if (node.tag !== undefined) problems.push({ at: here, what: marked('!', 'a tag') })
    if (node.anchor !== undefined) problems.push({ at: here, what: marked('&', 'an anchor') })
    if (isMap(node)) return { type: 'map', at: here, entries: entriesOf(node, here) }
    if (isSeq(node)) {
      return { type: 'list', at: here, items: node.items.map((item) => place(item, here)) }
    }
    const plain = node.type === 'PLAIN'
    const text = typeof node.value === 'string' ? node.value : ''
    if (plain && /^(?:|~|null|Null|NULL)$/.test(text)) return { type: 'nothing', at: here }
    return { type: 'text', at: here, text, plain }
  }
  const entriesOf = (map: YAMLMap.Parsed, fallback: At): readonly PlacedEntry[] =>
    map.items.flatMap((pair: Pair<ParsedNode, ParsedNode | null>) => {
      const key = place(pair.key, fallback)
      const value = place(pair.value, key.at)
      if (key.type === 'text') return [{ at: key.at, key: key.text, value }]
      problems.push({ at: key.at, what: 'the name of a setting is missing before ":"; write it' })
      return []
    })

  const value = place(document.contents, start)
  return { value, problems: problems.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column) }
}

function marked(character: string, called: string): string {
  return `a value that begins with "${character}" is ${called} of YAML, which has no use here; put the value in quotes`
}

/**
 * Where a file nests deeper than the parser should follow: flow collections in one another, or block indicators on
 * one line. Blocks below one another nest by indentation, which the bound on the file's size bounds.
 */
function tooDeep(source: string): At | null {
  let flow = 0
  let onLine = 0
  let line = 1
  let column = 1
  for (const token of new Lexer().lex(source)) {
    if (token === '[' || token === '{') flow += 1
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (token === '-' || token === '?') onLine += 1
    if (flow > maxNesting || onLine > maxNesting) return { line, column }
    // The lexer marks documents and flow scalars by control characters, which are not in the source.
    if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token)) column += token.length
    const breaks = token.split('\n').length - 1
    if (breaks > 0) {
      onLine = 0
      line += breaks
      column = token.length - token.lastIndexOf('\n')
    }
  }
  return null
}
