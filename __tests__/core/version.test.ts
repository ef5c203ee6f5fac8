import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tool } from '../../src/core/version.ts'

test('the tool names itself as its package does', async () => {
  const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject(tool)
})
