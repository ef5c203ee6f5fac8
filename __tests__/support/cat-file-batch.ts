/** What `git cat-file --batch` says, taken apart. */
export interface BatchedObject {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

/** @param output of `git cat-file --batch`; objects that are missing are left out */
export function* batchedObjects(output: Buffer): Generator<BatchedObject> {
  for (let at = 0; at < output.length;) {
    const line = output.indexOf(10, at)
    const [id = '', type = '', size = ''] = output.toString('latin1', at, line).split(' ')
    at = line + 1
    if (type === 'missing') continue
    yield { id, type, bytes: output.subarray(at, at + Number(size)) }
    at += Number(size) + 1
  }
}
