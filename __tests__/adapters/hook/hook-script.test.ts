import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hookKinds } from '../../../src/adapters/hook/hook-kind.ts'
import { hookScript, origin } from '../../../src/adapters/hook/hook-script.ts'

const path = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => `/${text.replaceAll('\0', '')}`)

test('it knows its own scripts, and every change to them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...hookKinds),
      path,
      path,
      fc.nat(),
      fc.string(),
      (kind, node, cli, at, more) => {
        const script = hookScript(kind, { node, cli })
        expect(origin(script)).toBe('ours')
        const place = at % (script.length + 1)
        const changed = `${script.slice(0, place)}${more}${script.slice(place)}`
        expect(origin(changed) === 'ours').toBe(changed === script)
      },
    ),
  )
  expect(origin(`${hookScript('pre-commit', { node: '/n', cli: '/c' })}echo mine\n`)).toBe('changed')
  expect(origin('#!/bin/sh\necho posthog-key-guard\n')).toBe('foreign')
  expect(origin('')).toBe('foreign')
})

test.runIf(process.platform !== 'win32')('any path makes a script that a POSIX shell reads', () => {
  fc.assert(
    fc.property(fc.constantFrom(...hookKinds), path, path, (kind, node, cli) => {
      const { status, stderr } = spawnSync('sh', ['-n'], {
        input: hookScript(kind, { node, cli }),
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }),
    { numRuns: 30 },
  )
})
