import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionInputs, actionOutputs } from '../../src/entry/settings/defaults.ts'
import { projectFile, projectRoot } from '../support/repository-files.ts'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

const metadata = parse(projectFile('action.yml')) as Metadata

it('is what the marketplace takes', () => {
  expect(metadata.name).not.toBe('')
  expect(metadata.description.length).toBeGreaterThan(0)
  expect(metadata.description.length).toBeLessThan(125)
  expect(metadata.branding.icon).toMatch(/^[a-z-]+$/)
  expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
    metadata.branding.color,
  )
})

it('runs the committed bundle on Node 24', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/scan/index.js' })
  expect(existsSync(join(projectRoot, metadata.runs.main))).toBe(true)
})

// The README's tables are made from that list.
it('declares what the settings read, no more and no less', () => {
  expect(Object.keys(metadata.inputs)).toEqual(actionInputs.map(({ name }) => name))
  expect(Object.keys(metadata.outputs)).toEqual(actionOutputs.map(({ name }) => name))
})

it('describes each input and output', () => {
  for (const [name, { description }] of [
    ...Object.entries(metadata.inputs),
    ...Object.entries(metadata.outputs),
  ]) {
    expect(description, name).not.toBe('')
  }
})

// Else an input that nobody set would win over the configuration file.
it('leaves empty what the configuration file knows too', () => {
  for (const name of ['fail-on', 'paths', 'paths-ignore', 'baseline']) {
    expect(metadata.inputs[name]?.default ?? '', name).toBe('')
  }
})

it('takes the token of the job, so that nobody writes one down', () => {
  expect(metadata.inputs.token?.default).toBe('${{ github.token }}')
})
