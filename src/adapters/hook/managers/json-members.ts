/** Reading a JSON file that a person wrote: whatever it holds is no error. */

/** @param text may hold comments and commas before a closing bracket; @returns `undefined` where it is no JSON */
export function parseJson(text: string): unknown {
  const strings = /"(?:[^"\\\n]|\\.)*"/.source
  const bare = text
    .replace(new RegExp(String.raw`${strings}|//[^\n]*|/\*[^]*?\*/`, 'g'), keepString)
    .replace(new RegExp(String.raw`${strings}|,(?=\s*[}\]])`, 'g'), keepString)
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

/** What stands under a path of keys, `undefined` where nothing does. */
export function member(value: unknown, ...keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
  return found
}

/** The value and everything in it, one by one. */
export function* deepObjects(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (!isObject(value)) return
  yield value
  for (const each of Object.values(value)) yield* deepObjects(each)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function keepString(match: string): string {
  return match.startsWith('"') ? match : ' '
}
