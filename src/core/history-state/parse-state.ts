/** Reads a state. It comes out of a cache, so that anyone may have written it: its form is checked to the last id. */
import { tool } from '../version.ts'
import { stateVersion } from './render-state.ts'
import {
  idDigits,
  MAX_ROOTS,
  MAX_STATE_BYTES,
  objectFormats,
  objectKinds,
  type HistoryState,
  type ObjectFormat,
  type ObjectToReadAgain,
} from './state.ts'

/** `problem` completes "it …"; it quotes nothing of the file. */
export type ParsedState = { readonly state: HistoryState } | { readonly problem: string }

const members = [
  ...['schemaVersion', 'tool', 'engine', 'rules', 'objectFormat'],
  ...['roots', 'shallow', 'tips', 'again'],
]

/** @param bytes of the file; one more than `MAX_STATE_BYTES` is enough of a larger one */
export function parseState(bytes: Uint8Array): ParsedState {
  if (bytes.length > MAX_STATE_BYTES)
    return { problem: `is larger than ${MAX_STATE_BYTES / 1024 / 1024} MiB` }
  const value = hasFormOfState(bytes) ? parsed(bytes) : undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'is not JSON of a history scan' }
  return stateIn(value as Readonly<Record<string, unknown>>)
}

/** An object with four lists; the shortest thing in them is an id of 40 digits. */
const MOST_BRACKETS = 5
const SHORTEST_ITEM = 40

/**
 * Whether the parser may see it: what is nested a million times deep, or holds a number for every two bytes, takes
 * many times its size in memory.
 */
function hasFormOfState(bytes: Uint8Array): boolean {
  let brackets = 0
  let commas = 0
  for (const byte of bytes) {
    if (byte === 0x5b || byte === 0x7b) brackets++
    else if (byte === 0x2c) commas++
  }
  return brackets <= MOST_BRACKETS && commas <= members.length + bytes.length / SHORTEST_ITEM
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')) as unknown
  } catch {
    return undefined
  }
}

function stateIn(value: Readonly<Record<string, unknown>>): ParsedState {
  if (value.tool !== tool.name) return { problem: 'is not JSON of a history scan' }
  if (value.schemaVersion !== stateVersion) return { problem: 'was written in the form of another version' }
  const names = Object.keys(value)
  if (names.length !== members.length || !members.every((name) => Object.hasOwn(value, name)))
    return { problem: 'lacks a member, or has one too many' }
  const { engine, rules } = value
  if (typeof engine !== 'string' || !/^[0-9A-Za-z.+-]{1,64}$/.test(engine))
    return { problem: 'names no version' }
  if (typeof rules !== 'string' || !/^[0-9a-f]{64}$/.test(rules)) return { problem: 'names no rules' }
  const objectFormat = objectFormats.find((format) => format === value.objectFormat)
  if (objectFormat === undefined) return { problem: 'names no object format' }
  const [roots, shallow, tips] = [value.roots, value.shallow, value.tips].map((list) =>
    idsIn(list, objectFormat),
  )
  const again = againIn(value.again, objectFormat)
  if (!roots || !shallow || !tips || !again || roots.length > MAX_ROOTS)
    return { problem: 'holds something else than ids of objects' }
  return { state: { engine, rules, objectFormat, roots, shallow, tips, again } }
}

function idsIn(list: unknown, format: ObjectFormat): readonly string[] | null {
  if (!Array.isArray(list)) return null
  const items = list as readonly unknown[]
  return items.every((item) => isId(item, format)) ? items : null
}

function againIn(list: unknown, format: ObjectFormat): readonly ObjectToReadAgain[] | null {
  if (!Array.isArray(list)) return null
  const again: ObjectToReadAgain[] = []
  for (const item of list as readonly unknown[]) {
    if (typeof item !== 'string') return null
    const what = objectKinds.find((kind) => item.startsWith(`${kind} `))
    const id = item.slice(item.indexOf(' ') + 1)
    if (what === undefined || !isId(id, format)) return null
    again.push({ id, what })
  }
  return again
}

function isId(item: unknown, format: ObjectFormat): item is string {
  return typeof item === 'string' && item.length === idDigits[format] && /^[0-9a-f]+$/.test(item)
}
