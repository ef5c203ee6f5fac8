/** What holds a value: read from the text just before it, whatever language or format that is. */
import { Backwards } from './backwards.ts'

export interface Holder {
  /**
   * Names of variables, properties, options, headers or elements that the value is given to or is the default of,
   * as written, the nearest first: `process.env.NEXT_PUBLIC_POSTHOG_KEY`, `apiKey`, `--token`.
   */
  readonly names: readonly string[]
  /** The function or class in whose first argument it stands, `?.` and `!` left out: `posthog.init`, `PostHog`. */
  readonly call: string | null
  /** Whether `Bearer` stands before it. */
  readonly bearer: boolean
}

/** More layers than people wrap around a value: `define: {'process.env.X': JSON.stringify(…)}` has two. */
const MAX_LAYERS = 6

/** What a value may stand in without another name: JSX, lists, block scalars of YAML. */
const layers = ['{', '[', '|', '|-', '>-', '-'] as const

/** Functions that hand on what they are given. */
const transparent = new Set(['JSON.stringify', 'String', 'encodeURIComponent', 'str', 'trim', 'quote'])

/** Between a name and its value in YAML lists and JSON of environments: `- name: X`, newline, `value: …`. */
const nameBeside =
  /\b(?:name|key)\\*["']?\s*[:=]\s*\\*["']?([\w.$-]{1,100})\\*["']?(?:[\s,;-]|\\n)*\\*["']?$/i

/** @param before the text before the value, at most a few hundred characters: more cost time and tell nothing */
export function holderOf(before: string): Holder {
  const text = new Backwards(before)
  const names: string[] = []
  let bearer = false
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const between = text.skipAround()
    if (text.skip('(')) {
      const call = calleeOf(text)
      if (!transparent.has(call)) return { names, call: call === '' ? null : call, bearer }
    } else if (text.skip('||') || text.skip('??') || text.skip(':-')) {
      // A default: what it stands in for comes before it, and what takes the result before that.
      names.push(...nameOf(text))
      if (!text.skip('${')) continue
    } else if (text.skip('=>') || text.skip('=') || text.skip(':')) {
      skipRestOfOperator(text)
      names.push(...nameOf(text), ...typedNameOf(text))
      return { names: withNameBeside(names, text), call: openCallOf(text), bearer }
    } else if (text.skip(',')) {
      return { names: [...names, ...quotedNameOf(text)], call: null, bearer }
    } else if (text.skip('>')) {
      const block = /[\r\n]|\\n/.test(between) && /:\s*$/.test(text.rest)
      if (!block) return { names: [...names, ...elementOf(text.rest)], call: null, bearer }
    } else if (!layers.some((layer) => text.skip(layer))) {
      const word = between === '' ? '' : text.takeName()
      if (/^bearer$/i.test(word)) bearer = true
      else return { names: isOwnName(word, between) ? [...names, word] : names, call: null, bearer }
    }
  }
  return { names, call: null, bearer }
}

function calleeOf(text: Backwards): string {
  text.skipAround()
  return text.takeName('?!:').replace(/[?!]/g, '')
}

/** `:=`, `?=`, `+=`, `||=`, `==`, `!=`. */
function skipRestOfOperator(text: Backwards): void {
  while (
    text.skip('=') ||
    text.skip(':') ||
    text.skip('?') ||
    text.skip('+') ||
    text.skip('|') ||
    text.skip('!')
  );
}

/** Of `process.env["X"]!` the X. */
function nameOf(text: Backwards): readonly string[] {
  do text.skipAround()
  while (text.skip(']') || text.skip('!') || text.skip('?'))
  const name = text.takeName()
  return name === '' ? [] : [name]
}

/** Of `X: string = …` the X, where `string` was read already. */
function typedNameOf(text: Backwards): readonly string[] {
  text.skipAround()
  text.skip('&')
  text.skipAround()
  return text.skip(':') ? nameOf(text) : []
}

function withNameBeside(names: readonly string[], text: Backwards): readonly string[] {
  const [nearest = ''] = names
  if (!/value$/i.test(nearest)) return names
  const beside = nameBeside.exec(text.rest)?.[1]
  return beside === undefined ? names : [...names, beside]
}

/** The call that begins just before a name: `PostHogConfig(apiKey: …`, `new Client({ api_key: …`. */
function openCallOf(text: Backwards): string | null {
  do text.skipAround()
  while (text.skip('{') || text.skip('['))
  return text.skip('(') ? calleeOf(text) : null
}

/** `getenv("X", …)`, `["--api-key", …]`: only what stands in quotes is a name. */
function quotedNameOf(text: Backwards): readonly string[] {
  return /["'`]/.test(text.skipAround()) ? nameOf(text) : []
}

/** `<X>…`, `<string name="X">…`, `<key>X</key><string>…`. */
function elementOf(before: string): readonly string[] {
  const opened = before.lastIndexOf('<')
  if (opened === -1) return []
  const [, element = '', attributes = ''] = /^<([\w.:-]*)(.*)$/s.exec(before.slice(opened)) ?? []
  const named = /\bname\s*=\s*\\*["']([\w.$-]+)/.exec(attributes)?.[1]
  const key = /<key>\s*([\w.$-]{1,100})\s*<\/key>\s*$/.exec(before.slice(0, opened))?.[1]
  return [element, named, key].filter((name) => name !== undefined && name !== '') as readonly string[]
}

/** A name that only blanks part from its value: `ENV X …`, `--api-key …`; a word of a text is none. */
function isOwnName(word: string, between: string): boolean {
  return /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|--?[\w-]+)$/.test(word) && !/[\r\n]/.test(between)
}
